import { type CalendarDate, calendarDate, type DateText } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import { chooseFigure } from "../progress/chooseFigure";
import { latestOfEach } from "../progress/latestOfEach";
import type { Observation } from "../progress/observation";
import type { UnusedObservation } from "../progress/progress";
import { type Placed, readObservations } from "../progress/readObservations";
import { unusedObservations } from "../progress/unusedObservations";
import type { SeriesOptions } from "./forecast";

/**
 * The figures of one body from the first day to the last, the lowest of each day, and the observations left out.
 *
 * @throws UmkmError `ambiguous` for several bodies without a choice; `invalid-option` for a `use` that would mix
 *   bodies.
 */
export function readSeries(
  observations: readonly Observation[],
  { use, asOf }: SeriesOptions,
): { series: Placed[]; unused: UnusedObservation[]; asOf: CalendarDate | null } {
  if (typeof use === "string") throw new UmkmError("invalid-option", ["use"], "{ body }");
  const day = asOf === undefined ? null : calendarDate(asOf, ["asOf"]);
  const { known, notYet } = readObservations(observations, day ?? calendarDate("9999-12-31"));
  const body = chooseFigure(latestOfEach(known), use)?.observation.body;
  const lowest = new Map<DateText, Placed>();
  for (const placed of known) {
    const { on, value } = placed.observation;
    if (placed.observation.body !== body) continue;
    const so = lowest.get(on);
    if (!so || value < so.observation.value) lowest.set(on, placed);
  }
  const series = [...lowest.values()].sort((a, b) => (a.observation.on < b.observation.on ? -1 : 1));
  return { series, unused: unusedObservations(known, notYet, series), asOf: day };
}
