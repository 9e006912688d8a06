import { Decimal } from "../core/amount/decimal";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";

/**
 * Tell how many years a count needs to a goal at a steady pace.
 *
 * @param count - where it stands, a whole number from 0 on.
 * @param goal - a whole number from 0 on.
 * @param perYear - what is added in a year, such as `perYear` of `achievedPace`.
 * @returns years, rounded once; 0 once the goal is met, and `null` if the pace never leads to it.
 * @throws UmkmError `invalid-count`; `invalid-amount` for a pace that is not a finite number.
 *
 * @example
 * ```ts
 * import { yearsAtPace } from "umkm/digital";
 *
 * // How long from 25.5 to 30 million, if 2.25 million are added in a year?
 * yearsAtPace(25_500_000, 30_000_000, 2_250_000); // => 2
 * ```
 */
export function yearsAtPace(count: number, goal: number, perYear: number): number | null {
  const remaining = readCount(goal, ["goal"]) - readCount(count, ["count"]);
  if (!Number.isFinite(perYear)) throw new UmkmError("invalid-amount", ["perYear"], "a finite number");
  if (remaining <= 0) return 0;
  if (perYear <= 0) return null;
  const years = new Decimal(remaining).div(perYear).toNumber();
  return Number.isFinite(years) ? years : null;
}
