import { countTruths } from "./countTruths";
import type { Truth } from "./truth";

/** Kleene's *and* over a list: false if any is false, true if all are true, else `null`. True for an empty list. */
export function allTrue(truths: readonly Truth[]): Truth {
  return countTruths(truths, truths.length);
}
