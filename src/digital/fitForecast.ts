import { Decimal } from "../core/amount/decimal";
import { sumOfDecimals } from "../core/amount/sumOfDecimals";
import { calendarDate } from "../core/day/calendarDate";
import { weakestEvidence } from "../law/weakestEvidence";
import { curveOn } from "./forecast/curveOn";
import { type FittedCurve, fitCurve } from "./forecast/fitCurve";
import type { ForecastFit, ModelChoice, SeriesOptions } from "./forecast/forecast";
import { readModel } from "./forecast/readModel";
import { readSeries } from "./forecast/readSeries";
import type { Observation } from "./progress/observation";
import type { Placed } from "./progress/readObservations";

/** Options of {@link fitForecast}. */
export type ForecastOptions = ModelChoice & SeriesOptions;

/**
 * Fit a curve to the figures of one body by ordinary least squares.
 *
 * With t in years of 365.2425 days from the first figure:
 * - `linear`: y = a + b t;
 * - `exponential`: y = a b^t, a line through ln y;
 * - `logistic`: y = capacity / (1 + exp(-(a + r t))), a line through ln(y / (capacity - y));
 * - `gompertz`: y = capacity exp(-exp(-(a + b t))), a line through -ln(-ln(y / capacity)).
 *
 * The last three make errors small on the scale of their line, not on that of the figures. Of several figures of a day
 * the lowest counts; `unused` lists the figures left out. A fit describes the past: it does not know policies,
 * saturation other than the given capacity, or its own error. Compare models by `backtest`.
 *
 * @param observations - in any order; at least three days of the body chosen.
 * @throws UmkmError `infeasible` for fewer than three days, a figure of 0 (except with `linear`) or from the capacity
 *   on, or growth beyond any number; `ambiguous` when several bodies have counted and `use` is left out;
 *   `invalid-option` for the model or `use`; `unknown-option`, also for a capacity that the model does not use;
 *   `invalid-count` for the capacity or a figure; `invalid-date`, `invalid-table`; `invalid-range` for a figure
 *   published before its day.
 * @see any textbook of regression: a straight line after a change of scale
 *
 * @example
 * ```ts
 * import { fitForecast, forecastReaches, goDigitalObservations } from "umkm/digital";
 *
 * // When would 30 million have been reached, had the ministry's count to March 2024 gone on in a line?
 * const fit = fitForecast(goDigitalObservations, {
 *   model: "linear",
 *   use: { body: "KemenKopUKM" },
 *   asOf: "2024-03-05",
 * });
 * fit.days; // => 20
 * forecastReaches(fit, 30_000_000); // => "2025-01-24"
 * ```
 */
export function fitForecast(observations: readonly Observation[], options: ForecastOptions): ForecastFit {
  readModel(options, [], "use", "asOf");
  const { series, unused, asOf } = readSeries(observations, options);
  const curve = fitCurve(series, options);
  const figures = series.map(({ observation }) => observation);
  const last = figures[figures.length - 1] as Observation;
  return {
    kind: "forecast",
    ...curve,
    r2: determination(curve, series),
    body: last.body,
    days: figures.length,
    last: calendarDate(last.on),
    asOf,
    noInterval: "counts-not-independent",
    evidence: weakestEvidence(figures.map(({ evidence }) => evidence)),
    unused,
  };
}

/** R squared of the curve with its rounded parameters, on the original scale; `null` if all figures are the same. */
function determination(curve: FittedCurve, series: readonly Placed[]): number | null {
  const values = series.map(({ observation }) => new Decimal(observation.value));
  const mean = sumOfDecimals(values).div(values.length);
  const spread = sumOfDecimals(values.map((value) => value.minus(mean).pow(2)));
  if (spread.isZero()) return null;
  const errors = series.map(({ observation: { on, value } }) => curveOn(curve, on).minus(value).pow(2));
  return new Decimal(1).minus(sumOfDecimals(errors).div(spread)).toNumber();
}
