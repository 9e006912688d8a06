import { Decimal } from "../../core/amount/decimal";
import { addMonths } from "../../core/day/addMonths";
import type { DateText } from "../../core/day/calendarDate";
import { dayNumber } from "../../core/day/dayNumber";
import type { DatedValue } from "./digitalTarget";
import type { RequiredPace } from "./progress";

/**
 * The pace at which `figure` must grow from a day to reach `goal`, each number rounded once; `null` on and after the
 * goal's day.
 */
export function requiredPace(figure: number, goal: DatedValue, from: DateText): RequiredPace | null {
  const due = goal.on;
  if (from >= due) return null;
  const remaining = new Decimal(goal.value).minus(figure);
  const { whole, days, length } = monthsBetween(from, due);
  // The months left are `whole + days / length`.
  const parts = whole * length + days;
  // Growth from 0 is infinite, and to 0 not defined.
  const growth = new Decimal(goal.value).div(figure).pow(new Decimal(length).div(parts)).minus(1).toNumber();
  return {
    perDay: remaining.div(dayNumber(due) - dayNumber(from)).toNumber(),
    perMonth: remaining.times(length).div(parts).toNumber(),
    perYear: remaining.times(length).times(12).div(parts).toNumber(),
    compoundMonthly: Number.isFinite(growth) ? growth : null,
  };
}

/**
 * The whole calendar months between two days, counted from the first; the days left over; and the length of their
 * month.
 */
function monthsBetween(from: DateText, due: DateText): { whole: number; days: number; length: number } {
  const monthOf = (day: DateText) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const apart = monthOf(due) - monthOf(from);
  const whole = addMonths(from, apart) <= due ? apart : apart - 1;
  const start = dayAfter(from, whole);
  return { whole, days: dayNumber(due) - start, length: dayAfter(from, whole + 1) - start };
}

/** The number of the day `months` months after `from`, even if it lies after the calendar's last day. */
function dayAfter(from: DateText, months: number): number {
  if (12 * Number(from.slice(0, 4)) + months < 12 * 9999) return dayNumber(addMonths(from, months));
  // The calendar repeats every 400 years, which are 4,800 months and 146,097 days.
  return dayNumber(addMonths(from, months - 4_800)) + 146_097;
}
