import type { UnusedObservation } from "./progress";
import type { NotYetKnown, Placed } from "./readObservations";

/** Every observation but the chosen one, in input order, with the reason why the answer does not stand on it. */
export function unusedObservations(
  known: readonly Placed[],
  notYet: readonly (Placed & { readonly why: NotYetKnown })[],
  chosen: Placed | undefined,
): UnusedObservation[] {
  const passedOver = known
    .filter((placed) => placed !== chosen)
    .map((placed) => ({ ...placed, why: whyPassedOver(placed, chosen) }));
  return [...passedOver, ...notYet]
    .sort((a, b) => a.position - b.position)
    .map(({ position, observation: { on, body }, why }) => ({ position, on, body, why }));
}

function whyPassedOver({ observation }: Placed, chosen: Placed | undefined): UnusedObservation["why"] {
  if (observation.body !== chosen?.observation.body) return "other-body";
  return observation.on < chosen.observation.on ? "earlier" : "same-day";
}
