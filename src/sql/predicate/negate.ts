import { combine } from "./combine";
import type { Predicate } from "./predicate";

/** The negation of a predicate, pushed down to the leaves (De Morgan, which holds in three values). */
export function negate(predicate: Predicate): Predicate {
  if (predicate === null) return null;
  if (typeof predicate === "boolean") return !predicate;
  if ("holds" in predicate) return { holds: predicate.fails, fails: predicate.holds };
  return combine(predicate.kind === "all" ? "any" : "all", predicate.parts.map(negate));
}
