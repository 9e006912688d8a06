import { describe, expect, it } from "vitest";
import { forecastAt } from "../../src/digital/forecastAt";
import { forecastReaches } from "../../src/digital/forecastReaches";
import { refusal } from "../core/refusal";
import { curve } from "./curve";

describe("forecastReaches", () => {
  it.each([
    // 2.5 years are 913.1 days: 2002-07-03 is the 914th after the origin.
    ["linear", { a: 0, b: 2 }, 5, "2002-07-03"],
    ["linear", { a: 0, b: 365.2425 }, 60, "2000-03-01"],
    ["linear", { a: 0, b: 365.2425 }, 60.5, "2000-03-02"],
    ["linear", { a: 0, b: 0.001 }, 7.999, "9999-01-01"],
    ["linear", { a: 0, b: 0.001 }, 8.1, null],
    ["linear", { a: 7, b: 0 }, 7, "2000-01-01"],
    ["linear", { a: 7, b: 0 }, 7.1, null],
    ["linear", { a: 7, b: -1 }, 7, "2000-01-01"],
    ["linear", { a: 7, b: -1 }, 1, "2000-01-01"],
    ["linear", { a: 7, b: -1 }, 8, null],
    ["linear", { a: -5, b: 0 }, 0, null],
    ["exponential", { a: 1, b: 2 }, 1e308, "3023-02-27"],
    ["logistic", { capacity: 30, a: 0, r: 1 }, 15, "2000-01-01"],
    ["logistic", { capacity: 30, a: 0, r: 1 }, 30, null],
    ["logistic", { capacity: 30, a: 0, r: 1 }, 31, null],
    ["logistic", { capacity: 30, a: 400, r: -1 }, 30, null],
    ["gompertz", { capacity: 30, a: 400, b: 1 }, 30, null],
    ["bass", { p: 1, q: 1, m: 30 }, 30, null],
    ["bass", { p: 1, q: 1, m: 30 }, 0, "2000-01-01"],
  ] as const)("of %s %j: %s on %s", (model, parameters, value, day) => {
    expect(forecastReaches(curve(model, parameters), value)).toBe(day);
  });

  // 365.2425 days of 1e308: 1.797e308 is passed on day 657, which is at 1.7988e308 and above the largest number.
  it("refuses a value that the curve passes together with the largest number", () => {
    const steep = curve("linear", { a: 0, b: 1e308 });
    expect(forecastReaches(steep, 1.796e308)).toBe("2001-10-18");
    expect(() => forecastReaches(steep, 1.797e308)).toThrow(refusal("infeasible", ["value"]));
    expect(() => forecastAt(steep, "2001-10-19")).toThrow(refusal("infeasible", ["date"]));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "5" as never])("refuses the value %s", (value) => {
    expect(() => forecastReaches(curve("linear", { a: 0, b: 1 }), value)).toThrow(refusal("invalid-amount", ["value"]));
  });
});
