import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import type { ModelChoice, SeriesOptions } from "./forecast/forecast";
import type { Backtest, BacktestOfModel } from "./forecast/prediction";
import { readModel } from "./forecast/readModel";
import { readSeries } from "./forecast/readSeries";
import { type Split, testModel } from "./forecast/testModel";
import type { Observation } from "./progress/observation";
import type { Placed } from "./progress/readObservations";

/** Options of {@link backtest}. */
export interface BacktestOptions extends SeriesOptions {
  /** How many of the last days to predict at once, a whole number from 1 on. If not given: one at a time. */
  readonly last?: number;
}

/**
 * Tell how well models would have predicted the last figures, so that you can choose one.
 *
 * One at a time: each day from the fourth on is predicted from the days before it. With `last`, the last `last` days
 * are predicted at once from the earlier days, further and further ahead. A figure counts on its own day, whenever it
 * was published. A model that cannot take the figures is listed with the error code; the other models are still tested.
 *
 * @throws UmkmError `infeasible` for too few days: fewer than four, or fewer than three beside the `last`; `invalid-option`,
 *   `unknown-option`, `invalid-count` for a model at its place; and as `fitForecast` for the observations.
 *
 * @example
 * ```ts
 * import { backtest, goDigitalObservations } from "umkm/digital";
 *
 * // Which model would have foretold the ministry's last three counts to March 2024 better?
 * const { models } = backtest(
 *   goDigitalObservations,
 *   [{ model: "linear" }, { model: "logistic", capacity: 30_000_000 }],
 *   { use: { body: "KemenKopUKM" }, asOf: "2024-03-05", last: 3 },
 * );
 * models.map((one) => one.status === "tested" && Math.round(one.mae)); // => [1540609, 971260]
 * ```
 */
export function backtest(
  observations: readonly Observation[],
  models: readonly ModelChoice[],
  options: BacktestOptions = {},
): Backtest {
  refuseUnknown(options, ["use", "asOf", "last"], "unknown-option");
  const last = options.last === undefined ? undefined : readCount(options.last, ["last"], 1);
  if (!Array.isArray(models)) throw new UmkmError("invalid-option", ["models"], "a list of models");
  for (const [at, model] of models.entries()) readModel(model, ["models", at]);
  const { series, unused, asOf } = readSeries(observations, options);
  if (series.length < 3 + (last ?? 1)) {
    throw new UmkmError("infeasible", ["observations"], "figures of three days beside those left out");
  }
  const { body } = (series[0] as Placed).observation;
  const parts = splits(series, last);
  const results = models.map((model): BacktestOfModel => ({ ...model, ...testModel(model, parts) }));
  return { kind: "backtest", body, days: series.length, asOf, models: results, unused };
}

function splits(series: readonly Placed[], last: number | undefined): Split[] {
  if (last !== undefined) return [[series.slice(0, -last), series.slice(-last)]];
  return series.slice(3).map((one, at): Split => [series.slice(0, at + 3), [one]]);
}
