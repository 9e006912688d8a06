import { describe, expect, it } from "vitest";
import { cellReader } from "../../../src/financing/eligibility/cellReader";

const kinds = { open: "yes-no", day: "date", sector: ["dagang", "jasa"], workers: "count", plafon: "rupiah" } as const;
const cells = new Map(Object.entries(kinds).map(([name, kind], at) => [name, { at, kind }]));
const read = cellReader(cells);
const none = undefined;

describe("cellReader", () => {
  it("puts exact facts into their cells, and nothing where a fact is left out or null", () => {
    const all = { plafon: 5, workers: 0, sector: "jasa", day: "2024-03-05", open: false };
    expect(read(all)).toEqual([false, "2024-03-05", "jasa", 0, 5]);
    expect(read({})).toEqual([none, none, none, none, none]);
    expect(read({ open: null, day: undefined, plafon: 1 })).toEqual([none, none, none, none, 1]);
    expect(read(Object.assign(Object.create(null), { workers: 3 }))).toEqual([none, none, none, 3, none]);
  });

  it("keeps nothing from one reading to the next", () => {
    read({ open: true, plafon: 1 });
    expect(read({ workers: 1 })).toEqual([none, none, none, 1, none]);
  });

  // What is in order in another form, and what is to be refused, is read in full, which tells the two apart.
  it.each([
    { open: "ya" },
    { open: 1 },
    { sector: "tani" },
    { sector: { oneOf: ["dagang", "jasa"] } },
    { workers: -1 },
    { workers: 1.5 },
    { workers: "3" },
    { workers: 2 ** 53 },
    { plafon: "5" },
    { plafon: { atMost: 5 } },
    { plafon: -1 },
    { other: 1 },
    { open: true, other: null },
    { open: { unknown: "not-asked" } },
  ])("leaves %j to be read in full", (facts) => {
    expect(read(facts)).toBeNull();
  });

  it.each([null, undefined, 5, "open", () => ({}), new Map(), [], new Date(0)])(
    "leaves what is no record: %s",
    (facts) => {
      expect(read(facts)).toBeNull();
    },
  );

  it("leaves facts that are inherited or kept out of sight", () => {
    expect(read(Object.create({ open: true }))).toBeNull();
    expect(read(Object.defineProperty({ plafon: 1 }, "open", { value: true, enumerable: false }))).toBeNull();
    expect(read(Object.defineProperty({ plafon: 1 }, "open", { value: null, enumerable: false }))).not.toBeNull();
  });

  it.each(["1000-01-01", "2024-01-31", "2024-04-30", "2023-02-28", "2024-12-01", "9999-12-31", "2019-09-19"])(
    "reads the day %s",
    (day) => {
      expect(read({ day })).toEqual([none, day, none, none, none]);
    },
  );

  it.each([
    ["no such day", ["2024-01-32", "2024-04-31", "2024-01-00", "2024-00-10", "2024-13-10"]],
    ["a 29 February, which not every year has", ["2023-02-29", "2024-02-29"]],
    ["before the year 1000", ["0999-12-31", "0000-01-01"]],
    ["other signs between", ["2024/03-05", "2024-03/05", "20240-3-05", "2024--3-05"]],
    ["another length", ["2024-03-5", "2024-03-055", " 2024-03-05", "", "2024-03-05T00:00:00Z"]],
    // The signs beside the digits are "/" and ":".
    [
      "what are no digits",
      ["/024-03-05", ":024-03-05", "2/24-03-05", "2:24-03-05", "20/4-03-05", "2024-/3-05", "2024-:3-05"],
    ],
    ["what are no digits at the end", ["2024-03-0/", "2024-03-0:", "2024-03-/5", "2024-03-:5", "2024-0a-05"]],
    ["what is no text", [20240305, new Date(0), { length: 10 }, true]],
  ])("leaves %s to be read in full", (_, days) => {
    for (const day of days) expect(read({ day })).toBeNull();
  });
});
