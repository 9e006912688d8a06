import { describe, expect, it } from "vitest";
import { flatRateEquivalent } from "../../src/financing/flatRateEquivalent";
import cases from "../cases/instalments.json";
import { refusal } from "../core/refusal";

it.each([
  [12, "0.2733"],
  [24, "0.2654"],
  [36, "0.2644"],
])("kur.md: 6 %% effective over %d months is %s %% flat a month", (months, percent) => {
  expect((flatRateEquivalent(0.06, months) * 100).toFixed(4)).toBe(percent);
});

it.each(cases.flat)(
  "is the nearest number to the fraction: $annualRate over $months",
  ({ annualRate, months, flat }) => {
    expect(flatRateEquivalent(annualRate, months)).toBe(flat);
  },
);

it("is 0 at 0 %", () => {
  expect(flatRateEquivalent(0, 36)).toBe(0);
});

describe("refuses", () => {
  it.each([1.000001, "0.0000009", -0.06, "6%"])("the rate %s", (rate) => {
    expect(() => flatRateEquivalent(rate, 12)).toThrow(refusal("invalid-amount", ["annualRate"]));
  });
  it.each([0, 601, 1.5])("%d months", (months) => {
    expect(() => flatRateEquivalent(0.06, months)).toThrow(refusal("invalid-count", ["months"]));
  });
});
