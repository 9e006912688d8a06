import { Decimal } from "../../core/amount/decimal";
import type { DateText } from "../../core/day/calendarDate";
import { dayNumber } from "../../core/day/dayNumber";
import type { DatedValue } from "./digitalTarget";

/** What the path of a target asks for on a day from the baseline on, by day through the milestones; later on the goal. */
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
      // Divided last, so that a whole number on the path is exactly on it.
      const rise = new Decimal(end.value).minus(start.value).times(passed);
      return rise.plus(new Decimal(start.value).times(length)).div(length);
    }
    start = end;
  }
  return new Decimal(start.value);
}
