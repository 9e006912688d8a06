import type { UmkmError } from "./UmkmError";

/**
 * Tell whether an error is an {@link UmkmError}, of this copy of the library or of another.
 *
 * An application that loads the library by `import` in one place and by `require` in another has two copies of the class,
 * and so has one that passes errors between realms: `instanceof` knows only its own.
 *
 * @example
 * ```ts
 * import { calendarDate, isUmkmError } from "umkm";
 *
 * try {
 *   calendarDate("2024-02-30");
 * } catch (error) {
 *   isUmkmError(error) && error.code; // => "invalid-date"
 * }
 * ```
 */
export function isUmkmError(error: unknown): error is UmkmError {
  if (typeof error !== "object" || error === null) return false;
  try {
    const { name, code, path } = error as Partial<UmkmError>;
    return name === "UmkmError" && typeof code === "string" && Array.isArray(path);
  } catch {
    // What cannot be read is not an error of ours.
    return false;
  }
}
