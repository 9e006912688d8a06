import type { Amount } from "./amount";

/** The digits and the scale of `amount`: it equals `digits * 10 ** -scale`. */
export function exactOf(amount: Amount): { readonly digits: bigint; readonly scale: number } {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return { digits: BigInt(whole + decimals), scale: decimals.length };
}
