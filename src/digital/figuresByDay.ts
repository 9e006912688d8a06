import type { DateText } from "../core/calendarDate";
import type { DatedValue } from "./digitalTarget";
import type { Placed } from "./readObservations";

/** The figures of one body by day, from the first to the last: of several on a day the lowest, with all of them beside it. */
export function figuresByDay(known: readonly Placed[], body: string): (DatedValue & { values: readonly number[] })[] {
  const days = new Map<DateText, number[]>();
  for (const { observation } of known) {
    if (observation.body === body) days.set(observation.on, [...(days.get(observation.on) ?? []), observation.value]);
  }
  return [...days]
    .map(([on, values]) => ({ on, value: Math.min(...values), values }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
