import type { CalendarDate, DateText } from "./calendarDate";

/**
 * Find the latest day from which whole months have passed: the largest with `addMonths(day, months) <= asOf`.
 *
 * On the last day of a month that is every day of the earlier month, because a day that the later month lacks is clamped
 * to its end.
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

// A month is told by its number since January of the year 0.
function lastDay(index: number): number {
  return new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
}
