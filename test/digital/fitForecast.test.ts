import { describe, expect, it } from "vitest";
import { fitForecast } from "../../src/digital/fitForecast";
import type { ModelChoice } from "../../src/digital/forecast/forecast";
import { forecastAt } from "../../src/digital/forecastAt";
import { forecastReaches } from "../../src/digital/forecastReaches";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import cases from "../cases/forecasts.json";
import { refusal } from "../core/refusal";
import { seen } from "./series";

const relative = (actual: number, expected: number) => Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

// Computed by test/digital/forecast.py.
describe.each(cases.fits)("$name, against another computation", ({ series, model, capacity, ...expected }) => {
  const choice = { model, ...(capacity === null ? {} : { capacity }) } as ModelChoice;
  const fit = fitForecast(
    series.map(({ on, value }) => seen(on, value)),
    choice,
  );

  it("has the parameters and the R squared", () => {
    expect(Object.keys(fit.parameters)).toEqual(Object.keys(expected.parameters));
    for (const [name, value] of Object.entries(expected.parameters)) {
      expect(relative((fit.parameters as Record<string, number>)[name] ?? Number.NaN, value)).toBeLessThan(1e-14);
    }
    expect(fit.r2).toBeCloseTo(expected.r2, 13);
  });

  it("has the values", () => {
    for (const { on, value } of expected.at) expect(relative(forecastAt(fit, on), value)).toBeLessThan(1e-13);
  });

  it("reaches what it reaches on the day", () => {
    for (const { value, on } of expected.reaches) expect(forecastReaches(fit, value)).toBe(on);
  });
});

