import type { Truth } from "./truth";

/**
 * Whether the number of true values lies between `least` and `most`, in three values.
 *
 * Every group and quantifier asks this question: *all* is "at least `truths.length`", *any* is "at least 1".
 *
 * @param least - inclusive.
 * @param most - inclusive; unbounded if left out.
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
