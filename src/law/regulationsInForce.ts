import { calendarDate } from "../core/day/calendarDate";
import type { Regulation } from "./regulations/regulation";
import { regulations } from "./regulations/regulations";

/**
 * List the regulations known to the library that are in force on a day.
 *
 * Another day stands in for a first or last day that was not found, as the note of the regulation says. So PMK 95/2018
 * and PMK 193/2020 on UMi are both listed on every day of 2020, in which one replaced the other. The programme itself
 * (`umi`) declares that year a gap.
 *
 * @param asOf - the day; first and last days are both in force.
 * @throws UmkmError `invalid-date`.
 *
 * @example
 * ```ts
 * import { regulationsInForce } from "umkm";
 *
 * // Which rules of KUR were in force on 5 March 2024?
 * regulationsInForce("2024-03-05")
 *   .map(({ id }) => id)
 *   .filter((id) => id.startsWith("permenko-")); // => ["permenko-1-2022", "permenko-1-2023"]
 * ```
 */
export function regulationsInForce(asOf: string): readonly Regulation[] {
  const day = calendarDate(asOf, ["asOf"]);
  return regulations.filter(({ from, until }: Regulation) => from <= day && (!until || day <= until));
}
