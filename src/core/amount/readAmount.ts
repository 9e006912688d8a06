import { type ErrorPath, UmkmError, type UmkmErrorCode } from "../error/UmkmError";
import type { Amount } from "./amount";
import { isGrouped } from "./isGrouped";
import { readDecimal } from "./readDecimal";

/**
 * Read an exact amount: a decimal from 0 on, of at most 99 characters.
 *
 * @throws UmkmError `ambiguous-amount` for text that {@link isGrouped}; with `code`, for everything else that
 *   {@link RupiahInput} refuses.
 */
export function readAmount(input: unknown, path: ErrorPath, code: UmkmErrorCode = "invalid-rupiah"): Amount {
  if (isGrouped(input)) throw new UmkmError("ambiguous-amount", path, "digits without grouping, or a number");
  return readDecimal(input, path, code);
}
