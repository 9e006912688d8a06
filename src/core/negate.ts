import type { Truth } from "./truth";

/** Negate in three values: the negation of "not known" is "not known". */
export function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
