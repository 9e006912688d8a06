import type { CalendarDate, DateText } from "./calendarDate";

/**
 * Find the latest day from which `months` whole months have passed: the largest with `addMonths(day, months) <= asOf`.
 *
 * If `asOf` is the last day of its month, the answer is the last day of the earlier month: `addMonths` clamps days that
 * the later month lacks.
 *
 * @param months - whole months from 0 on.
 * @returns `0999-12-31`, before every calendar day, where the answer would lie before the year 1000.
 */
export function latestStart(asOf: CalendarDate, months: number): DateText {
  const [year, month, day] = asOf.split("-").map(Number) as [number, number, number];
  const index = year * 12 + month - 1 - months;
  if (index < 12_000) return "0999-12-31";
  const last = lastDay(index);
  const date = day === lastDay(index + months) ? last : Math.min(day, last);
  const text = (part: number) => String(part).padStart(2, "0");
  return `${Math.floor(index / 12)}-${text((index % 12) + 1)}-${text(date)}` as DateText;
}

// The last day of a month, which is given by its number since January of the year 0.
function lastDay(index: number): number {
  return new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
}
