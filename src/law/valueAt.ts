import { calendarDate } from "../core/day/calendarDate";
import { UmkmError } from "../core/error/UmkmError";
import { periodAt } from "./periodAt";
import type { Timeline, ValueAt } from "./timeline";

/**
 * Find the period of a timeline that is in force on a day.
 *
 * @param asOf - the day; the first and last days of a period are both in force.
 * @returns the period, or why it is missing: the day lies before the first period, in a declared gap, or after the
 *   last.
 * @throws UmkmError `invalid-date`; `invalid-rule` for anything that is not a timeline.
 *
 * @example
 * ```ts
 * import { statuteSizes, valueAt } from "umkm";
 *
 * // Which law sets the size classes on 5 March 2024?
 * const at = valueAt(statuteSizes, "2024-03-05");
 * at.found && at.period.value.id; // => "pp-7-2021"
 * ```
 */
export function valueAt<T>(timeline: Timeline<T>, asOf: string): ValueAt<T> {
  const day = calendarDate(asOf, ["asOf"]);
  if (!Array.isArray(timeline?.periods) || !Array.isArray(timeline.gaps))
    throw new UmkmError("invalid-rule", ["timeline"], "a timeline");
  return periodAt(timeline, day);
}
