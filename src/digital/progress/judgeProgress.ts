import type { CalendarDate } from "../../core/day/calendarDate";
import type { DatedValue, DigitalTarget } from "./digitalTarget";
import type { BodyFigure, ProgressReason } from "./progress";

type Status = "achieved" | "on-track" | "behind" | "missed" | "unknown";

/**
 * The status of a target by the figures of one body, with reasons.
 *
 * @param chosen - the figure of the answer, and `own` all figures of its body known on `asOf`, from the first to the
 *   latest.
 * @param sign - the sign of the chosen figure less the path; `undefined` before the baseline.
 */
export function judgeProgress(
  chosen: BodyFigure,
  own: readonly DatedValue[],
  { baseline }: Pick<DigitalTarget, "baseline">,
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
    if (since.length > 0) return ["unknown", [{ id: "met-after-due" }]];
    const { body, on, value } = chosen;
    return ["unknown", [{ id: "not-counted-since-due", last: { body, on, value } }]];
  }
  if (sign === undefined) return ["unknown", [{ id: "before-baseline" }]];
  if (sign === 0 && chosen.on === baseline.on && asOf > baseline.on)
    return ["unknown", [{ id: "only-baseline-known" }]];
  return [sign < 0 ? "behind" : "on-track", []];
}
