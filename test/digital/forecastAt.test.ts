import { describe, expect, it } from "vitest";
import type { ForecastCurve } from "../../src/digital/forecast/forecast";
import { forecastAt } from "../../src/digital/forecastAt";
import { forecastReaches } from "../../src/digital/forecastReaches";
import { refusal } from "../core/refusal";
import { curve } from "./curve";

describe("forecastAt", () => {
  // 400 years are 146,097 days: t is whole on these days alone.
  it.each([
    ["linear", { a: 5, b: 0.5 }, "2400-01-01", 205],
    ["linear", { a: 5, b: 0.5 }, "1600-01-01", -195],
    ["linear", { a: 200, b: -0.5 }, "2400-01-01", 0],
    ["exponential", { a: 3, b: 1 }, "9999-12-31", 3],
    ["logistic", { capacity: 30, a: 0, r: 1 }, "2000-01-01", 15],
    ["logistic", { capacity: 30, a: 400, r: -1 }, "2400-01-01", 15],
    ["gompertz", { capacity: 30, a: 0, b: 1 }, "2000-01-01", 30 / Math.E],
    ["bass", { p: 0.03, q: 0.38, m: 100 }, "2000-01-01", 0],
    ["bass", { p: 0.03, q: 0.38, m: 100 }, "1999-12-31", 0],
    ["bass", { p: 0.0025, q: 0, m: 100 }, "2400-01-01", 100 * (1 - 1 / Math.E)],
  ])("of %s %j on %s is %s", (model, parameters, day, value) => {
    expect(forecastAt(curve(model, parameters), day)).toBeCloseTo(value, 12);
  });

  it("is 0 and not -0", () => {
    expect(forecastAt(curve("linear", { a: 0, b: -1 }), "2000-01-01")).toBe(0);
    expect(forecastAt(curve("linear", { a: -0, b: 0 }), "1999-12-31")).toBe(0);
  });

  it.each([
    ["exponential", { a: 1, b: 1.5 }, "1000-01-01", 1e-176],
    ["exponential", { a: 1, b: 2.3e-308 }, "9999-12-31", 0],
    ["logistic", { capacity: 30, a: 0, r: 1e300 }, "9999-12-31", 30],
    ["logistic", { capacity: 30, a: 0, r: -1e300 }, "9999-12-31", 0],
    ["gompertz", { capacity: 30, a: 0, b: 1e300 }, "9999-12-31", 30],
    ["gompertz", { capacity: 30, a: 0, b: -1e300 }, "9999-12-31", 0],
    ["gompertz", { capacity: 30, a: -1e300, b: 0 }, "2000-01-01", 0],
    ["bass", { p: 1e300, q: 1e300, m: 30 }, "9999-12-31", 30],
    ["bass", { p: 2.3e-308, q: 1e300, m: 30 }, "2000-01-01", 0],
  ])("of %s %j on %s does not overflow on the way: %s", (model, parameters, day, value) => {
    expect(forecastAt(curve(model, parameters), day)).toBeCloseTo(value, 12);
  });

  it("refuses a day on which the curve is above the largest number", () => {
    const double = curve("exponential", { a: 1, b: 2 });
    // 2 ** 1024 is the first power of 2 above the largest number: 1,024 years are 374,008.3 days.
    expect(forecastAt(double, "3023-12-31")).toBeGreaterThan(1e308);
    expect(() => forecastAt(double, "3024-01-02")).toThrow(refusal("infeasible", ["date"]));
    expect(() => forecastAt(curve("linear", { a: 1e308, b: 1e308 }), "2003-01-01")).toThrow(
      refusal("infeasible", ["date"]),
    );
  });
});

describe.each([
  ["forecastAt", (one: ForecastCurve) => forecastAt(one, "2024-01-01")],
  ["forecastReaches", (one: ForecastCurve) => forecastReaches(one, 1)],
])("%s refuses a curve that is none", (_, read) => {
  it.each([
    [undefined, "invalid-option", ["curve", "model"]],
    [curve("toString", {}), "invalid-option", ["curve", "model"]],
    [{ ...curve("linear", { a: 1, b: 1 }), origin: "2000-02-30" }, "invalid-date", ["curve", "origin"]],
    [{ ...curve("linear", { a: 1, b: 1 }), timeUnit: undefined }, "invalid-option", ["curve", "timeUnit"]],
    [
      { ...curve("linear", { a: 1, b: 1 }), timeUnit: { name: "month", days: 30 } },
      "invalid-option",
      ["curve", "timeUnit"],
    ],
    [
      { ...curve("linear", { a: 1, b: 1 }), timeUnit: { name: "year", days: 365 } },
      "invalid-option",
      ["curve", "timeUnit"],
    ],
    [
      { ...curve("linear", { a: 1, b: 1 }), timeUnit: { name: "month", days: 365.2425 } },
      "invalid-option",
      ["curve", "timeUnit"],
    ],
    [curve("linear", { a: "5", b: 1 }), "invalid-amount", ["curve", "parameters", "a"]],
    [{ ...curve("linear", {}), parameters: undefined }, "invalid-amount", ["curve", "parameters", "a"]],
    [curve("linear", { a: 1, b: null }), "invalid-amount", ["curve", "parameters", "b"]],
    [curve("linear", { a: Number.NaN, b: 1 }), "invalid-amount", ["curve", "parameters", "a"]],
    [curve("exponential", { a: 0, b: 1 }), "invalid-amount", ["curve", "parameters", "a"]],
    [curve("exponential", { a: 1, b: -1 }), "invalid-amount", ["curve", "parameters", "b"]],
    [curve("logistic", { capacity: 0, a: 1, r: 1 }), "invalid-amount", ["curve", "parameters", "capacity"]],
    [curve("gompertz", { capacity: 0, a: 1, b: 1 }), "invalid-amount", ["curve", "parameters", "capacity"]],
    [curve("logistic", { capacity: 9, a: 1, b: 1 }), "invalid-amount", ["curve", "parameters", "r"]],
    [curve("bass", { p: 0, q: 1, m: 1 }), "invalid-amount", ["curve", "parameters", "p"]],
    [curve("bass", { p: 1, q: -1, m: 1 }), "invalid-amount", ["curve", "parameters", "q"]],
  ] as const)("%j", (one, code, path) => {
    expect(() => read(one as ForecastCurve)).toThrow(refusal(code, [...path]));
  });
});

it("forecastAt refuses a day that does not exist", () => {
  expect(() => forecastAt(curve("linear", { a: 1, b: 1 }), "2024-02-30")).toThrow(refusal("invalid-date", ["date"]));
});
