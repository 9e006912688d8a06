import { combine } from "./combine";
import { negate } from "./negate";
import type { Predicate } from "./predicate";

/**
 * A shorter predicate that is true for the same rows, if FALSE and NULL mean the same.
 *
 * Beside *a*, "not a, or b" is shortened to *b*: if *a* is false or NULL, the whole is not true in either form.
 */
export function whenTrue(predicate: Predicate): Predicate {
  if (predicate === null) return false;
  if (typeof predicate === "boolean" || "holds" in predicate) return predicate;
  const { kind, parts } = predicate;
  if (kind === "any") return combine(kind, parts.map(whenTrue));
  const contraries = parts.map((part) => JSON.stringify(negate(part)));
  return combine(
    kind,
    parts.map((part) => {
      if (!isAny(part)) return whenTrue(part);
      return combine("any", part.parts.filter((one) => !contraries.includes(JSON.stringify(one))).map(whenTrue));
    }),
  );
}

function isAny(part: Predicate): part is { readonly kind: "any"; readonly parts: readonly Predicate[] } {
  return typeof part === "object" && part !== null && "parts" in part && part.kind === "any";
}
