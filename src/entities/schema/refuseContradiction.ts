import { UmkmError } from "../../core/error/UmkmError";

/**
 * Refuse a record that holds a thing and says that there is none.
 *
 * @throws UmkmError `invalid-fact` at the property that says so.
 */
export function refuseContradiction<T>(record: T, held: keyof T & string, flag: keyof T & string): void {
  if (record[flag] === false && (record[held] ?? null) !== null) {
    throw new UmkmError("invalid-fact", [flag], `not false beside ${held}`);
  }
}
