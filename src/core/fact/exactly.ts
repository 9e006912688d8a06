import type { FactValue } from "./fact";
import type { Known } from "./known";

/** A fact known to be exactly `value`, of the same kind as `known`. */
export function exactly(value: FactValue, known: Known): Known {
  return known.among ? { among: [value], why: null } : { least: value, most: value, why: null };
}
