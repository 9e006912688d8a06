import { describe, expect, it } from "vitest";
import { bassCurve } from "../../src/digital/bassCurve";
import { forecastAt } from "../../src/digital/forecastAt";
import { forecastReaches } from "../../src/digital/forecastReaches";
import cases from "../cases/forecasts.json";
import { refusal } from "../core/refusal";

const known = { p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" };

// Computed by test/digital/forecast.py.
describe.each(cases.bass)("p = $p and q = $q, against another computation", ({ p, q, m, origin, ...expected }) => {
  const curve = bassCurve({ p, q, m, origin });

  it("has the peak", () => {
    expect(curve.peak?.on).toBe(expected.peak.on);
    expect(curve.peak?.years).toBeCloseTo(expected.peak.years, 12);
    expect(curve.peak?.adopted).toBeCloseTo(expected.peak.adopted, 6);
    expect(curve.peak?.perYear).toBeCloseTo(expected.peak.perYear, 6);
  });

  it("has the values, and the day of the half", () => {
    for (const { on, value } of expected.at) expect(forecastAt(curve, on)).toBeCloseTo(value, 6);
    expect(forecastReaches(curve, m / 2)).toBe(expected.half);
  });
});

describe("bassCurve", () => {
  // Bass (1969), colour television: p = 0.005, q = 0.84, m = 35 million. The closed forms give a peak after
  // ln(168) / 0.845 = 6.064 years of 35 million * 0.845^2 / 3.36 = 7.44 million a year.
  it("peaks as the textbook says", () => {
    const { peak } = bassCurve({ p: 0.005, q: 0.84, m: 35_000_000, origin: "1963-01-01" });
    expect(peak?.years).toBeCloseTo(Math.log(0.84 / 0.005) / 0.845, 12);
    expect(peak?.perYear).toBeCloseTo((35_000_000 * 0.845 ** 2) / (4 * 0.84), 6);
    expect(peak?.adopted).toBeCloseTo((35_000_000 * (0.84 - 0.005)) / (2 * 0.84), 6);
    expect(peak?.on).toBe("1969-01-23");
  });

  // The peak of 2027-03-12 is nearer to the middle of 2027 than to that of 2026.
  it("grows most in the year around its peak", () => {
    const curve = bassCurve(known);
    const yearly = Array.from({ length: 15 }, (_, at) => 2021 + at).map(
      (year) => forecastAt(curve, `${year + 1}-01-01`) - forecastAt(curve, `${year}-01-01`),
    );
    expect(2021 + yearly.indexOf(Math.max(...yearly))).toBe(2027);
  });

  it.each([
    [0.03, 0.03],
    [0.03, 0.02],
    [0.03, 0],
  ])("has no peak after its origin for p = %s and q = %s", (p, q) => {
    expect(bassCurve({ ...known, p, q }).peak).toBeNull();
  });

  it("has a peak of no day where that lies after the calendar", () => {
    const { peak } = bassCurve({ p: 1e-300, q: 0.05, m: 100, origin: "2021-01-01" });
    expect(peak?.on).toBeNull();
    expect(peak?.years).toBeGreaterThan(8_000);
  });

  // The peak is in the 2261th day after the origin.
  it.each([
    ["9993-10-22", "9999-12-31"],
    ["9993-10-23", null],
  ])("from %s peaks on %s", (origin, day) => {
    expect(bassCurve({ ...known, origin }).peak?.on).toBe(day);
  });

  it("has nobody on its origin and before", () => {
    const curve = bassCurve(known);
    expect([forecastAt(curve, "2020-12-31"), forecastAt(curve, "2021-01-01")]).toEqual([0, 0]);
    expect(forecastAt(curve, "2021-01-02")).toBeGreaterThan(0);
  });

  it.each([
    [{ p: 0 }, "invalid-amount", ["p"]],
    [{ p: -0.1 }, "invalid-amount", ["p"]],
    [{ p: Number.NaN }, "invalid-amount", ["p"]],
    [{ p: undefined }, "invalid-amount", ["p"]],
    [{ q: -0.1 }, "invalid-amount", ["q"]],
    [{ q: Number.POSITIVE_INFINITY }, "invalid-amount", ["q"]],
    [{ m: 0 }, "invalid-count", ["m"]],
    [{ m: 0.5 }, "invalid-count", ["m"]],
    [{ origin: "2021-02-29" }, "invalid-date", ["origin"]],
    [{ t: 1 }, "unknown-option", ["t"]],
    // (p + q)^2 / 4q is about q / 4 a year.
    [{ p: 1, q: 1.7e308 }, "infeasible", ["q"]],
    [{ p: 1e300, q: 1e305 }, "infeasible", ["q"]],
  ] as const)("refuses %j", (wrong, code, path) => {
    expect(() => bassCurve({ ...known, ...wrong } as never)).toThrow(refusal(code, [...path]));
  });
});
