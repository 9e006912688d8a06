import { exactly } from "../../core/fact/exactly";
import type { AnyCondition, AnyLeaf, AnyQuantifier } from "../anyCondition";
import type { Scope } from "../evaluate/scope";
import type { Tally } from "../evaluate/tallyMembers";
import type { Read, View } from "../evaluate/view";
import { viewOf } from "../evaluate/viewOf";
import { walk } from "../evaluate/walk";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import { quantified } from "../tree/quantified";
import { criticalValues } from "./criticalValues";
import { outcomesOf } from "./outcomesOf";

/**
 * Make the test whether some value of one fact alone settles conditions that must all hold.
 *
 * @param open - the conditions that are undecided; any others are true.
 * @param tallies - how the members came out for every quantifier in them.
 * @returns a function of the fact and of the conditions that read it under an undecided branch.
 */
export function settlerOf(
  open: readonly AnyCondition[],
  scope: Scope,
  tallies: ReadonlyMap<AnyQuantifier, Tally>,
): (read: Read, readers: readonly AnyCondition[]) => boolean {
  const leavesReading = indexOf(open);
  const outcomes = outcomesOf(tallies);
  const own: View = {
    ...viewOf(scope.facts, scope.asOf),
    quantify: (quantifier) => outcomes(quantifier).now,
  };
  const settled = (view: View, readers: readonly AnyCondition[]) => {
    const truths = readers.map((condition) => walk(condition, view));
    return truths.includes(false) || (truths.length === open.length && truths.every((truth) => truth === true));
  };
  return ({ fact, member }, readers) => {
    // Members may make every quantifier hold, or every one fail; a mixture may contradict itself and is not tried.
    if (fact === "members" && !scope.members?.length) {
      return [true, false].some((truth) => settled({ ...own, quantify: () => truth }, readers));
    }
    const facts = member === undefined ? own : viewOf(scope.members?.[member] as Scope["facts"], scope.asOf, member);
    const leaves = leavesReading.get(keyOf(fact, member !== undefined)) as AnyLeaf[];
    return criticalValues(fact, leaves, facts).some((value) => {
      const known = exactly(value, facts.read(fact));
      const supposed: View = { ...facts, read: (name) => (name === fact ? known : facts.read(name)) };
      if (member === undefined) return settled(supposed, readers);
      const quantify: View["quantify"] = (quantifier) => {
        const { truths, now, withTrue, withFalse } = outcomes(quantifier);
        if (truths[member] !== null) return now;
        const truth = walk(quantified(quantifier), supposed);
        return truth === null ? now : truth ? withTrue : withFalse;
      };
      return settled({ ...own, quantify }, readers);
    });
  };
}

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

function keyOf(name: string, ofMembers: boolean): string {
  return `${ofMembers ? "member" : ""}:${name}`;
}
