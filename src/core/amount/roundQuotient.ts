import { deepFreeze } from "../plain/deepFreeze";
/** How a payment is brought to a whole number of units; `half-up` and `half-even` differ in a tie alone. */
export const roundingModes = /* @__PURE__ */ deepFreeze(["half-up", "up", "down", "half-even"] as const);

/** A way to round; see {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/** Divide two whole numbers exactly and round as a mode says. The first is not negative, the second positive. */
export function roundQuotient(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const whole = dividend / divisor;
  const rest = 2n * (dividend % divisor);
  const tie = mode === "half-up" || whole % 2n === 1n;
  const more = mode === "up" ? rest > 0n : mode !== "down" && (rest > divisor || (rest === divisor && tie));
  return more ? whole + 1n : whole;
}
