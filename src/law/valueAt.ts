import { calendarDate } from "../core/calendarDate";
import { UmkmError } from "../core/UmkmError";
import type { Gap, NotInForce, Period, Timeline } from "./timeline";

/** What {@link valueAt} finds. */
export type ValueAt<T> =
  | { readonly found: true; readonly period: Period<T> }
  | { readonly found: false; readonly why: NotInForce; readonly gap?: Gap };

/**
 * Find the period of a timeline that is in force on a day.
 *
 * @param asOf - the day; the first and last days of a period are both in force.
 * @returns the period, or why there is none: the day lies before the first period, in a declared gap, or after the last.
 * @throws UmkmError `invalid-date`; `invalid-rule` for what is no timeline.
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
  if (!timeline?.periods) throw new UmkmError("invalid-rule", ["timeline"], "a timeline");
  const covers = (span: { from: string; until?: string }) => span.from <= day && (!span.until || day <= span.until);
  const period = timeline.periods.find(covers);
  if (period) return { found: true, period };
  const gap = timeline.gaps.find(covers);
  if (gap) return { found: false, why: "gap", gap };
  const first = timeline.periods[0];
  return { found: false, why: first && day < first.from ? "before-first" : "repealed" };
}
