import { type ErrorPath, UmkmError } from "../error/UmkmError";
import { type CalendarDate, isCalendarDate } from "./isCalendarDate";

export type { CalendarDate, DateText } from "./isCalendarDate";

/**
 * Read a calendar day from text, refusing every day that does not exist.
 *
 * @param text - `YYYY-MM-DD`, from `1000-01-01` to `9999-12-31`, both inclusive; without time and zone.
 * @param path - where the text stands in a larger input; it becomes the path of the error.
 * @returns the same text, typed as a day that exists.
 * @throws UmkmError `invalid-date` for any other value.
 *
 * @example
 * ```ts
 * import { calendarDate } from "umkm";
 *
 * // Is 29 February 2024 a day?
 * calendarDate("2024-02-29"); // => "2024-02-29"
 * ```
 */
export function calendarDate(text: string, path: ErrorPath = []): CalendarDate {
  if (!isCalendarDate(text)) throw new UmkmError("invalid-date", path, "an existing day as YYYY-MM-DD");
  return text;
}
