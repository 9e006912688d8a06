import { Decimal } from "../../core/amount/decimal";
import type { DateText } from "../../core/day/calendarDate";
import { dayNumber } from "../../core/day/dayNumber";
import type { DatedValue } from "./digitalTarget";

/**
 * The value of the path of a target on a day from the baseline on: linear by day through the milestones, then the goal.
 */
export function pathOn(
  { baseline, milestones }: { readonly baseline: DatedValue; readonly milestones: readonly DatedValue[] },
  day: DateText,
  shape: "linear" | "geometric",
): Decimal {
  let start = baseline;
  for (const end of milestones) {
    if (day <= end.on) {
      const passed = dayNumber(day) - dayNumber(start.on);
      const length = dayNumber(end.on) - dayNumber(start.on);
      if (shape === "geometric") {
        return new Decimal(end.value).div(start.value).pow(new Decimal(passed).div(length)).times(start.value);
      }
      // The division comes last, so that whole numbers on the path stay exact.
      const rise = new Decimal(end.value).minus(start.value).times(passed);
      return rise.plus(new Decimal(start.value).times(length)).div(length);
    }
    start = end;
  }
  return new Decimal(start.value);
}
