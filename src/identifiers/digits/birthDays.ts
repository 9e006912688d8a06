import type { CalendarDate } from "../../core/day/calendarDate";
import { isCalendarDate } from "../../core/day/isCalendarDate";

/** Find the days from 1900 to 2099 that a year of two digits, a month and a day may mean, in the order of time. */
export function birthDays(yearDigits: string, month: number, day: number): CalendarDate[] {
  const rest = `${yearDigits}-${twoDigits(month)}-${twoDigits(day)}`;
  return [`19${rest}`, `20${rest}`].filter(isCalendarDate);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
