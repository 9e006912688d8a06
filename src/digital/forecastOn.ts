import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { dayNumber } from "../core/day/dayNumber";
import { UmkmError } from "../core/error/UmkmError";
import type { Beyond, ForecastFit } from "./forecast/forecast";
import { forecastAt } from "./forecastAt";

/** What a fitted curve gives for a day, and how far that is from what the curve was fitted to. */
export interface ForecastValue {
  readonly kind: "forecast-value";
  readonly model: ForecastFit["model"];
  readonly body: string;
  readonly on: CalendarDate;
  /** Not rounded to whole units. */
  readonly value: number;
  readonly beyond: Beyond;
  /** There is none: see `noInterval`. */
  readonly interval: null;
  readonly noInterval: ForecastFit["noInterval"];
}

/**
 * Read a fitted curve on a day, and say how far the day lies beyond the figures that the curve was fitted to.
 *
 * The value has no interval: the counts of a body stand on each other, so that least squares does not know their error.
 * `backtest` says how far off such curves have been.
 *
 * @param fit - of `fitForecast`, also after it went through JSON.
 * @param date - any day, `YYYY-MM-DD`.
 * @throws UmkmError as `forecastAt`; `invalid-date`, `invalid-range` for a fit without a last day after its origin; `invalid-option`
 *   for a body that is no name.
 *
 * @example
 * ```ts
 * import { fitForecast, forecastOn, goDigitalObservations } from "umkm/digital";
 *
 * // How far beyond the ministry's counts to March 2024 does a line to the end of 2024 go?
 * const fit = fitForecast(goDigitalObservations, { model: "linear", use: { body: "KemenKopUKM" }, asOf: "2024-03-05" });
 * const { value, beyond, interval } = forecastOn(fit, "2024-12-31");
 * [Math.round(value), beyond.days, interval]; // => [29714001, 488, null]
 * ```
 */
export function forecastOn(fit: ForecastFit, date: string): ForecastValue {
  const value = forecastAt(fit, date);
  const on = calendarDate(date, ["date"]);
  const last = calendarDate(fit.last, ["fit", "last"]);
  const days = Math.max(0, dayNumber(on) - dayNumber(last));
  const span = dayNumber(last) - dayNumber(fit.origin);
  if (span <= 0) throw new UmkmError("invalid-range", ["fit", "last"], "a day after the origin");
  const { model, body } = fit;
  if (typeof body !== "string") throw new UmkmError("invalid-option", ["fit", "body"], "a name");
  const beyond = { days, ofSpan: days / span };
  return {
    kind: "forecast-value",
    model,
    body,
    on,
    value,
    beyond,
    interval: null,
    noInterval: "counts-not-independent",
  };
}
