import type { Predicate, PredicateGroup } from "./predicate";

/**
 * Combine predicates and leave out parts that cannot matter.
 *
 * Only laws that hold in three values are used: constants, repetition, absorption (*a or (a and b)* is *a*) and
 * distribution. *a or not a* is not replaced by TRUE: it is NULL if *a* is.
 */
export function combine(kind: "all" | "any", given: readonly Predicate[]): Predicate {
  const decided = kind === "any";
  const flat = given.flatMap((part) => (isGroup(part) && part.kind === kind ? part.parts : [part]));
  const parts = [...byText(flat.filter((part) => part !== !decided)).values()];
  if (parts.includes(decided)) return decided;
  const texts = byText(parts);
  const lean = parts.map((part) => without(part, texts, kind));
  if (lean.some((part, at) => part !== parts[at])) return combine(kind, lean);
  const kept = parts.filter((part) => !isGroup(part) || part.kind === kind || !parts.some(absorbing(part)));
  const [only, ...others] = kept;
  if (others.length === 0) return only === undefined ? !decided : only;
  return factored(kind, kept);
}

/** The predicate with the parts common to all alternatives written once. */
function factored(kind: "all" | "any", parts: readonly Predicate[]): Predicate {
  const dual = kind === "any" ? "all" : "any";
  const lists = parts.map((part) => (isGroup(part) && part.kind === dual ? part.parts : [part]));
  const texts = lists.map(byText);
  const shared = byText(
    (lists[0] as readonly Predicate[]).filter((part) => texts.every((one) => one.has(keyOf(part)))),
  );
  if (shared.size === 0) return { kind, parts };
  const rest = lists.map((list) =>
    combine(
      dual,
      list.filter((part) => !shared.has(keyOf(part))),
    ),
  );
  return combine(dual, [...shared.values(), combine(kind, rest)]);
}

/** `part` without alternatives that stand beside it: beside *s*, "x and (s or m)" equals "x and m". */
function without(part: Predicate, beside: Texts, kind: "all" | "any"): Predicate {
  if (!isGroup(part)) return part;
  let changed = false;
  const parts = part.parts.map((inner) => {
    if (!isGroup(inner) || inner.kind !== kind) return inner;
    const left = inner.parts.filter((one) => !beside.has(keyOf(one)));
    if (left.length === inner.parts.length) return inner;
    changed = true;
    return combine(kind, left);
  });
  return changed ? combine(part.kind, parts) : part;
}

/** A test whether a part absorbs `group`: it asks for less, so that the group beside it does not matter. */
function absorbing(group: PredicateGroup): (part: Predicate) => boolean {
  const texts = byText(group.parts);
  return (part) => {
    const asked = isGroup(part) && part.kind === group.kind ? part.parts : [part];
    return asked.length < texts.size && asked.every((one) => texts.has(keyOf(one)));
  };
}

/** Different predicates by their text, for lookups in constant time. */
type Texts = ReadonlyMap<string, Predicate>;

function byText(parts: readonly Predicate[]): Texts {
  return new Map(parts.map((part) => [keyOf(part), part]));
}

function keyOf(part: Predicate): string {
  return JSON.stringify(part);
}

function isGroup(part: Predicate): part is PredicateGroup {
  return typeof part === "object" && part !== null && "parts" in part;
}
