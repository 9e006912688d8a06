import { calendarDate } from "./calendarDate";

/** Whether a value of data from elsewhere is an existing day, written as YYYY-MM-DD. */
export function isDay(value: unknown): boolean {
  try {
    return calendarDate(value as string) === value;
  } catch {
    return false;
  }
}
