import { isPlain } from "../plain/isPlain";
import { type ErrorPath, UmkmError, type UmkmErrorCode } from "./UmkmError";

/**
 * Refuse what is no plain object, and every property whose name is not in a list: a misspelt name must not pass in
 * silence, and neither must a value that an instance keeps out of its own properties.
 *
 * @throws UmkmError with the code given, at the name.
 */
export function refuseUnknown(
  input: unknown,
  names: readonly string[],
  code: UmkmErrorCode,
  path: ErrorPath = [],
): void {
  if (!isPlain(input)) throw new UmkmError(code, path, "a plain object");
  // Of few names a list is the fastest; of many it would take time with their square.
  const known = names.length > 32 ? new Set(names) : null;
  for (const name of Object.keys(input)) {
    if (!(known ? known.has(name) : names.includes(name)))
      throw new UmkmError(code, [...path, name], `one of ${names.join(", ")}`);
  }
}
