import { calendarDate } from "../core/calendarDate";
import { readCount } from "../core/readCount";
import { UmkmError } from "../core/UmkmError";
import type { DatedValue, DigitalTarget } from "./digitalTarget";

/** Check a target and give its goal. @throws UmkmError `invalid-date`, `invalid-count`, or `invalid-range` for days out of order. */
export function readTarget({ baseline, milestones }: DigitalTarget): DatedValue {
  let goal = baseline;
  calendarDate(baseline.on, ["target", "baseline", "on"]);
  readCount(baseline.value, ["target", "baseline", "value"]);
  for (const [position, milestone] of milestones.entries()) {
    const path = ["target", "milestones", position];
    calendarDate(milestone.on, [...path, "on"]);
    // A share needs a goal above 0.
    readCount(milestone.value, [...path, "value"], position === milestones.length - 1 ? 1 : 0);
    if (milestone.on <= goal.on) throw new UmkmError("invalid-range", [...path, "on"], "a day after the one before it");
    goal = milestone;
  }
  if (goal === baseline) throw new UmkmError("invalid-range", ["target", "milestones"], "at least one milestone");
  return goal;
}
