import { Decimal } from "../core/amount/decimal";
import { readRate } from "./loan/readRate";
import { readTenor } from "./loan/readTenor";

/**
 * Tell the effective rate a year of a flat rate a month, in equal monthly payments: the inverse of `flatRateEquivalent`.
 *
 * @param flatMonthlyRate - a share of the principal a month, 0.005 for "flat 6 % a year": 0, or from 0.000001 to 1
 *   (inclusive); a number or decimal text.
 * @param months - the tenor, from 1 to 600 (inclusive), without grace.
 * @returns a share of 1 a year, rounded once: twelve times the monthly rate on the outstanding principal.
 * @throws UmkmError `invalid-amount` for the rate, `invalid-count` for the months.
 *
 * @example
 * ```ts
 * import { effectiveRateOf } from "umkm";
 *
 * // What does "flat 6 % a year" cost over 12 months, where the law says 6 % effective?
 * effectiveRateOf(0.06 / 12, 12).toFixed(4); // => "0.1090"
 * ```
 */
export function effectiveRateOf(flatMonthlyRate: number | string, months: number): number {
  const { dividend, divisor } = readRate(flatMonthlyRate, ["flatMonthlyRate"]);
  const tenor = readTenor(months);
  if (dividend === 0n) return 0;
  const flat = new Decimal(dividend.toString()).div(divisor.toString());
  const payment = new Decimal(1).div(tenor).plus(flat);
  // At the rate sought, the present value of the payments equals the loan. It lies between the flat rate and twice
  // that.
  const worth = (rate: Decimal) => payment.times(new Decimal(1).minus(rate.plus(1).pow(-tenor))).div(rate);
  let [low, high] = [flat, flat.times(2)];
  for (let step = 0; step < 100; step++) {
    const middle = low.plus(high).div(2);
    if (worth(middle).gt(1)) low = middle;
    else high = middle;
  }
  return high.times(12).toNumber();
}
