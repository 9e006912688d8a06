import type { DateText } from "./calendarDate";

/** Count the days from 1970-01-01 to a day; earlier days are negative. The day must exist. */
export function dayNumber(day: DateText): number {
  return Date.parse(day) / 86_400_000;
}
