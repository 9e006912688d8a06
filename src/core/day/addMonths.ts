import { addMonths as addMonthsLocal } from "date-fns/addMonths";
import { UmkmError } from "../error/UmkmError";
import { type CalendarDate, calendarDate } from "./calendarDate";

/**
 * Add whole calendar months to a day, clamped to the end of a shorter month.
 *
 * @param day - a day that exists.
 * @param months - whole months, negative to go back.
 * @returns the same day of the month, or the last day of the month if the month is too short.
 * @throws UmkmError `invalid-date` for a day that does not exist, or a result outside the years 1000 to 9999;
 *   `invalid-count` for months that are not whole.
 *
 * @example
 * ```ts
 * import { addMonths } from "umkm";
 *
 * // When is a business that began on 31 August six months old?
 * addMonths("2023-08-31", 6); // => "2024-02-29"
 * ```
 */
export function addMonths(day: string, months: number): CalendarDate {
  if (!Number.isSafeInteger(months)) throw new UmkmError("invalid-count", ["months"], "whole months");
  const [year, month, date] = calendarDate(day, ["day"]).split("-").map(Number) as [number, number, number];
  // date-fns counts in local time, where some zones once skipped a day. The calendar repeats every 400 years and zones
  // are not known to skip a future day: so count 400 years later, at noon.
  const moved = addMonthsLocal(new Date(year + 400, month - 1, date, 12), months);
  const parts = [moved.getFullYear() - 400, moved.getMonth() + 1, moved.getDate()];
  return calendarDate(parts.map((part) => String(part).padStart(2, "0")).join("-"), ["months"]);
}
