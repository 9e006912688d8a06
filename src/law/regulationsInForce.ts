import { calendarDate } from "../core/calendarDate";
import { type Regulation, regulations } from "./regulations";

/**
 * List the regulations known to the library that are in force on a day.
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
