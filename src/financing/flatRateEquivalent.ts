import { quotient } from "../core/amount/quotient";
import { annuityShare } from "./loan/annuityShare";
import { readRate } from "./loan/readRate";
import { readTenor } from "./loan/readTenor";

/**
 * Tell the flat rate a month that costs as much as an effective rate a year, in equal monthly payments.
 *
 * @param annualRate - effective, as a share of 1 a year: 0, or from 0.000001 to 1 (inclusive); a number or decimal text.
 * @param months - the tenor, from 1 to 600 (inclusive), without grace.
 * @returns a share of the principal a month, rounded once. A payment before rounding is principal / months plus this
 *   share of the principal.
 * @throws UmkmError `invalid-amount` for the rate, `invalid-count` for the months.
 * @see Permenko Perekonomian 1/2023 Pasal 35 ayat (3): the equivalent flat rate.
 *
 * @example
 * ```ts
 * import { flatRateEquivalent } from "umkm";
 *
 * // Which flat rate a month equals the law's 6 % effective over 12 months? Not the 0.5 % that tables of the press use.
 * flatRateEquivalent(0.06, 12).toFixed(6); // => "0.002733"
 * ```
 */
export function flatRateEquivalent(annualRate: number | string, months: number): number {
  const annual = readRate(annualRate, ["annualRate"]);
  const tenor = readTenor(months);
  const { dividend, divisor } = annuityShare({ dividend: annual.dividend, divisor: 12n * annual.divisor }, tenor);
  const n = BigInt(tenor);
  return quotient(n * dividend - divisor, n * divisor);
}
