import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";

/**
 * Read limits by position: one number for all, a list with one for each, or none; `null` is unlimited.
 *
 * @throws UmkmError `invalid-count` for a limit, `invalid-option` for anything that is not a list of `length`.
 */
export function readLimits(input: unknown, length: number, name: string): (bigint | null)[] {
  const isList = Array.isArray(input);
  if (typeof input === "object" && input !== null && !(isList && input.length === length)) {
    throw new UmkmError("invalid-option", [name], "a whole number, or a list with one for each weight");
  }
  if (!isList) return Array(length).fill(readLimit(input, [name]));
  // Array.from visits the holes of a sparse list too, so that they are refused.
  return Array.from(input, (one, position) => (one === null ? null : BigInt(readCount(one, [name, position]))));
}

/** Read a limit in whole units; `null` and `undefined` are unlimited. @throws UmkmError `invalid-count`. */
export function readLimit(input: unknown, path: ErrorPath): bigint | null {
  return input === undefined || input === null ? null : BigInt(readCount(input, path));
}
