import type { FactValue } from "../../core/fact/fact";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import { isFirm } from "../../law/isFirm";
import type { AnyLeaf } from "../anyCondition";
import type { Cell, Places, Read, Scope } from "../evaluate/cell";
import { factsIn } from "../evaluate/factsIn";
import type { Node } from "../evaluate/node";
import type { Rule } from "../evaluate/ruleOf";
import { type Tally, tallyMembers } from "../evaluate/tallyMembers";
import { namesIn } from "../tree/namesIn";
import { criticalValues } from "./criticalValues";

/**
 * Return the function that tells whether some value of one fact alone settles rules that must all hold.
 *
 * @param open - the rules that are undecided.
 * @param settles - whether all others hold, so that the answer is settled where these do too.
 * @returns a function of the fact and of the rules that read it under an undecided branch.
 */
export function deciderOf(
  open: readonly Rule[],
  settles: boolean,
  scope: Scope,
): (read: Read, readers: readonly Rule[]) => boolean {
  const leaves = open.flatMap(({ node }) => leavesIn(node));
  const outcomes = new Map(
    open.flatMap(({ quantifiers }) => quantifiers).map((node) => [node, outcomesOf(node, scope)]),
  );
  const now = new Map([...outcomes].map(([node, one]): [Node, Truth] => [node, one.truth]));
  const still = { ...scope, quantified: now };
  const areSettled = (readers: readonly Rule[], cells: readonly Cell[], within: Scope) => {
    let all = settles && readers.length === open.length;
    for (const { node, criterion } of readers) {
      const truth = node.truth(cells, within);
      if (truth === false && isFirm(criterion)) return true;
      if (truth !== true) all = false;
    }
    return all;
  };
  return ({ fact, member }, readers) => {
    // Members may make every quantifier hold, or every one fail; a mixture may contradict itself and is not tried.
    if (fact === "members" && !scope.members?.length) {
      return [true, false].some((truth) =>
        areSettled(readers, scope.cells, {
          ...scope,
          quantified: new Map([...now.keys()].map((node) => [node, truth])),
        }),
      );
    }
    const own = member === undefined ? scope.cells : (scope.members?.[member] as readonly Cell[]);
    const reading = leaves.filter((one) => one.ofMembers === (member !== undefined) && one.names.includes(fact));
    const { places } = reading[0] as PlacedLeaf;
    const at = places.at.get(fact) as number;
    const values = criticalValues(
      fact,
      reading.map(({ leaf }) => leaf),
      factsIn(own, places, scope),
    );
    const cells = [...own];
    return values.some((value: FactValue) => {
      cells[at] = value;
      if (member === undefined) return areSettled(readers, cells, still);
      return areSettled(readers, scope.cells, { ...scope, quantified: turnedBy(cells, member) });
    });
  };

  /** The truth of each quantifier once the facts of one member are these. */
  function turnedBy(cells: readonly Cell[], member: number): ReadonlyMap<Node, Truth> {
    const turned = [...outcomes].map(([node, { truth, truths, withTrue, withFalse }]): [Node, Truth] => {
      const own = truths[member] === null ? (node.asked as Node).truth(cells, scope) : null;
      return [node, own === null ? truth : own ? withTrue : withFalse];
    });
    return new Map(turned);
  }
}

interface PlacedLeaf {
  readonly leaf: AnyLeaf;
  readonly names: readonly string[];
  readonly places: Places;
  readonly ofMembers: boolean;
}

/** The leaves of a condition, and whether they read the facts of members. */
function leavesIn(node: Node, ofMembers = false): PlacedLeaf[] {
  const { leaf, parts = [], asked, places } = node;
  if (leaf) return [{ leaf, names: namesIn(leaf), places, ofMembers }];
  return asked ? leavesIn(asked, true) : parts.flatMap((part) => leavesIn(part, ofMembers));
}

/** The truth of a quantifier now, and when one undecided member turns true or false: the same whichever it is. */
interface Outcomes extends Tally {
  readonly withTrue: Truth;
  readonly withFalse: Truth;
}

function outcomesOf(node: Node, scope: Scope): Outcomes {
  const { truth, truths, most } = tallyMembers(node, scope);
  const position = truths.indexOf(null);
  // Read for an undecided member alone; where there is none, nobody asks.
  const turned = (to: boolean) =>
    countTruths([...truths.slice(0, position), to, ...truths.slice(position + 1)], node.least ?? null, most);
  return { truth, truths, withTrue: turned(true), withFalse: turned(false) };
}
