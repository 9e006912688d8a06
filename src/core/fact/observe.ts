import type { FactValue, Observed } from "./fact";
import type { Known } from "./known";

/** A fact as results show it. */
export function observe(known: Known): Observed {
  if (known.why && known.why !== "range") return null;
  if (known.among) return known.why ? { oneOf: known.among } : (known.among[0] as FactValue);
  if (!known.why) return known.least;
  return {
    ...(known.least === null ? {} : { atLeast: known.least }),
    ...(known.most === null ? {} : { atMost: known.most }),
  };
}
