import { type CalendarDate, calendarDate } from "../core/day/calendarDate";
import { dayBeside } from "../core/day/dayBeside";
import { dayNumber } from "../core/day/dayNumber";
import { UmkmError } from "../core/error/UmkmError";
import { curveOn } from "./forecast/curveOn";
import type { ForecastCurve } from "./forecast/forecast";
import { readCurve } from "./forecast/readCurve";

/**
 * Find the first day, from the origin of a curve on, on which the curve is at or above a value.
 *
 * On the day before, unless that is before the origin, `forecastAt` is below the value. A falling curve is highest on
 * its origin: it reaches a value there or never.
 *
 * @param curve - of `fitForecast` or `bassCurve`, also after it went through JSON.
 * @param value - a number from 0 on.
 * @returns the day; `null` if the curve never reaches the value (it never reaches its capacity), or not by 9999-12-31.
 * @throws UmkmError `invalid-amount` for the value; `invalid-option`, `invalid-date`, `invalid-amount` for anything
 *   that is not a curve; `infeasible` if the curve passes the value and the largest number on one day.
 *
 * @example
 * ```ts
 * import { bassCurve, forecastReaches } from "umkm/digital";
 *
 * // When have half of 10 million adopted, and when all?
 * const curve = bassCurve({ p: 0.03, q: 0.38, m: 10_000_000, origin: "2021-01-01" });
 * forecastReaches(curve, 5_000_000); // => "2027-07-22"
 * forecastReaches(curve, 10_000_000); // => null
 * ```
 */
export function forecastReaches(curve: ForecastCurve, value: number): CalendarDate | null {
  readCurve(curve);
  if (!Number.isFinite(value) || value < 0) throw new UmkmError("invalid-amount", ["value"], "a number from 0 on");
  // Near its capacity a curve is rounded to the capacity, so that it would seem to reach it.
  if (value >= ceilingOf(curve)) return null;
  const { origin } = curve;
  const days = dayNumber("9999-12-31") - dayNumber(origin);
  const dayAt = (after: number) => calendarDate(dayBeside(origin, after));
  const held = (day: CalendarDate) => {
    if (Number.isFinite(curveOn(curve, day).toNumber())) return day;
    throw new UmkmError(
      "infeasible",
      ["value"],
      "a value that the curve reaches on a day on which a number can hold it",
    );
  };
  const isReached = (after: number) => curveOn(curve, dayAt(after)).toNumber() >= value;
  if (isReached(0)) return held(origin);
  if (!isReached(days)) return null;
  let [below, reached] = [0, days];
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (isReached(middle)) reached = middle;
    else below = middle;
  }
  return held(dayAt(reached));
}

function ceilingOf(curve: ForecastCurve): number {
  if (curve.model === "bass") return curve.parameters.m;
  return "capacity" in curve.parameters ? curve.parameters.capacity : Number.POSITIVE_INFINITY;
}
