import type { Amount } from "./amount";

/** An amount as a whole number of units of `10 ** -scale`. */
export function exactOf(amount: Amount): { readonly digits: bigint; readonly scale: number } {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}
