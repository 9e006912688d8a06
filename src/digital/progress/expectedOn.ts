import { Decimal } from "../../core/amount/decimal";
import type { DateText } from "../../core/day/calendarDate";
import type { DigitalTarget } from "./digitalTarget";
import { pathOn } from "./pathOn";

/**
 * The value of the path of a target on a day, and the figure less that value, each rounded once.
 *
 * `sign` is exact: 0 if the figure is on the path. The answer is `null` before the baseline.
 */
export function expectedOn(
  target: DigitalTarget,
  day: DateText,
  figure: number,
): { expected: number; variance: number; sign: number } | null {
  if (day < target.baseline.on) return null;
  const path = pathOn(target, day, "linear");
  const off = new Decimal(figure).minus(path);
  return { expected: path.toNumber(), variance: off.toNumber(), sign: off.cmp(0) };
}
