import { expect, it } from "vitest";
import { readTerm } from "./readTerm.mjs";

it.each([
  ["6 %", 0.06],
  ["0 %", 0],
  ["48", 48],
  ["1_200_000", 1_200_000],
  ["lender-decides", "lender-decides"],
  ["none", null],
  ["unstated", "unstated"],
  ["periodic + after-harvest", ["periodic", "after-harvest"]],
  ["in-stages alone", ["in-stages"]],
  [
    "0 % from 2026-01-01 + 3 % from 2027-01-01",
    [
      { from: "2026-01-01", rate: 0 },
      { from: "2027-01-01", rate: 0.03 },
    ],
  ],
  ["6 % or 7 %", { candidates: [0.06, 0.07], orNone: false }],
  ["6 % or none", { candidates: [0.06], orNone: true }],
  ["36 or unstated", { candidates: [36], orNone: false, orUnstated: true }],
])("reads the term: %s", (cell, term) => {
  expect(readTerm(cell)).toStrictEqual(term);
});

it.each(["6%", "6 percent", "1200000", "", "6 % or", " alone"])("refuses the term: %s", (cell) => {
  expect(() => readTerm(cell)).toThrow("not a term");
});
