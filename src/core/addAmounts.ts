import type { Amount } from "./amount";
import { readAmount } from "./readAmount";

/** Add amounts exactly. */
export function addAmounts(amounts: readonly Amount[]): Amount {
  const scale = Math.max(0, ...amounts.map((amount) => decimalsOf(amount).length));
  let sum = 0n;
  for (const amount of amounts) sum += scaled(amount, scale);
  const digits = sum.toString().padStart(scale + 1, "0");
  return readAmount(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`, []);
}

function decimalsOf(amount: Amount): string {
  return String(amount).split(".")[1] ?? "";
}

function scaled(amount: Amount, scale: number): bigint {
  const [whole = "", decimals = ""] = String(amount).split(".");
  return BigInt(whole + decimals.padEnd(scale, "0"));
}
