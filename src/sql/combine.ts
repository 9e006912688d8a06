import type { Predicate, PredicateGroup } from "./predicate";

/**
 * Combine predicates and leave out what cannot matter.
 *
 * Only what holds in three values is used: constants, repetition, absorption (*a or (a and b)* is *a*) and distribution.
 * That a predicate or its contrary holds is not: in three values it may be neither.
 */
export function combine(kind: "all" | "any", given: readonly Predicate[]): Predicate {
  const decided = kind === "any";
  const flat = given.flatMap((part) => (isGroup(part) && part.kind === kind ? part.parts : [part]));
  const parts = unique(flat.filter((part) => part !== !decided));
  if (parts.includes(decided)) return decided;
  const lean = parts.map((part) => without(part, parts, kind));
  if (lean.some((part, at) => part !== parts[at])) return combine(kind, lean);
  const kept = parts.filter((part) => !parts.some((other) => absorbs(other, part, kind)));
  const [only, ...others] = kept;
  if (others.length === 0) return only === undefined ? !decided : only;
  return factored(kind, kept);
}

/** What every alternative asks, asked once. */
function factored(kind: "all" | "any", parts: readonly Predicate[]): Predicate {
  const dual = kind === "any" ? "all" : "any";
  const lists = parts.map((part) => (isGroup(part) && part.kind === dual ? part.parts : [part]));
  const shared = (lists[0] as readonly Predicate[]).filter((part) => lists.every((list) => has(list, part)));
  if (shared.length === 0) return { kind, parts };
  const rest = lists.map((list) =>
    combine(
      dual,
      list.filter((part) => !has(shared, part)),
    ),
  );
  return combine(dual, [...shared, combine(kind, rest)]);
}

/** Beside *s*, "x and (s or m)" says no more than "x and m". */
function without(part: Predicate, beside: readonly Predicate[], kind: "all" | "any"): Predicate {
  if (!isGroup(part)) return part;
  let changed = false;
  const parts = part.parts.map((inner) => {
    if (!isGroup(inner) || inner.kind !== kind) return inner;
    const left = inner.parts.filter((one) => !has(beside, one));
    if (left.length === inner.parts.length) return inner;
    changed = true;
    return combine(kind, left);
  });
  return changed ? combine(part.kind, parts) : part;
}

function absorbs(part: Predicate, other: Predicate, kind: "all" | "any"): boolean {
  if (!isGroup(other) || other.kind === kind) return false;
  const asked = isGroup(part) && part.kind === other.kind ? part.parts : [part];
  return asked.length < other.parts.length && asked.every((one) => has(other.parts, one));
}

function has(parts: readonly Predicate[], part: Predicate): boolean {
  return parts.some((other) => isSame(other, part));
}

function unique(parts: readonly Predicate[]): Predicate[] {
  return parts.filter((part, at) => parts.findIndex((other) => isSame(other, part)) === at);
}

function isSame(a: Predicate, b: Predicate): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isGroup(part: Predicate): part is PredicateGroup {
  return typeof part === "object" && part !== null && "parts" in part;
}
