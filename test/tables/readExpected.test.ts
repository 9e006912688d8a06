import { expect, it } from "vitest";
import { inBrackets, readExpected } from "./readExpected.mjs";

it.each([
  [{ day: "2024-03-05", facts: "", answer: "eligible", failing: "", note: "x" }, { status: "eligible" }],
  [{ answer: "presumably-eligible" }, { status: "presumably-eligible" }],
  [{ answer: "no-rule gap" }, { status: "no-rule", why: "gap" }],
  [
    {
      answer: "ineligible",
      failing: "a, b",
      open: "f",
      undecided: "c",
      holds: "d",
      "not covered": "e",
      period: "2022-01-01..",
    },
    {
      status: "ineligible",
      failing: ["a", "b"],
      open: ["f"],
      undecided: ["c"],
      holds: ["d"],
      notCovered: ["e"],
      period: ["2022-01-01", null],
    },
  ],
  [
    { answer: "unknown", rate: "6 % or 7 %", workingCapitalMonths: "perhaps 36", investmentMonths: "60" },
    { status: "unknown", rate: [0.06, 0.07], months: [[36], 60] },
  ],
  [
    {
      "group differs from kelompok": "",
      "members differ from pedagang": "[] []",
      answer: "ineligible",
      "the group": "unknown: undecided a",
      "the members": "[eligible] [ineligible: failing b, c; undecided d]",
      "blocked by members": "1",
    },
    {
      status: "ineligible",
      cluster: { status: "unknown", undecided: ["a"] },
      members: [{ status: "eligible" }, { status: "ineligible", failing: ["b", "c"], undecided: ["d"] }],
      blockedBy: { criteria: [], members: [1] },
    },
  ],
])("reads what a row expects: %j", (row, expected) => {
  expect(readExpected(row as Record<string, string>)).toStrictEqual(expected);
});

it.each([
  [{ answer: "eligable" }, "not an answer"],
  [{ answer: "unknown: maybe a" }, "not an answer"],
  [{ answer: "eligible", faling: "a" }, "not a column"],
])("refuses: %j", (row, message) => {
  expect(() => readExpected(row as Record<string, string>)).toThrow(message);
});

it("takes members one by one, and refuses what stands in no brackets", () => {
  expect(inBrackets("[] [plafon 1 · hasNpwp no]")).toEqual(["", "plafon 1 · hasNpwp no"]);
  expect(() => inBrackets("plafon 1")).toThrow("expected brackets");
});
