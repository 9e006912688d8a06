import { powerOf } from "../../core/amount/powerOf";
import type { Rate } from "./readRate";

/** The equal payment a month on a principal of 1 as an exact fraction: i / (1 - (1 + i)^-n); 1 / n without interest. */
export function annuityShare({ dividend, divisor }: Rate, months: number): Rate {
  if (dividend === 0n) return { dividend: 1n, divisor: BigInt(months) };
  const grown = powerOf(divisor + dividend, months);
  return { dividend: dividend * grown, divisor: divisor * (grown - powerOf(divisor, months)) };
}
