import type { Amount } from "./amount";
import { readDecimal } from "./readDecimal";

/** The amount of `units` times `10 ** -scale`. @throws UmkmError `invalid-rupiah` for a negative number. */
export function amountOf(units: bigint, scale: number): Amount {
  const digits = units.toString().padStart(scale + 1, "0");
  return readDecimal(scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`, []);
}
