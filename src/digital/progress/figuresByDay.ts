import type { DateText } from "../../core/day/calendarDate";
import type { DatedValue } from "./digitalTarget";
import type { Placed } from "./readObservations";

/** The figures of one body, from the first day to the last: the lowest of each day, with all `values` of that day. */
export function figuresByDay(known: readonly Placed[], body: string): (DatedValue & { values: readonly number[] })[] {
  const days = new Map<DateText, { on: DateText; value: number; values: number[] }>();
  for (const { observation } of known) {
    if (observation.body !== body) continue;
    const { on, value } = observation;
    const day = days.get(on) ?? { on, value, values: [] };
    day.value = Math.min(day.value, value);
    day.values.push(value);
    days.set(on, day);
  }
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}
