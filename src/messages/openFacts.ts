import type { CalendarDate } from "../core/calendarDate";
import { countTruths } from "../core/countTruths";
import type { FactValue, Observed } from "../core/fact";
import type { Known } from "../core/known";
import { factsReadBy } from "../criteria/factsReadBy";
import { leavesOf } from "../criteria/leavesOf";
import { quantified } from "../criteria/quantified";
import type { Reason } from "../criteria/reason";
import { truthBounds } from "../criteria/truthBounds";
import type { Read, View } from "../criteria/view";
import { walk } from "../criteria/walk";

/**
 * List the facts that undecided criteria still wait for, from their reasons alone, each once.
 *
 * An answer that one failed criterion settles has nothing missing; who wants to heal it still asks for these.
 */
export function openFacts(reasons: readonly Reason[], asOf: CalendarDate): readonly Read[] {
  const found = new Map<string, Read>();
  for (const reason of reasons.filter(({ truth }) => truth === null)) {
    for (const read of readsOf(reason, asOf)) found.set(`${read.member ?? ""}:${read.fact}`, read);
  }
  return [...found.values()];
}

function readsOf({ required, observed, details = [] }: Reason, asOf: CalendarDate): readonly Read[] {
  const chosen = new Set(
    leavesOf(required).flatMap(({ leaf }) => ("fact" in leaf && (leaf.is ?? leaf.in) !== undefined ? [leaf.fact] : [])),
  );
  const tallies = [...details];
  const view: View = {
    asOf,
    read: (fact) => knownFrom(observed[fact] ?? null, chosen.has(fact)),
    quantify: (quantifier, undecided) => {
      const tally = tallies.shift() ?? { true: [], false: [], unknown: [] };
      for (const member of tally.unknown) {
        for (const fact of factsReadBy(quantified(quantifier))) undecided.push({ fact, member, why: "not-asked" });
      }
      const truths = [...tally.true.map(() => true), ...tally.false.map(() => false), ...tally.unknown.map(() => null)];
      if (truths.length > 0) return countTruths(truths, ...truthBounds(quantifier, truths.length));
      undecided.push({ fact: "members", why: "not-asked" });
      return null;
    },
  };
  const undecided: Read[] = [];
  walk(required, view, undecided);
  return undecided;
}

/** Reads back what a result shows of a fact; why nothing is known of it, a result does not keep. */
function knownFrom(observed: Observed, isChoice: boolean): Known {
  if (isChoice) {
    if (observed === null) return { among: [], why: "not-asked" };
    if (typeof observed === "object" && "oneOf" in observed) return { among: observed.oneOf, why: "range" };
    return { among: [observed as FactValue], why: null };
  }
  if (observed === null) return { least: null, most: null, why: "not-asked" };
  if (typeof observed !== "object") return { least: observed, most: observed, why: null };
  const { atLeast = null, atMost = null } = observed as { atLeast?: FactValue; atMost?: FactValue };
  return { least: atLeast, most: atMost, why: "range" };
}
