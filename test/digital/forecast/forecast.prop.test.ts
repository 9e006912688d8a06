import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UmkmError } from "../../../src/core/error/UmkmError";
import { backtest } from "../../../src/digital/backtest";
import { bassCurve } from "../../../src/digital/bassCurve";
import { fitForecast } from "../../../src/digital/fitForecast";
import type { ForecastCurve, ModelChoice } from "../../../src/digital/forecast/forecast";
import { forecastAt } from "../../../src/digital/forecastAt";
import { forecastReaches } from "../../../src/digital/forecastReaches";
import { days } from "../../core/days";
import { seen } from "../series";

const choice: fc.Arbitrary<ModelChoice> = fc.oneof(
  fc.constantFrom<ModelChoice>({ model: "linear" }, { model: "exponential" }),
  fc.record({
    model: fc.constantFrom("logistic" as const, "gompertz" as const),
    capacity: fc.integer({ min: 50_001, max: 1_000_000 }),
  }),
);
const figures = (from: number, until: number) =>
  fc
    .uniqueArray(fc.tuple(days(from, until), fc.integer({ min: 1, max: 50_000 })), {
      selector: ([day]) => day,
      minLength: 3,
      maxLength: 8,
    })
    .map((list) => list.map(([on, value]) => seen(on, value)));
/** What people have: some figures over some decades. What the calendar allows: any days. */
const observations = fc.oneof(figures(2000, 2040), figures(1000, 9999));
const bass = fc
  .record({
    p: fc.double({ min: 1e-6, max: 5, noNaN: true }),
    q: fc.double({ min: 0, max: 5, noNaN: true }),
    m: fc.integer({ min: 1, max: 1e9 }),
    origin: days(),
  })
  .map(bassCurve);
const curve: fc.Arbitrary<ForecastCurve> = fc.oneof(
  bass,
  fc
    .tuple(observations, choice)
    .map(([list, model]) => attempt(() => fitForecast(list, model)))
    .filter((fit) => fit !== undefined),
);

/** The result, or `undefined` where the data or the day are refused as the contract says. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof UmkmError && error.code === "infeasible") return undefined;
    throw error;
  }
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);

describe("any curve", () => {
  it("is a finite number on every day of the calendar, or refused", () => {
    fc.assert(
      fc.property(curve, days(), (one, day) => {
        const value = attempt(() => forecastAt(one, day));
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(curve, days(), (one, day) => {
        const stored = JSON.parse(JSON.stringify(one)) as ForecastCurve;
        expect(stored).toEqual(one);
        expect(attempt(() => forecastAt(stored, day))).toBe(attempt(() => forecastAt(one, day)));
      }),
    );
  });

  it("reaches a value on the first day on which it is at it: on the day before it is below", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, value) => {
        const reached = forecastReaches(one, value);
        if (reached === null) return;
        expect(reached >= one.origin).toBe(true);
        expect(attempt(() => forecastAt(one, reached)) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(value);
        if (reached > one.origin) expect(forecastAt(one, dayBefore(reached))).toBeLessThan(value);
      }),
    );
  });

  it("does not reach a value on a day given where it says that it never does", () => {
    fc.assert(
      fc.property(curve, fc.double({ min: 0, max: 1e6, noNaN: true }), days(), (one, value, any) => {
        fc.pre(forecastReaches(one, value) === null);
        const [, day = any] = [one.origin, any].sort();
        // At its capacity a curve is only by rounding.
        const capacity = "capacity" in one.parameters ? one.parameters.capacity : Number.POSITIVE_INFINITY;
        const ceiling = one.model === "bass" ? one.parameters.m : capacity;
        expect((attempt(() => forecastAt(one, day)) ?? 0) < value || value >= ceiling).toBe(true);
      }),
    );
  });

  it("never falls after it has risen, nor rises after it has fallen", () => {
    fc.assert(
      fc.property(curve, fc.uniqueArray(days(), { minLength: 3, maxLength: 3 }), (one, three) => {
        const [a, b, c] = three.sort().map((day) => attempt(() => forecastAt(one, day)));
        fc.pre(a !== undefined && b !== undefined && c !== undefined);
        expect((b - a) * (c - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("fitForecast, for any figures", () => {
  it("does not depend on the order of the observations", () => {
    fc.assert(
      fc.property(observations, choice, (list, model) => {
        const there = attempt(() => fitForecast(list, model));
        expect(attempt(() => fitForecast([...list].reverse(), model))).toEqual(there);
      }),
    );
  });

  it("is not moved by what was not yet known, nor by another body", () => {
    fc.assert(
      fc.property(figures(2000, 2030), figures(2031, 2040), choice, (known, later, model) => {
        const options = { ...model, use: { body: "A" }, asOf: "2030-12-31" };
        const strangers = known.map((one) => ({ ...one, body: "B", value: 1 }));
        const unpublished = later.map((one) => ({ ...one, on: known[0]?.on ?? one.on, publishedOn: one.on }));
        const all = attempt(() => fitForecast([...known, ...later, ...strangers, ...unpublished], options));
        const alone = attempt(() => fitForecast(known, options));
        expect(all && { ...all, unused: [] }).toEqual(alone);
      }),
    );
  });

  it("finds the line that figures lie on", () => {
    fc.assert(
      fc.property(figures(2000, 2040), fc.integer({ min: 1, max: 50 }), (list, slope) => {
        const line = list.map((one) => seen(one.on, 10_000 + (slope * Date.parse(one.on)) / 864e5));
        const fit = fitForecast(line, { model: "linear" });
        expect(fit.r2).toBe(1);
        for (const { on, value } of line) expect(forecastAt(fit, on)).toBeCloseTo(value, 6);
      }),
    );
  });

  it("has no line closer to the figures", () => {
    const errors = (list: ReturnType<typeof seen>[], one: ForecastCurve) =>
      list.reduce((sum, { on, value }) => sum + (forecastAt(one, on) - value) ** 2, 0);
    fc.assert(
      fc.property(figures(2000, 2040), fc.constantFrom(-1, 1), fc.constantFrom("a", "b"), (list, by, name) => {
        const fit = fitForecast(list, { model: "linear" });
        const parameters = fit.parameters as { a: number; b: number };
        const beside = { ...fit, parameters: { ...parameters, [name]: parameters[name] + by } } as ForecastCurve;
        expect(errors(list, beside)).toBeGreaterThan(errors(list, fit));
      }),
    );
  });
});

describe("backtest, for any figures", () => {
  it("foretells each figure from those before it, as fitForecast and forecastAt do", () => {
    fc.assert(
      fc.property(observations, choice, (list, model) => {
        fc.pre(list.length > 3);
        const [result] = backtest(list, [model]).models;
        if (result?.status !== "tested") return;
        expect(result.errors).toHaveLength(list.length - 3);
        for (const { on, forecast, actual, error } of result.errors) {
          const before = list.filter((one) => one.on < on);
          expect(forecast).toBe(forecastAt(fitForecast(before, model), on));
          expect(error).toBeCloseTo(forecast - actual, 5);
        }
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(observations, fc.array(choice, { maxLength: 3 }), (list, models) => {
        fc.pre(list.length > 3);
        const result = backtest(list, models);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });
});
