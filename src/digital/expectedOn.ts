import type { DateText } from "../core/calendarDate";
import { dayNumber } from "../core/dayNumber";
import { Decimal } from "../core/decimal";
import type { DigitalTarget } from "./digitalTarget";

/**
 * What the path of a target asks for on a day, and a figure less that, each rounded once.
 *
 * `sign` is exact: 0 where the figure is on the path. `null` before the baseline.
 */
export function expectedOn(
  target: DigitalTarget,
  day: DateText,
  figure: number,
): { expected: number; variance: number; sign: number } | null {
  let start = target.baseline;
  if (day < start.on) return null;
  for (const end of target.milestones) {
    if (day <= end.on) {
      const length = dayNumber(end.on) - dayNumber(start.on);
      const rise = new Decimal(end.value).minus(start.value).times(dayNumber(day) - dayNumber(start.on));
      // Divided last, so that a figure on the path is exactly on it.
      const off = new Decimal(figure).minus(start.value).times(length).minus(rise);
      return {
        expected: rise.plus(new Decimal(start.value).times(length)).div(length).toNumber(),
        variance: off.div(length).toNumber(),
        sign: off.cmp(0),
      };
    }
    start = end;
  }
  const off = figure - start.value;
  return { expected: start.value, variance: off, sign: Math.sign(off) };
}
