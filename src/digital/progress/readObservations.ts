import { type CalendarDate, calendarDate } from "../../core/day/calendarDate";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import { readOption } from "../../core/fact/readOption";
import { evidenceGrades } from "../../law/evidence";
import { type Observation, observationNames } from "./observation";
import { readFigure } from "./readFigure";

/** An observation and its position in the input. */
export interface Placed {
  readonly position: number;
  readonly observation: Observation;
}

/** Why an observation was not known on a day: its day, or its day of publication, is later. */
export type NotYetKnown = "after-asOf" | "published-after-asOf";

/**
 * The observations, split into those known on a day and those not yet known.
 *
 * @param unit - that of the target; left out, the observations are counts.
 * @throws UmkmError `invalid-table` for anything that is not an observation, a body without a name, a note or source that is no text,
 *   `invalid-date`, `invalid-count`,
 *   `invalid-amount` for a share, `invalid-option`; `invalid-range` for a figure published before its day.
 */
export function readObservations(
  observations: readonly Observation[],
  asOf: CalendarDate,
  unit = "",
): { known: Placed[]; notYet: (Placed & { why: NotYetKnown })[] } {
  const known: Placed[] = [];
  const notYet: (Placed & { why: NotYetKnown })[] = [];
  if (!Array.isArray(observations)) throw new UmkmError("invalid-table", ["observations"], "a list");
  for (const [position, observation] of (observations as readonly Observation[]).entries()) {
    const path = ["observations", position];
    refuseUnknown(observation, observationNames, "invalid-table", path);
    const on = calendarDate(observation.on, [...path, "on"]);
    const publishedOn = calendarDate(observation.publishedOn ?? on, [...path, "publishedOn"]);
    readFigure(observation.value, unit, [...path, "value"]);
    readOption(evidenceGrades, observation.evidence, [...path, "evidence"]);
    readTexts(observation, path);
    if (publishedOn < on) throw new UmkmError("invalid-range", [...path, "publishedOn"], "a day not before on");
    if (on > asOf) notYet.push({ position, observation, why: "after-asOf" });
    else if (publishedOn > asOf) notYet.push({ position, observation, why: "published-after-asOf" });
    else known.push({ position, observation });
  }
  return { known, notYet };
}

/** @throws UmkmError `invalid-table` for a body without a name, and for a note or a source that is no text. */
function readTexts(observation: Observation, path: ErrorPath): void {
  const { body, note = "", source = "" } = observation;
  if (typeof body !== "string" || body.trim() === "") throw new UmkmError("invalid-table", [...path, "body"], "a name");
  for (const [name, text] of Object.entries({ note, source })) {
    if (typeof text !== "string") throw new UmkmError("invalid-table", [...path, name], "a text");
  }
}
