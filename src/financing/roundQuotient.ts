import type { RoundingMode } from "./instalment";

/** Divide two whole numbers exactly and round as a mode says. The first is not negative, the second positive. */
export function roundQuotient(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const whole = dividend / divisor;
  const rest = 2n * (dividend % divisor);
  const tie = mode === "half-up" || whole % 2n === 1n;
  const more = mode === "up" ? rest > 0n : mode !== "down" && (rest > divisor || (rest === divisor && tie));
  return more ? whole + 1n : whole;
}
