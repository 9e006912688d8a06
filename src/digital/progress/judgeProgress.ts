import type { CalendarDate } from "../../core/day/calendarDate";
import type { DatedValue } from "./digitalTarget";
import type { ProgressReason } from "./progress";

type Status = "achieved" | "on-track" | "behind" | "missed" | "unknown";

/**
 * The status of a target by the figures of one body, with reasons.
 *
 * @param own - the figures known on `asOf`, from the first to the latest.
 * @param sign - the sign of the chosen figure less the path; `undefined` before the baseline.
 */
export function judgeProgress(
  own: readonly DatedValue[],
  goal: DatedValue,
  asOf: CalendarDate,
  sign: number | undefined,
): [Status, ProgressReason[]] {
  const isMet = ({ value }: DatedValue) => value >= goal.value;
  if (own.some((figure) => figure.on <= goal.on && isMet(figure))) {
    return ["achieved", isMet(own.at(-1) as DatedValue) ? [] : [{ id: "below-goal-again" }]];
  }
  if (asOf > goal.on) {
    const since = own.filter(({ on }) => on >= goal.on);
    if (!since.every(isMet)) return ["missed", []];
    return ["unknown", [{ id: since.length > 0 ? "met-after-due" : "not-counted-since-due" }]];
  }
  if (sign === undefined) return ["unknown", [{ id: "before-baseline" }]];
  return [sign < 0 ? "behind" : "on-track", []];
}