describe("fitForecast", () => {
  // 0, 1, 2 years of 365.2425 days do not fall on days: 400 years, 146,097 days, do.
  const doubling = [seen("2000-01-01", 5), seen("2400-01-01", 10), seen("2800-01-01", 20)];

  it("finds a curve that goes through the points", () => {
    const line = fitForecast([seen("2000-01-01", 5), seen("2400-01-01", 10), seen("2800-01-01", 15)], {
      model: "linear",
    });
    expect([line.parameters, line.r2]).toEqual([{ a: 5, b: 0.0125 }, 1]);
    const power = fitForecast(doubling, { model: "exponential" });
    expect(power.parameters).toEqual({ a: 5, b: 2 ** (1 / 400) });
    expect(forecastAt(power, "3200-01-01")).toBeCloseTo(40, 10);
  });

  // y = 30 / (1 + e^(-t)) passes 10 at t = -ln 2 and 20 at t = ln 2: over 800 years r = 2 ln 2 / 800.
  it("finds the logistic curve through symmetric points", () => {
    const points = [seen("2000-01-01", 10), seen("2400-01-01", 15), seen("2800-01-01", 20)];
    const { parameters } = fitForecast(points, { model: "logistic", capacity: 30 });
    expect(parameters).toMatchObject({ capacity: 30 });
    expect((parameters as { a: number }).a).toBeCloseTo(-Math.LN2, 14);
    expect((parameters as { r: number }).r).toBeCloseTo(Math.LN2 / 400, 16);
  });

  // Bivariate data of a textbook: Anscombe's first set, y = 3.0001 + 0.5001 x with R squared 0.6665. One x is 400 years.
  it("gives the line of Anscombe's quartet", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [804, 695, 758, 881, 833, 996, 724, 426, 1084, 482, 568];
    const points = x.map((one, at) => seen(`${1000 + 400 * one}-01-01`, y[at] ?? Number.NaN));
    const line = fitForecast(points, { model: "linear" });
    const { a, b } = line.parameters as { a: number; b: number };
    expect(line.origin).toBe("2600-01-01");
    expect(b * 400).toBeCloseTo(50.01, 2);
    expect(a - 4 * b * 400).toBeCloseTo(300.01, 2);
    expect(line.r2).toBeCloseTo(0.6665, 4);
  });

  it("says what it stands on", () => {
    const fit = fitForecast(goDigitalObservations, {
      model: "linear",
      use: { body: "KemenKopUKM" },
      asOf: "2024-03-05",
    });
    expect(fit).toMatchObject({
      kind: "forecast",
      model: "linear",
      body: "KemenKopUKM",
      origin: "2019-12-31",
      last: "2023-08-31",
      days: 20,
      asOf: "2024-03-05",
      timeUnit: { name: "year", days: 365.2425 },
      evidence: "single-source",
    });
    const whys = fit.unused.map(({ why }) => why);
    expect(whys.filter((why) => why === "other-body")).toHaveLength(17);
    expect(whys.filter((why) => why === "published-after-asOf")).toHaveLength(2);
    expect(whys.filter((why) => why === "after-asOf")).toHaveLength(1);
  });

  it("takes the lowest figure of a day, in any order, and says so", () => {
    const points = [seen("2021-01-01", 3), seen("2020-01-01", 2), seen("2022-01-01", 9), seen("2022-01-01", 8)];
    const fit = fitForecast(points, { model: "linear" });
    expect(fit.unused).toEqual([{ position: 2, on: "2022-01-01", body: "A", why: "same-day" }]);
    expect({ ...fit, unused: [] }).toEqual(
      fitForecast(
        [2, 0, 1].map((at) => [points[0], points[1], points[3]][at] as never),
        { model: "linear" },
      ),
    );
  });

  it("takes the first of equal figures of a day", () => {
    const points = [seen("2020-01-01", 2), seen("2021-01-01", 3), seen("2021-01-01", 3), seen("2022-01-01", 8)];
    const { unused } = fitForecast(points, { model: "linear" });
    expect(unused).toEqual([{ position: 2, on: "2021-01-01", body: "A", why: "same-day" }]);
  });

  it("lists what it does not stand on in the order of the input", () => {
    const points = [2024, 2020, 2021, 2022].map((year) => seen(`${year}-01-01`, year));
    const other = seen("2021-01-01", 5, { body: "B" });
    const { unused } = fitForecast([...points, other], { model: "linear", use: { body: "A" }, asOf: "2023-01-01" });
    expect(unused.map(({ position, why }) => [position, why])).toEqual([
      [0, "after-asOf"],
      [4, "other-body"],
    ]);
  });

  it("counts everything without asOf, and nothing of after it with it", () => {
    const points = [2020, 2021, 2022, 2023].map((year) => seen(`${year}-01-01`, year));
    expect(fitForecast(points, { model: "linear" }).days).toBe(4);
    expect(fitForecast(points, { model: "linear", asOf: "2022-12-31" }).days).toBe(3);
  });

  it("has no R squared where all figures are the same", () => {
    const flat = [seen("2020-01-01", 7), seen("2021-01-01", 7), seen("2022-01-01", 7)];
    const fit = fitForecast(flat, { model: "linear" });
    expect([fit.parameters, fit.r2]).toEqual([{ a: 7, b: 0 }, null]);
  });
});

// One more every day: y = 1 + 365.2425 t, with no error.
it("fits a series of very many days", () => {
  const first = Date.parse("1000-01-01") / 864e5;
  const day = (at: number) => new Date((first + at) * 864e5).toISOString().slice(0, 10);
  const fit = fitForecast(
    Array.from({ length: 130_000 }, (_, at) => seen(day(at), at + 1)),
    { model: "linear" },
  );
  expect(fit).toMatchObject({ days: 130_000, r2: 1, unused: [] });
  expect(fit.parameters).toEqual({ a: 1, b: 365.2425 });
}, 60_000);

