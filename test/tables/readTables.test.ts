import { describe, expect, it } from "vitest";
import { readTables } from "./readTables.mjs";

const table = ["| day | answer |", "| --- | --- |", "| 2024-03-05 | eligible |"];
const read = (...lines: string[]) => readTables(lines.join("\n"));

describe("readTables", () => {
  it("gives each table its headings, and each row its cells by column", () => {
    const text = [
      "# umi",
      "## Eligibility",
      "",
      "Some words.",
      "",
      "### PMK 1",
      "",
      ...table,
      "| | |",
      "",
      "## Terms",
      "",
    ];
    expect(read(...text, ...table)).toMatchObject([
      {
        headings: ["umi", "Eligibility", "PMK 1"],
        columns: ["day", "answer"],
        rows: [
          { day: "2024-03-05", answer: "eligible" },
          { day: "", answer: "" },
        ],
      },
      { headings: ["umi", "Terms"], rows: [{ day: "2024-03-05", answer: "eligible" }] },
    ]);
  });

  it.each([
    ["a cell too few", [...table, "| 2024-03-05 |"], "line 4: expected 2 cells"],
    ["a cell too many", [...table, "| 2024-03-05 | eligible | |"], "line 4: expected 2 cells"],
    ["a row that does not begin with |", [...table, "2024-03-05 | eligible |"], "line 4: a row begins and ends"],
    ["a row that does not end with |", [...table, "| 2024-03-05 | eligible"], "line 4: a row begins and ends"],
    ["a row in place of the line", ["| day |", "| 2024-03-05 |"], "line 2: expected the line"],
    ["a column that stands twice", ["| day | day |"], "line 1: a column stands twice"],
    ["a column without a name", ["| day | |"], "line 1: a column stands twice, or without"],
  ])("refuses %s", (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});
