import { deepFreeze } from "../plain/deepFreeze";
/** The ways to round a payment to whole units. `half-up` and `half-even` differ only in a tie. */
export const roundingModes = /* @__PURE__ */ deepFreeze(["half-up", "up", "down", "half-even"] as const);

/** A way to round; see {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/** Divide two whole numbers exactly and round by `mode`. `dividend` is 0 or more, `divisor` above 0. */
export function roundQuotient(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const whole = dividend / divisor;
  const rest = 2n * (dividend % divisor);
  const tie = mode === "half-up" || whole % 2n === 1n;
  const more = mode === "up" ? rest > 0n : mode !== "down" && (rest > divisor || (rest === divisor && tie));
  return more ? whole + 1n : whole;
}
