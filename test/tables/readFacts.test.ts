import { describe, expect, it } from "vitest";
import { readFacts } from "./readFacts.mjs";

const declared = {
  plafon: "rupiah",
  count: "count",
  since: "date",
  hasNpwp: "yes-no",
  sector: ["industri", "jasa", "perdagangan"],
} as const;

const cells: readonly [cell: string, facts: object][] = [
  ["", {}],
  ["plafon 100_000_001 · count 0", { plafon: 100_000_001, count: 0 }],
  ['plafon "10_000_000.01"', { plafon: "10000000.01" }],
  ["plafon 10_000_000..100_000_000 · count ..3", { plafon: { atLeast: 1e7, atMost: 1e8 }, count: { atMost: 3 } }],
  ["since 2024-02-29", { since: "2024-02-29" }],
  ["since 2024-02-29..", { since: { atLeast: "2024-02-29" } }],
  ["hasNpwp no", { hasNpwp: false }],
  ["hasNpwp yes", { hasNpwp: true }],
  ["sector jasa", { sector: "jasa" }],
  ["sector industri or jasa", { sector: { oneOf: ["industri", "jasa"] } }],
  ["hasNpwp ? · plafon ? declined", { hasNpwp: null, plafon: { unknown: "declined" } }],
];

describe("readFacts", () => {
  it.each(cells)("reads: %s", (cell, facts) => {
    expect(readFacts(cell, declared)).toStrictEqual(facts);
    expect(readFacts(cell)).toStrictEqual(facts);
  });

  it.each([
    ["plafonn 1", "not a declared fact"],
    ["plafon", "not a declared fact"],
    ["plafon 1 · plafon 2", "stands twice"],
    ["plafon 10000", "expected rupiah"],
    ["plafon 10_00", "expected rupiah"],
    ["plafon -1", "expected rupiah"],
    ["plafon ..", "expected rupiah"],
    ["plafon yes", "expected rupiah"],
    ["since 2024-2-29", "expected date"],
    ["since 1_000", "expected date"],
    ["hasNpwp maybe", "expected yes-no"],
    ["sector tani", "expected one of industri,jasa,perdagangan"],
    ["sector jasa or tani", "expected one of"],
    ["sector ? forgotten", "expected one of"],
  ])("refuses: %s", (cell, message) => {
    expect(() => readFacts(cell, declared)).toThrow(message);
  });
});