describe("fitForecast refuses", () => {
  it.each([null, undefined, {}])("no list of observations, %j", (observations) => {
    expect(() => fitForecast(observations as never, { model: "linear" })).toThrow(
      refusal("invalid-table", ["observations"]),
    );
  });

  const three = [seen("2020-01-01", 1), seen("2021-01-01", 2), seen("2022-01-01", 4)];
  const fitting = (observations: readonly object[], options: object) =>
    fitForecast(observations as never, options as never);

  it.each([
    ["no figure", []],
    ["two days", three.slice(1)],
    ["two days with three figures", [...three.slice(1), seen("2021-01-01", 3)]],
  ])("%s", (_, observations) => {
    expect(() => fitting(observations, { model: "linear" })).toThrow(refusal("infeasible", ["observations"]));
  });

  it.each([
    ["exponential", undefined, 0],
    ["logistic", 100, 0],
    ["gompertz", 100, 0],
    ["logistic", 100, 100],
    ["gompertz", 100, 100],
    ["logistic", 100, 101],
  ])("of %s to %s a figure of %s", (model, capacity, value) => {
    const options = capacity === undefined ? { model } : { model, capacity };
    const bad = [...three, seen("2020-06-01", value)];
    expect(() => fitting(bad, options)).toThrow(refusal("infeasible", ["observations", 3, "value"]));
  });

  it.each([
    ["linear", undefined, 0],
    ["exponential", undefined, 1],
    ["logistic", 100, 1],
    ["logistic", 100, 99],
    ["gompertz", 100, 1],
    ["gompertz", 100, 99],
  ])("not of %s to %s a figure of %s", (model, capacity, value) => {
    const options = capacity === undefined ? { model } : { model, capacity };
    expect(fitting([...three, seen("2020-06-01", value)], options).days).toBe(4);
  });

  it("growth that no number holds", () => {
    const steep = [seen("2020-01-01", 1), seen("2020-01-02", 1e7), seen("2020-01-03", 1e14)];
    expect(() => fitting(steep, { model: "exponential" })).toThrow(refusal("infeasible", ["observations"]));
    const falling = [seen("2020-01-01", 1e14), seen("2020-01-02", 1e7), seen("2020-01-03", 1)];
    expect(() => fitting(falling, { model: "exponential" })).toThrow(refusal("infeasible", ["observations"]));
  });

  it("two bodies without a choice, and a rule that would mix them", () => {
    const mixed = [...three, seen("2020-06-01", 2, { body: "B" })];
    expect(() => fitting(mixed, { model: "linear" })).toThrow(refusal("ambiguous", ["use"]));
    for (const use of ["latest", "lowest", "highest", {}, null]) {
      expect(() => fitting(mixed, { model: "linear", use })).toThrow(refusal("invalid-option", ["use"]));
    }
    expect(fitting(mixed, { model: "linear", use: { body: "A" } }).days).toBe(3);
    expect(() => fitting(mixed, { model: "linear", use: { body: "C" } })).toThrow(
      refusal("infeasible", ["observations"]),
    );
  });

  it.each([
    [{ model: "cubic" }, "invalid-option", ["model"]],
    [{}, "invalid-option", ["model"]],
    [undefined, "invalid-option", ["model"]],
    [{ model: "linear", capacity: 9 }, "unknown-option", ["capacity"]],
    [{ model: "exponential", capacity: 9 }, "unknown-option", ["capacity"]],
    [{ model: "logistic" }, "invalid-count", ["capacity"]],
    [{ model: "gompertz" }, "invalid-count", ["capacity"]],
    [{ model: "gompertz", capacity: 0 }, "invalid-count", ["capacity"]],
    [{ model: "gompertz", capacity: 9.5 }, "invalid-count", ["capacity"]],
    [{ model: "linear", asof: "2024-01-01" }, "unknown-option", ["asof"]],
    [{ model: "linear", asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
  ] as const)("the options %j", (options, code, path) => {
    expect(() => fitting(three, options as object)).toThrow(refusal(code, [...path]));
  });

  it.each([
    [seen("2020-02-30", 1), "invalid-date", ["observations", 3, "on"]],
    [seen("2020-02-03", -1), "invalid-count", ["observations", 3, "value"]],
    [{ on: "2020-02-03", value: 1, body: "A" }, "invalid-option", ["observations", 3, "evidence"]],
  ] as const)("the observation %j", (observation, code, path) => {
    expect(() => fitting([...three, observation], { model: "linear" })).toThrow(refusal(code, [...path]));
  });
});
