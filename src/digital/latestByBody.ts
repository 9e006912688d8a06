import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { latestOfEach } from "./progress/latestOfEach";
import type { Observation } from "./progress/observation";
import { readObservations } from "./progress/readObservations";

/**
 * List the last figure of each body that was known on a day.
 *
 * A figure is known if its day, and its day of publication where given, are not after `asOf`. Of several figures of one
 * body for one day the lowest counts.
 *
 * @param observations - in any order.
 * @param options - `asOf`: the day, as `YYYY-MM-DD`.
 * @returns one observation a body, in the order in which the bodies first appear.
 * @throws UmkmError `invalid-date`; `invalid-count` for a value that is not a whole number from 0 on; `invalid-range`
 *   for a figure published before its day; `invalid-option` for a grade; `invalid-table`, `unknown-option`.
 *
 * @example
 * ```ts
 * import { goDigitalObservations, latestByBody } from "umkm/digital";
 *
 * // What had the ministry last said on 5 March 2024?
 * const [ministry] = latestByBody(goDigitalObservations, { asOf: "2024-03-05" });
 * ministry?.value; // => 22810000
 * ```
 */
export function latestByBody(
  observations: readonly Observation[],
  options: { readonly asOf: string },
): readonly Observation[] {
  refuseUnknown(options, ["asOf"], "unknown-option");
  const { known } = readObservations(observations, calendarDate(options.asOf, ["asOf"]));
  return latestOfEach(known).map(({ observation }) => observation);
}
