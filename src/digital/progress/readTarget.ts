import { calendarDate } from "../../core/day/calendarDate";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import { readOption } from "../../core/fact/readOption";
import { evidenceGrades } from "../../law/evidence";
import type { DatedValue, DigitalTarget } from "./digitalTarget";
import { observationNames } from "./observation";

/**
 * Check a target and return its goal.
 *
 * @throws UmkmError `unknown-option` for anything that is not a target, or an unknown property; `invalid-table` for an
 *   empty text, a point that is not a figure, or a goal below the baseline; `invalid-option` for the grade;
 *   `invalid-date`, `invalid-count`; `invalid-range` for days out of order.
 */
export function readTarget(target: DigitalTarget): DatedValue {
  refuseUnknown(target, names, "unknown-option", ["target"]);
  for (const name of ["id", "unit", "body"] as const) {
    const text: unknown = target[name];
    if (typeof text !== "string" || text.trim() === "") {
      throw new UmkmError("invalid-table", ["target", name], "a text that is not empty");
    }
  }
  readOption(evidenceGrades, target.evidence, ["target", "evidence"]);
  const { baseline, milestones } = target;
  let goal = baseline;
  readPoint(baseline, ["target", "baseline"], 0);
  if (!Array.isArray(milestones) || milestones.length === 0) {
    throw new UmkmError("invalid-range", ["target", "milestones"], "at least one milestone");
  }
  const last = milestones.length - 1;
  for (const [position, milestone] of (milestones as readonly DatedValue[]).entries()) {
    const path = ["target", "milestones", position];
    // A share needs a goal above 0.
    readPoint(milestone, path, position === last ? 1 : 0);
    if (milestone.on <= goal.on) throw new UmkmError("invalid-range", [...path, "on"], "a day after the one before it");
    goal = milestone;
  }
  if (goal.value < baseline.value) {
    throw new UmkmError("invalid-table", ["target", "milestones", last, "value"], "a goal not below the baseline");
  }
  return goal;
}

const names = ["id", "unit", "body", "baseline", "milestones", "evidence", "source", "note"];

function readPoint(point: DatedValue, path: ErrorPath, least: number): void {
  // An observation is a point, too.
  refuseUnknown(point, observationNames, "invalid-table", path);
  calendarDate(point.on, [...path, "on"]);
  readCount(point.value, [...path, "value"], least);
}
