import { calendarDate } from "./calendarDate";

/**
 * Count the days from 1970-01-01 to a day; earlier days are negative.
 *
 * `DATE` columns of Arrow, Parquet and DuckDB hold the same number: days since the epoch, without time or zone.
 *
 * @param day - `YYYY-MM-DD`, from `1000-01-01` (-354285) to `9999-12-31` (2932896), both inclusive.
 * @throws UmkmError `invalid-date` for any other value.
 *
 * @example
 * ```ts
 * import { dayNumber } from "umkm";
 *
 * // Which day is the first of PP 7/2021, in a column of days?
 * dayNumber("2021-02-02"); // => 18660
 * ```
 */
export function dayNumber(day: string): number {
  return Date.parse(calendarDate(day)) / 86_400_000;
}
