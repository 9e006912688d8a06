import type { Rate } from "./readRate";

/** The equal payment a month on a principal of 1 as an exact fraction: i / (1 - (1 + i)^-n), and 1 / n without interest. */
export function annuityShare({ dividend, divisor }: Rate, months: number): Rate {
  const n = BigInt(months);
  if (dividend === 0n) return { dividend: 1n, divisor: n };
  const grown = (divisor + dividend) ** n;
  return { dividend: dividend * grown, divisor: divisor * (grown - divisor ** n) };
}
