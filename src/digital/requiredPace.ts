import { addMonths } from "../core/addMonths";
import type { DateText } from "../core/calendarDate";
import { dayNumber } from "../core/dayNumber";
import { Decimal } from "../core/decimal";
import type { DatedValue } from "./digitalTarget";
import type { RequiredPace } from "./progress";

/** How fast a figure must grow from a day to reach a goal, each number rounded once; `null` on and after the goal's day. */
export function requiredPace(figure: number, goal: DatedValue, from: DateText): RequiredPace | null {
  const due = goal.on;
  if (from >= due) return null;
  const remaining = new Decimal(goal.value).minus(figure);
  const { whole, days, length } = monthsBetween(from, due);
  // Months left are whole + days / length.
  const parts = whole * length + days;
  return {
    perDay: remaining.div(dayNumber(due) - dayNumber(from)).toNumber(),
    perMonth: remaining.times(length).div(parts).toNumber(),
    perYear: remaining.times(length).times(12).div(parts).toNumber(),
    compoundMonthly:
      figure === 0 ? null : new Decimal(goal.value).div(figure).pow(new Decimal(length).div(parts)).minus(1).toNumber(),
  };
}

/** Whole calendar months from a day, each counted from that day, and the days left over of the month after them. */
function monthsBetween(from: DateText, due: DateText): { whole: number; days: number; length: number } {
  const monthOf = (day: DateText) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  const apart = monthOf(due) - monthOf(from);
  const whole = addMonths(from, apart) <= due ? apart : apart - 1;
  const start = dayNumber(addMonths(from, whole));
  return { whole, days: dayNumber(due) - start, length: dayNumber(addMonths(from, whole + 1)) - start };
}
