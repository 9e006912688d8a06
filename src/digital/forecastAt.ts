import { calendarDate } from "../core/day/calendarDate";
import { UmkmError } from "../core/error/UmkmError";
import { curveOn } from "./forecast/curveOn";
import type { ForecastCurve } from "./forecast/forecast";
import { readCurve } from "./forecast/readCurve";

/**
 * Read the value of a curve on a day.
 *
 * @param curve - of `fitForecast` or `bassCurve`, also after it went through JSON.
 * @param date - any day, `YYYY-MM-DD`. Days before the origin are read off the same curve.
 * @returns a number rounded once, not to whole units; a line that falls becomes negative.
 * @throws UmkmError `invalid-date`; `infeasible` on a day so far that the curve is above the largest number;
 *   `invalid-option`, `invalid-amount` for anything that is not a curve.
 *
 * @example
 * ```ts
 * import { bassCurve, forecastAt } from "umkm/digital";
 *
 * // How many of 10 million have adopted after three years?
 * const curve = bassCurve({ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" });
 * Math.round(forecastAt(curve, "2024-01-01")); // => 1503526
 * ```
 */
export function forecastAt(curve: ForecastCurve, date: string): number {
  readCurve(curve);
  const value = curveOn(curve, calendarDate(date, ["date"])).toNumber();
  if (!Number.isFinite(value))
    throw new UmkmError("infeasible", ["date"], "a day on which a number can hold the curve");
  // Adding 0 turns -0 into 0.
  return value + 0;
}
