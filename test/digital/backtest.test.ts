import { describe, expect, it, vi } from "vitest";
import { Decimal } from "../../src/core/amount/decimal";
import { backtest } from "../../src/digital/backtest";
import type { ModelChoice } from "../../src/digital/forecast/forecast";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import cases from "../cases/forecasts.json";
import { refusal } from "../core/refusal";
import { seen } from "./series";

// Computed by test/digital/forecast.py.
describe.each(cases.fits)("$name, against another computation", ({ series, model, capacity, oneByOne, lastTwo }) => {
  const choice = { model, ...(capacity === null ? {} : { capacity }) } as ModelChoice;
  const observations = series.map(({ on, value }) => seen(on, value));

  it.each([
    ["one at a time", {}, oneByOne],
    ["the last two", { last: 2 }, lastTwo],
  ])("errs as much: %s", (_, options, expected) => {
    const [result] = backtest(observations, [choice], options).models;
    expect(result).toMatchObject({ ...choice, status: "tested" });
    if (result?.status !== "tested" || expected === null) throw new Error("not tested");
    expect(result.errors).toHaveLength(expected.count);
    expect(result.mae / expected.mae).toBeCloseTo(1, 12);
    expect(result.mape).toBeCloseTo(expected.mape, 12);
  });
});

// 400 years of 146,097 days: the line through the first three figures is 10, 20, 30, 40, 50.
const four = ["2000", "2400", "2800", "3200", "3600"].map((year, at) =>
  seen(`${year}-01-01`, [10, 20, 30, 36, 50][at] ?? Number.NaN),
);

describe("backtest", () => {
  it("gives each error with its sign, its share of the actual figure, and what was known", () => {
    const { models, ...rest } = backtest(four.slice(0, 4), [{ model: "linear" }]);
    expect(rest).toEqual({ kind: "backtest", body: "A", days: 4, asOf: null, unused: [] });
    expect(models).toEqual([
      {
        model: "linear",
        status: "tested",
        errors: [{ on: "3200-01-01", fittedTo: "2800-01-01", actual: 36, forecast: 40, error: 4, share: 4 / 36 }],
        mae: 4,
        mape: 4 / 36,
      },
    ]);
  });

  it("foretells the last days from the same figures", () => {
    const [result] = backtest(four, [{ model: "linear" }], { last: 2 }).models;
    expect(result).toMatchObject({
      errors: [
        { fittedTo: "2800-01-01", forecast: 40, error: 4 },
        { fittedTo: "2800-01-01", forecast: 50, error: 0 },
      ],
      mae: 2,
      mape: 2 / 36,
    });
  });

  it("has no mean share where an actual figure is 0", () => {
    const [result] = backtest([...four.slice(0, 3), seen("3200-01-01", 0)], [{ model: "linear" }]).models;
    expect(result).toMatchObject({ errors: [{ error: 40, share: null }], mae: 40, mape: null });
  });

  it("lists a model that cannot take the figures, and tests the others", () => {
    const nothing = [seen("1999-01-01", 0), ...four];
    const { models } = backtest(nothing, [
      { model: "exponential" },
      { model: "linear" },
      { model: "logistic", capacity: 30 },
      { model: "gompertz", capacity: 51 },
    ]);
    expect(models.map(({ model, status }) => [model, status])).toEqual([
      ["exponential", "refused"],
      ["linear", "tested"],
      ["logistic", "refused"],
      ["gompertz", "refused"],
    ]);
    expect(models[0]).toEqual({
      model: "exponential",
      status: "refused",
      code: "infeasible",
      path: ["observations", 0, "value"],
    });
  });

  it("can foretell a figure from the capacity on, but not fit it", () => {
    const models = [{ model: "logistic", capacity: 36 }] as const;
    expect(backtest(four.slice(0, 4), models).models[0]?.status).toBe("tested");
    expect(backtest(four, models).models[0]).toMatchObject({ code: "infeasible", path: ["observations", 3, "value"] });
  });

  it("refuses a model whose curve no number holds on the day foretold", () => {
    const steep = [seen("2020-01-01", 1), seen("2020-02-01", 10), seen("2020-03-01", 100), seen("9000-01-01", 200)];
    expect(backtest(steep, [{ model: "exponential" }]).models[0]).toMatchObject({
      code: "infeasible",
      path: ["observations", 3, "on"],
    });
  });

  it("keeps to one body and to what was known", () => {
    const answer = backtest(goDigitalObservations, [{ model: "linear" }], {
      use: { body: "KemenKopUKM" },
      asOf: "2024-03-05",
    });
    expect([answer.body, answer.days, answer.unused.length]).toEqual(["KemenKopUKM", 20, 40 - 20]);
    expect(() => backtest(goDigitalObservations, [])).toThrow(refusal("ambiguous", ["use"]));
  });
});

it("takes the logarithm of a figure once, however many fits know it", () => {
  const ln = vi.spyOn(Decimal.prototype, "ln");
  backtest([...four, seen("4000-01-01", 60)], [{ model: "exponential" }]);
  // Fitted to three, four and five figures: the sixth is never known.
  expect(ln).toHaveBeenCalledTimes(5);
  ln.mockRestore();
});

describe("backtest refuses", () => {
  it.each([null, {}, undefined])("no list of models, %j", (models) => {
    expect(() => backtest(four, models as never)).toThrow(refusal("invalid-option", ["models"]));
  });

  it.each([
    ["three days", four.slice(0, 3), {}],
    ["four days less two", four.slice(0, 4), { last: 2 }],
    ["nothing", [], {}],
  ])("%s", (_, observations, options) => {
    expect(() => backtest(observations, [{ model: "linear" }], options)).toThrow(
      refusal("infeasible", ["observations"]),
    );
  });

  it.each([
    [[{ model: "linear" }, { model: "cubic" }], {}, "invalid-option", ["models", 1, "model"]],
    [[{ model: "linear", capacity: 9 }], {}, "unknown-option", ["models", 0, "capacity"]],
    [[{ model: "logistic" }], {}, "invalid-count", ["models", 0, "capacity"]],
    [[], { last: 0 }, "invalid-count", ["last"]],
    [[], { lastDays: 1 }, "unknown-option", ["lastDays"]],
    [[], { asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
  ] as const)("the models %j with %j", (models, options, code, path) => {
    expect(() => backtest(four, models as never, options as never)).toThrow(refusal(code, [...path]));
  });
});
