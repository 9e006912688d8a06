import { calendarDate } from "../../core/day/calendarDate";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { readOption } from "../../core/fact/readOption";
import { evidenceGrades } from "../../law/evidence";
import type { Concession, DatedValue, DigitalTarget } from "./digitalTarget";
import { observationNames } from "./observation";
import { readFigure } from "./readFigure";

/**
 * Check a target and return its goal.
 *
 * @throws UmkmError `unknown-option` for anything that is not a target, or an unknown property; `invalid-table` for an
 *   empty text, a point that is not a figure, shares without a base or counts with one, or a goal below the baseline;
 *   `invalid-option` for a grade; `invalid-date`, `invalid-count`, `invalid-amount` for a share; `invalid-range` for days
 *   out of order.
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
  const { baseline, milestones, unit, of, conceded } = target;
  if (unit === "share" ? typeof of !== "string" || of.trim() === "" : of !== undefined) {
    throw new UmkmError("invalid-table", ["target", "of"], "the base of shares, and none for counts");
  }
  if (conceded !== undefined) readConcession(conceded, ["target", "conceded"]);
  let goal = baseline;
  readPoint(baseline, unit, ["target", "baseline"]);
  if (!Array.isArray(milestones) || milestones.length === 0) {
    throw new UmkmError("invalid-range", ["target", "milestones"], "at least one milestone");
  }
  const last = milestones.length - 1;
  for (const [position, milestone] of (milestones as readonly DatedValue[]).entries()) {
    const path = ["target", "milestones", position];
    // A share needs a goal above 0.
    readPoint(milestone, unit, path, position === last);
    if (milestone.on <= goal.on) throw new UmkmError("invalid-range", [...path, "on"], "a day after the one before it");
    goal = milestone;
  }
  if (goal.value < baseline.value) {
    throw new UmkmError("invalid-table", ["target", "milestones", last, "value"], "a goal not below the baseline");
  }
  return goal;
}

const names = ["id", "unit", "of", "body", "baseline", "milestones", "evidence", "source", "note", "conceded"];

function readPoint(point: DatedValue, unit: string, path: ErrorPath, isGoal = false): void {
  // An observation is a point, too.
  refuseUnknown(point, observationNames, "invalid-table", path);
  calendarDate(point.on, [...path, "on"]);
  readFigure(point.value, unit, [...path, "value"], isGoal);
}

function readConcession(conceded: Concession, path: ErrorPath): void {
  refuseUnknown(conceded, ["on", "body", "evidence", "source", "note"], "invalid-table", path);
  calendarDate(conceded.on, [...path, "on"]);
  readOption(evidenceGrades, conceded.evidence, [...path, "evidence"]);
  if (typeof conceded.body !== "string" || conceded.body.trim() === "") {
    throw new UmkmError("invalid-table", [...path, "body"], "a name");
  }
}
