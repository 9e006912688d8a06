import { isPlain } from "../plain/isPlain";
import { type ErrorPath, UmkmError, type UmkmErrorCode } from "./UmkmError";

/**
 * Refuse anything that is not a plain object, and every property whose name is not in `names`. A misspelt name must not
 * pass in silence. Nor must a value that a class instance does not hold as its own property.
 *
 * @throws UmkmError with `code`, at the name.
 */
export function refuseUnknown(
  input: unknown,
  names: readonly string[],
  code: UmkmErrorCode,
  path: ErrorPath = [],
): void {
  if (!isPlain(input)) throw new UmkmError(code, path, "a plain object");
  // A list is fastest for a few names; for many, its time would grow with the square.
  const known = names.length > 32 ? new Set(names) : null;
  for (const name of Object.keys(input)) {
    if (!(known ? known.has(name) : names.includes(name)))
      throw new UmkmError(code, [...path, name], `one of ${names.join(", ")}`);
  }
}
