import { type ErrorPath, UmkmError, type UmkmErrorCode } from "../error/UmkmError";
import type { Amount, DecimalLike, DigitText } from "./amount";
import { isGrouped } from "./isGrouped";

/**
 * Read an exact amount: a decimal from 0 on, of at most 99 characters, in which a point is a decimal point.
 *
 * @throws UmkmError with `code`, for everything that {@link RupiahInput} refuses but text that may be grouped.
 */
export function readDecimal(input: unknown, path: ErrorPath, code: UmkmErrorCode = "invalid-rupiah"): Amount {
  // Adding 0 turns -0 into 0.
  if (Number.isSafeInteger(input) && (input as number) >= 0) return (input as number) + 0;
  const text = decimalText(input);
  // The digits without the zeros in front, the decimals without those behind.
  const match = text.length < 100 && /^0*(\d+?)(?:\.(?=\d)(\d*?)0*)?$/.exec(text);
  if (!match) throw new UmkmError(code, path, "a decimal amount from 0 on");
  const [, whole, decimals] = match;
  const plain = (decimals ? `${whole}.${decimals}` : whole) as DigitText;
  // What may be grouped has six digits at most: the number prints as this text.
  const asNumber = decimals ? isGrouped(plain) : Number.isSafeInteger(Number(plain));
  return asNumber ? Number(plain) : plain;
}

function decimalText(input: unknown): string {
  // A whole number that came this far is negative or unsafe. A number printed with an exponent is not decimal text.
  if (typeof input === "number") return Number.isInteger(input) ? "" : `${input}`;
  // decimal.js marks its instances with this text; `instanceof` would fail across copies of the library.
  const decimal = input as (Partial<DecimalLike> & { toStringTag?: unknown; e?: unknown }) | null;
  if (decimal?.toStringTag === "[object Decimal]") {
    // A large exponent, written out, would fill the memory before anything could refuse it.
    return Math.abs(Number(decimal.e)) < 100 ? `${decimal.toFixed?.()}` : "";
  }
  return typeof input === "string" || typeof input === "bigint" ? `${input}` : "";
}
