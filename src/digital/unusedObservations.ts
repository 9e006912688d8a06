import type { UnusedObservation } from "./progress";
import type { NotYetKnown, Placed } from "./readObservations";

/** Every observation but those used, in input order, with the reason why the answer does not stand on it. */
export function unusedObservations(
  known: readonly Placed[],
  notYet: readonly (Placed & { readonly why: NotYetKnown })[],
  used: readonly Placed[],
): UnusedObservation[] {
  const passedOver = known
    .filter((placed) => !used.includes(placed))
    .map((placed) => ({ ...placed, why: whyPassedOver(placed, used) }));
  return [...passedOver, ...notYet]
    .sort((a, b) => a.position - b.position)
    .map(({ position, observation: { on, body }, why }) => ({ position, on, body, why }));
}

function whyPassedOver({ observation }: Placed, used: readonly Placed[]): UnusedObservation["why"] {
  if (observation.body !== used[0]?.observation.body) return "other-body";
  return used.some((one) => one.observation.on === observation.on) ? "same-day" : "earlier";
}
