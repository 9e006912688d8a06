import { calendarDate } from "./calendarDate";

/** Whether `value`, which may be anything, is an existing day written as YYYY-MM-DD. */
export function isDay(value: unknown): boolean {
  try {
    return calendarDate(value as string) === value;
  } catch {
    return false;
  }
}
