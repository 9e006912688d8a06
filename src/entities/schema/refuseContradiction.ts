import { UmkmError } from "../../core/error/UmkmError";

/**
 * Refuse a record in which `held` is given although `flag` says that it does not exist.
 *
 * @throws UmkmError `invalid-fact` at `flag`.
 */
export function refuseContradiction<T>(record: T, held: keyof T & string, flag: keyof T & string): void {
  if (record[flag] === false && (record[held] ?? null) !== null) {
    throw new UmkmError("invalid-fact", [flag], `not false beside ${held}`);
  }
}
