import type { FactValue } from "./fact";
import type { Known } from "./known";

/** A fact as if it were known to have a value; `known` tells its kind. */
export function exactly(value: FactValue, known: Known): Known {
  return known.among ? { among: [value], why: null } : { least: value, most: value, why: null };
}
