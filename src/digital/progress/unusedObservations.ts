import type { UnusedObservation } from "./progress";
import type { NotYetKnown, Placed } from "./readObservations";

/** Every observation except those used, in input order, with the reason why the answer does not use it. */
export function unusedObservations(
  known: readonly Placed[],
  notYet: readonly (Placed & { readonly why: NotYetKnown })[],
  used: readonly Placed[],
): UnusedObservation[] {
  const standing = new Set(used);
  const body = used[0]?.observation.body;
  const days = new Set(used.map(({ observation }) => observation.on));
  const whyPassedOver = ({ observation }: Placed): UnusedObservation["why"] => {
    if (observation.body !== body) return "other-body";
    return days.has(observation.on) ? "same-day" : "earlier";
  };
  const passedOver = known
    .filter((placed) => !standing.has(placed))
    .map((placed) => ({ ...placed, why: whyPassedOver(placed) }));
  return [...passedOver, ...notYet]
    .sort((a, b) => a.position - b.position)
    .map(({ position, observation: { on, body }, why }) => ({ position, on, body, why }));
}
