import { type ErrorPath, UmkmError, type UmkmErrorCode } from "./UmkmError";

/**
 * Refuse what is no object, and every property whose name is not in a list: a misspelt name must not pass in silence.
 *
 * @throws UmkmError with the code given, at the name.
 */
export function refuseUnknown(
  input: unknown,
  names: readonly string[],
  code: UmkmErrorCode,
  path: ErrorPath = [],
): void {
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw new UmkmError(code, path, "an object");
  for (const name of Object.keys(input)) {
    if (!names.includes(name)) throw new UmkmError(code, [...path, name], `one of ${names.join(", ")}`);
  }
}
