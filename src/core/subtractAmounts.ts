import type { Amount } from "./amount";
import { readAmount } from "./readAmount";

/** Subtract an amount exactly from one that is not smaller. @throws UmkmError `invalid-rupiah` where it is smaller. */
export function subtractAmounts(from: Amount, amount: Amount): Amount {
  const [first, second] = [from, amount].map((one) => String(one).split(".")) as [string[], string[]];
  const scale = Math.max(first[1]?.length ?? 0, second[1]?.length ?? 0);
  const digits = (scaled(first, scale) - scaled(second, scale)).toString().padStart(scale + 1, "0");
  return readAmount(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`, []);
}

function scaled([whole = "", decimals = ""]: readonly string[], scale: number): bigint {
  return BigInt(whole + decimals.padEnd(scale, "0"));
}
