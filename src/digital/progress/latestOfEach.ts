import type { Placed } from "./readObservations";

/**
 * The latest observation of each body, in order of first appearance; of several on a day the lowest, of equal ones the
 * first.
 */
export function latestOfEach(known: readonly Placed[]): Placed[] {
  const latest = new Map<string, Placed>();
  for (const placed of known) {
    const { on, value, body } = placed.observation;
    const so = latest.get(body)?.observation;
    if (!so || on > so.on || (on === so.on && value < so.value)) latest.set(body, placed);
  }
  return [...latest.values()];
}
