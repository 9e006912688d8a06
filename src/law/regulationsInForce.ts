import { calendarDate } from "../core/day/calendarDate";
import type { Regulation } from "./regulations/regulation";
import { regulations } from "./regulations/regulations";

/**
 * List the regulations known to the library that are in force on a day.
 *
 * A first or last day that was not found has another in its place, as the note of the regulation says: of UMi both
 * PMK 95/2018 and PMK 193/2020 are listed on every day of 2020, the year in which one replaced the other, while the
 * programme itself (`umi`) declares that year a gap.
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
