import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { factSchema } from "../../src/entities/factSchema";
import { issuesOf } from "./issues";

describe("factSchema", () => {
  it.each([
    ["rupiah", 0],
    ["rupiah", "1500000000.50"],
    ["rupiah", { atLeast: 1, atMost: "1" }],
    ["rupiah", { unknown: "declined" }],
    ["count", { atMost: 4 }],
    ["date", "2024-02-29"],
    ["date", { atLeast: "2021-02-02" }],
    ["yes-no", false],
    ["yes-no", null],
    [["pt", "cv"], { oneOf: ["pt", "cv"] }],
  ] as const)("accepts %j: %j", (kind, input) => {
    expect(factSchema(kind).parse(input)).toBe(input);
  });

  it.each([
    ["rupiah", -1, "invalid-rupiah"],
    ["rupiah", Number.NaN, "invalid-rupiah"],
    ["rupiah", Number.POSITIVE_INFINITY, "invalid-rupiah"],
    ["rupiah", 2 ** 53, "invalid-rupiah"],
    ["rupiah", "1,500,000", "invalid-rupiah"],
    ["rupiah", "950.000", "ambiguous-amount"],
    ["rupiah", "1.500.000", "ambiguous-amount"],
    ["rupiah", { atMost: "950.000" }, "ambiguous-amount"],
    ["amount", "950.000", "ambiguous-amount"],
    ["count", "12.000", "invalid-count"],
    ["rupiah", {}, "invalid-range"],
    ["rupiah", { atLeast: "1e3" }, "invalid-rupiah"],
    ["rupiah", { atLeast: 2, atMost: 1 }, "invalid-range"],
    ["rupiah", { atLeast: null }, "invalid-range"],
    ["rupiah", { unknown: "forgotten" }, "invalid-option"],
    ["count", 1.5, "invalid-count"],
    ["date", "2024-02-30", "invalid-date"],
    ["date", { atMost: "2023-02-29" }, "invalid-date"],
    ["yes-no", "yes", "invalid-option"],
    [["pt", "cv"], "firma", "invalid-option"],
    [["pt", "cv"], { oneOf: [] }, "invalid-option"],
  ] as const)("refuses %j: %j", (kind, input, code) => {
    expect(issuesOf(factSchema(kind), input)).toEqual([[code, ""]]);
  });

  it.each([
    ["a bigint", 1n],
    ["a Decimal", new Decimal(1)],
    ["a bigint as a bound", { atMost: 1n }],
    ["a Decimal as a bound", { atLeast: new Decimal(1) }],
  ])("refuses %s, which JSON does not hold", (_, input) => {
    expect(issuesOf(factSchema("rupiah"), input)).toEqual([["invalid-rupiah", ""]]);
  });
});
