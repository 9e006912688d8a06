import { Decimal } from "../../core/amount/decimal";
import type { DateText } from "../../core/day/calendarDate";
import type { DigitalTarget } from "./digitalTarget";
import { pathOn } from "./pathOn";

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
  if (day < target.baseline.on) return null;
  const path = pathOn(target, day, "linear");
  const off = new Decimal(figure).minus(path);
  return { expected: path.toNumber(), variance: off.toNumber(), sign: off.cmp(0) };
}
