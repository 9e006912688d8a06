import type { Amount } from "./amount";

/** Compare two amounts exactly: negative when the first is smaller, zero when equal, positive when larger. */
export function compareAmounts(a: Amount, b: Amount): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [a, b].map(scaled) as [bigint, bigint];
  return first < second ? -1 : Number(first > second);
}

// An amount has at most 99 characters: scaled by 99 decimals, each is a whole number.
function scaled(amount: Amount): bigint {
  const [whole = "", decimals = ""] = `${amount}`.split(".");
  return BigInt(whole + decimals.padEnd(99, "0"));
}
