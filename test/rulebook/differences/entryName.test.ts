import { describe, expect, it } from "vitest";
import { entryName } from "../../../src/rulebook/differences/entryName";
import type { Json } from "../../../src/rulebook/rulebookComparison";

// docs/rulebook.md: a place is named by ids, a period by its first day, a limit by its measure, a row by its condition.
describe("entryName", () => {
  const when = { fact: "plafon", lessThan: 5, atLeast: 1 };
  it.each<[string, Json, string]>([
    ["by its id", { id: "kur-mikro", from: "2022-01-01" }, "kur-mikro"],
    ["a bar by its id and its first day", { id: "a-b", bars: when, from: "2022-01-01" }, "a-b 2022-01-01"],
    ["a document by its name", { document: "ktp" }, "ktp"],
    ["a document by its condition too", { document: "npwp", when }, "npwp plafon atLeast 1 lessThan 5"],
    ["a document by its name, also with an id", { document: "ktp", id: "d-1" }, "ktp"],
    ["a row by its condition, the fact first", { when, then: 1 }, "plafon atLeast 1 lessThan 5"],
    [
      "a row by a condition that names no fact",
      { when: { all: [when] }, then: 1 },
      "all [atLeast 1 fact plafon lessThan 5]",
    ],
    ["a row without a condition", { then: 1 }, "otherwise"],
    ["a row by its days too", { then: 1, from: "2026-01-01", until: "2026-12-31" }, "otherwise 2026-01-01 2026-12-31"],
    ["a limit by its measure", { measure: "modalUsaha", atMost: {} }, "modalUsaha"],
    ["a use by its purpose", { purpose: "registration", measures: ["modalUsaha"] }, "registration"],
    ["a use for every purpose", { measures: ["modalUsaha"] }, "every-purpose"],
    ["a use for the older", { measures: [], establishedBefore: "2021-02-02" }, "every-purpose before 2021-02-02"],
    ["a use for the younger", { measures: [], establishedSince: "2021-02-02" }, "every-purpose since 2021-02-02"],
    ["a period by its first day", { from: "2008-07-04", until: "2020-11-01" }, "2008-07-04"],
    ["a count by its day and body", { on: "2019-12-31", body: "BPS", value: 1 }, "2019-12-31 BPS"],
    ["a population by its region and day", { region: "11", asOf: "2020-12-31" }, "11 2020-12-31"],
    ["a population by its region and month", { region: "11", month: "2020-12" }, "11 2020-12"],
    ["a region by its code", { kemendagri: "11", name: "Aceh" }, "11"],
  ])("%s", (_, entry, name) => {
    expect(entryName(entry)).toBe(name);
  });

  it.each<[string, Json]>([
    ["nothing", null],
    ["text", "kur-mikro"],
    ["a list", [{ id: "kur-mikro" }]],
    ["an entry with none of these", { name: "kur-mikro" }],
    ["an id that is no text", { id: 1 }],
    ["a day that is no text beside an id", { id: "a-b", bars: when, from: 2022 }],
  ])("does not name %s", (_, entry) => {
    expect(entryName(entry)).toBeUndefined();
  });
});
