import { describe, expect, it } from "vitest";
import { root } from "../../../../test/house/sourceFiles";

interface Entry {
  readonly mode: string;
  readonly first: string;
  readonly second: string;
}
const {
  factFrom,
  joinEntry,
  splitEntry,
}: {
  factFrom: (text: string, kind: string) => unknown;
  joinEntry: (entry: Entry) => string;
  splitEntry: (text: string) => Entry;
} = await import(/* @vite-ignore */ `${root}docs/web/try/entry.js`);

it.each<[text: string, mode: string, first: string, second: string]>([
  ["", "exact", "", ""],
  ["?", "unknown", "", ""],
  ["3 miliar", "exact", "3 miliar", ""],
  ["10..", "atLeast", "10", ""],
  ["..10", "atMost", "10", ""],
  ["1..10", "between", "1", "10"],
])("the entry %j is %s", (text, mode, first, second) => {
  expect(splitEntry(text)).toEqual({ mode, first, second });
  expect(joinEntry({ mode, first, second })).toBe(text);
});

describe("a fact from an entry", () => {
  it.each<[text: string, kind: string, fact: unknown]>([
    ["", "rupiah", undefined],
    ["?", "rupiah", { unknown: "not-available" }],
    ["3 miliar", "rupiah", "3000000000"],
    ["3.000.000.000..", "rupiah", { atLeast: "3000000000" }],
    ["..3,000,000,000", "rupiah", { atMost: "3000000000" }],
    ["1..2", "count", { atLeast: 1, atMost: 2 }],
    ["2015-06-01", "date", "2015-06-01"],
    ["..2015-06-01", "date", { atMost: "2015-06-01" }],
    ["yes", "yes-no", true],
    ["no", "yes-no", false],
    ["mikro", "option", "mikro"],
  ])("%j, a %s", (text, kind, fact) => {
    expect(factFrom(text, kind)).toEqual(fact);
  });

  it.each(["x", "-1", "1,5", "..x", "1..x"])("refuses %j as an amount", (text) => {
    expect(() => factFrom(text, "rupiah")).toThrow(RangeError);
  });
});
