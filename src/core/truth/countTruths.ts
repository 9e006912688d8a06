import type { Truth } from "./truth";

/**
 * Whether the number of true values lies between `least` and `most`, in three values.
 *
 * Every group and quantifier asks this question: *all* is "at least `truths.length`", *any* is "at least 1".
 *
 * @param least - inclusive; `null` for all of them.
 * @param most - inclusive; left out, there is no upper bound.
 */
export function countTruths(truths: readonly Truth[], least: number | null, most = Number.POSITIVE_INFINITY): Truth {
  let sure = 0;
  let possible = 0;
  for (const truth of truths) {
    if (truth === true) sure++;
    if (truth !== false) possible++;
  }
  const fewest = least ?? truths.length;
  if (possible < fewest || sure > most) return false;
  return sure >= fewest && possible <= most ? true : null;
}
