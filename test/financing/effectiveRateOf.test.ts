import { describe, expect, it } from "vitest";
import { effectiveRateOf } from "../../src/financing/effectiveRateOf";
import { flatRateEquivalent } from "../../src/financing/flatRateEquivalent";
import cases from "../cases/instalments.json";
import { refusal } from "../core/refusal";

it("16: flat 6 % a year is no 6 % effective, but 10.90 % over 12 months", () => {
  expect(effectiveRateOf("0.005", 12)).toBeGreaterThan(0.06);
  // The twelve payments on 1 rupiah are worth more than it at 10.896 % a year, and less at 10.897 %.
  const worth = (rate: number) => (0.088333333333333 * (1 - (1 + rate / 12) ** -12)) / (rate / 12);
  expect(worth(0.10896)).toBeGreaterThan(1);
  expect(worth(0.10897)).toBeLessThan(1);
  expect(effectiveRateOf("0.005", 12)).toBeGreaterThan(0.10896);
  expect(effectiveRateOf("0.005", 12)).toBeLessThan(0.10897);
});

it.each(cases.flat)("finds $annualRate again over $months months", ({ annualRate, months, flat }) => {
  expect(effectiveRateOf(flat, months)).toBeCloseTo(Number(annualRate), 13);
});

it("is twelve times the flat rate over one month, and 0 at 0 %", () => {
  expect(effectiveRateOf(0.005, 1)).toBe(0.06);
  expect(effectiveRateOf(0, 12)).toBe(0);
});

it("holds at its bounds", () => {
  expect(flatRateEquivalent(effectiveRateOf("0.000001", 600), 600)).toBeCloseTo(0.000001, 15);
  expect(effectiveRateOf(1, 600)).toBeCloseTo(12 * (1 + 1 / 600), 9);
});

describe("refuses", () => {
  it.each([1.000001, "0.0000009", -0.005])("the rate %s", (rate) => {
    expect(() => effectiveRateOf(rate, 12)).toThrow(refusal("invalid-amount", ["flatMonthlyRate"]));
  });
  it.each([0, 601, 1.5])("%d months", (months) => {
    expect(() => effectiveRateOf(0.005, months)).toThrow(refusal("invalid-count", ["months"]));
  });
});
