import type { Truth } from "./truth";

/**
 * Tell whether the number of true values lies within bounds, in three values.
 *
 * Every group and quantifier is this one question: *all* is "at least as many as there are", *any* is "at least one".
 *
 * @param least - inclusive.
 * @param most - inclusive; left out, there is no upper bound.
 */
export function countTruths(truths: readonly Truth[], least: number, most = Number.POSITIVE_INFINITY): Truth {
  let sure = 0;
  let possible = 0;
  for (const truth of truths) {
    if (truth === true) sure++;
    if (truth !== false) possible++;
  }
  if (possible < least || sure > most) return false;
  return sure >= least && possible <= most ? true : null;
}
