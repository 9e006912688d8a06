import { Decimal } from "../../core/amount/decimal";
import { sumOfDecimals } from "../../core/amount/sumOfDecimals";
import { calendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import type { Placed } from "../progress/readObservations";
import { curveOn } from "./curveOn";
import { fitCurve } from "./fitCurve";
import type { ModelChoice } from "./forecast";
import type { BacktestErrors, BacktestRefusal, PredictionError } from "./prediction";

/** Figures that a model knows, and later figures that it must predict. */
export type Split = readonly [known: readonly Placed[], ahead: readonly Placed[]];

/** The errors of one model in predicting the later figures of every split, or why it cannot take the figures. */
export function testModel(model: ModelChoice, splits: readonly Split[]): BacktestErrors | BacktestRefusal {
  // Every split begins with the same figures, so each is scaled only once.
  const scale = new Map<Placed, Decimal>();
  try {
    const errors = splits.flatMap((split) => predict(model, split, scale));
    const shares = errors.flatMap(({ share }) => (share === null ? [] : [share]));
    return {
      status: "tested",
      errors,
      mae: meanSize(errors.map(({ error }) => error)),
      mape: shares.length === errors.length ? meanSize(shares) : null,
    };
  } catch (error) {
    const { code, path } = { ...(error as UmkmError) };
    if (code !== "infeasible") throw error;
    return { status: "refused", code, path };
  }
}

function predict(model: ModelChoice, [known, ahead]: Split, scale: Map<Placed, Decimal>): PredictionError[] {
  const curve = fitCurve(known, model, scale);
  const fittedTo = calendarDate((known[known.length - 1] as Placed).observation.on);
  return ahead.map(({ position, observation: { on, value } }) => {
    const forecast = curveOn(curve, on);
    if (!Number.isFinite(forecast.toNumber())) {
      throw new UmkmError("infeasible", ["observations", position, "on"], "a day on which a number can hold the curve");
    }
    const error = forecast.minus(value);
    return {
      on: calendarDate(on),
      fittedTo,
      actual: value,
      forecast: forecast.toNumber(),
      error: error.toNumber(),
      share: value === 0 ? null : error.div(value).toNumber(),
    };
  });
}

function meanSize(values: readonly number[]): number {
  return sumOfDecimals(values.map((value) => new Decimal(value).abs()))
    .div(values.length)
    .toNumber();
}
