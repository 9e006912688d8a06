import { exactly } from "../../core/fact/exactly";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import { isFirm } from "../../law/isFirm";
import type { AnyCondition, AnyCriterion, AnyLeaf, AnyQuantifier } from "../anyCondition";
import type { Tally } from "../evaluate/tallyMembers";
import { type Read, type Scope, type View, viewOf } from "../evaluate/viewOf";
import { walk } from "../evaluate/walk";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import type { Quantifier } from "../tree/shapeOf";
import { criticalValues } from "./criticalValues";

/** A criterion that must hold, and how it stands. */
export type Asked = Pick<AnyCriterion, "when" | "standing">;

/**
 * Return the function that tells whether some value of one fact alone settles criteria that must all hold.
 *
 * @param open - the criteria that are undecided.
 * @param settles - whether all others hold, so that the answer is settled where these do too.
 * @param tallies - how the members came out for every quantifier in them.
 * @returns a function of the fact and of the criteria that read it under an undecided branch.
 */
export function deciderOf(
  open: readonly Asked[],
  settles: boolean,
  scope: Scope,
  tallies: ReadonlyMap<AnyQuantifier, Tally>,
): (read: Read, readers: readonly Asked[]) => boolean {
  const leavesReading = indexOf(open.map(({ when }) => when));
  const outcomes = outcomesOf(tallies);
  const own: View = {
    ...viewOf(scope.facts, scope.asOf),
    quantify: (quantifier) => outcomes(quantifier).now,
  };
  const areSettled = (view: View, readers: readonly Asked[]) => {
    const truths = readers.map(({ when }) => walk(when, view));
    if (readers.some((criterion, n) => truths[n] === false && isFirm(criterion))) return true;
    return settles && truths.length === open.length && truths.every((truth) => truth === true);
  };
  return ({ fact, member }, readers) => {
    // Members may make every quantifier hold, or every one fail; a mixture may contradict itself and is not tried.
    if (fact === "members" && !scope.members?.length) {
      return [true, false].some((truth) => areSettled({ ...own, quantify: () => truth }, readers));
    }
    const facts = member === undefined ? own : viewOf(scope.members?.[member] as Scope["facts"], scope.asOf, member);
    const leaves = leavesReading.get(keyOf(fact, member !== undefined)) as AnyLeaf[];
    return criticalValues(fact, leaves, facts).some((value) => {
      const known = exactly(value, facts.read(fact));
      const supposed: View = { ...facts, read: (name) => (name === fact ? known : facts.read(name)) };
      if (member === undefined) return areSettled(supposed, readers);
      const quantify: View["quantify"] = (quantifier) => {
        const { truths, now, withTrue, withFalse } = outcomes(quantifier);
        if (truths[member] !== null) return now;
        const truth = walk(quantifier.asked, supposed);
        return truth === null ? now : truth ? withTrue : withFalse;
      };
      return areSettled({ ...own, quantify }, readers);
    });
  };
}

/** The truth of a quantifier now, and when one undecided member turns true or false: the same whichever it is. */
interface Outcomes extends Pick<Tally, "truths"> {
  readonly now: Truth;
  readonly withTrue: Truth;
  readonly withFalse: Truth;
}

/** Return the function that gives the outcomes of a quantifier, worked out once, so that no member is counted twice. */
function outcomesOf(tallies: ReadonlyMap<AnyQuantifier, Tally>): (shaped: Quantifier) => Outcomes {
  const held = new Map<AnyQuantifier, Outcomes>();
  return ({ quantifier, least }) => {
    const before = held.get(quantifier);
    if (before) return before;
    const { truth, truths, most } = tallies.get(quantifier) as Tally;
    const position = truths.indexOf(null);
    // Read for an undecided member alone; where there is none, nobody asks.
    const turned = (to: boolean) =>
      countTruths([...truths.slice(0, position), to, ...truths.slice(position + 1)], least, most);
    const outcomes = { truths, now: truth, withTrue: turned(true), withFalse: turned(false) };
    held.set(quantifier, outcomes);
    return outcomes;
  };
}

/** Return the leaves of conditions by the fact that they read. */
function indexOf(conditions: readonly AnyCondition[]): Map<string, AnyLeaf[]> {
  const index = new Map<string, AnyLeaf[]>();
  for (const { leaf, ofMembers } of conditions.flatMap(leavesOf)) {
    for (const name of new Set(namesIn(leaf))) {
      const key = keyOf(name, ofMembers);
      const leaves = index.get(key) ?? [];
      leaves.push(leaf);
      index.set(key, leaves);
    }
  }
  return index;
}

/** Return the key of a fact in the index: a member and the applicant may have facts of one name. */
function keyOf(name: string, ofMembers: boolean): string {
  return `${ofMembers ? "member" : ""}:${name}`;
}
