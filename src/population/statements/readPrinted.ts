import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";

/** A number as it was printed: `scaled` over ten to the power of `decimals`. */
export interface PrintedNumber {
  readonly scaled: bigint;
  readonly decimals: number;
}

/**
 * Read a number as it was printed, with its decimals: `"69.2"`, `"-0.70"`.
 *
 * @throws UmkmError `invalid-amount` for anything but digits with at most one point and a sign: `"69,2"` and
 *   `"1.234.567"` are no such text.
 */
export function readPrinted(printed: unknown, path: ErrorPath): PrintedNumber {
  const [, sign, whole, decimals = ""] =
    /^(-?)(\d{1,15})(?:\.(\d{1,10}))?$/.exec(typeof printed === "string" ? printed : "") ?? [];
  if (whole === undefined) {
    throw new UmkmError("invalid-amount", path, "a number as text, with a point before its decimals");
  }
  const scaled = BigInt(whole + decimals);
  return { scaled: sign === "-" ? -scaled : scaled, decimals: decimals.length };
}
