import type { Amount } from "../../core/amount/amount";
import { readAmount } from "../../core/amount/readAmount";

/**
 * Write a non-negative decimal with exactly `places` decimals, halves rounded up, without floating-point error.
 *
 * @param shift - how many places the decimal point moves to the right first: 2 turns a share into per cent.
 * @throws UmkmError `invalid-amount`.
 */
export function roundedText(value: Amount, places: number, shift = 0): string {
  const plain = typeof value === "number" && value < 1 ? plainDigits(value) : value;
  const [whole = "", decimals = ""] = String(readAmount(plain, [], "invalid-amount")).split(".");
  const kept = places + shift;
  // The first digit that is not kept decides the rounding.
  const units = (BigInt(whole + decimals.padEnd(kept + 1, "0").slice(0, kept + 1)) + 5n) / 10n;
  const digits = units.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Write a non-negative number without the exponent that one below a millionth prints with; it may end in zeros. */
export function plainDigits(value: number): string {
  return value < 1e-6 ? value.toFixed(20) : String(value);
}
