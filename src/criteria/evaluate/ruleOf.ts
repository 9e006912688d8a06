import { deepFreeze } from "../../core/plain/deepFreeze";
import type { AnyCriterion } from "../anyCondition";
import { leavesOf } from "../tree/leavesOf";
import { namesIn } from "../tree/namesIn";
import type { Places } from "./cell";
import type { Node } from "./node";
import { nodeOf } from "./nodeOf";

/** A criterion, made ready once: its condition as a function, and the parts of its reasons that never change. */
export interface Rule {
  readonly criterion: AnyCriterion;
  readonly node: Node;
  /** The facts that the criterion reads, its members' included, in its order, each once. */
  readonly facts: readonly string[];
  /** The applicant's own among them, and where they stand. */
  readonly own: readonly (readonly [name: string, at: number])[];
  readonly quantifiers: readonly Node[];
  /** What it reads, in its order: `:fact` of the applicant, `:members`, and then `member:fact`. */
  readonly order: readonly string[];
}

/** Make a criterion ready. @throws UmkmError as `nodeOf`. */
export function ruleOf(criterion: AnyCriterion, places: Places, members: Places | null): Rule {
  const node = nodeOf(criterion.when, places, members);
  const leaves = leavesOf(criterion.when);
  const namesOf = (all: typeof leaves) => [...new Set(all.flatMap(({ leaf }) => namesIn(leaf)))];
  const own = namesOf(leaves.filter(({ ofMembers }) => !ofMembers));
  return {
    criterion: Object.isFrozen(criterion) ? criterion : deepFreeze(JSON.parse(JSON.stringify(criterion))),
    node,
    facts: Object.freeze(namesOf(leaves)),
    own: own.map((name) => [name, places.at.get(name) as number]),
    quantifiers: quantifiersIn(node),
    order: leaves.flatMap(({ leaf, ofMembers }) => [
      ...(ofMembers ? [":members"] : []),
      ...namesIn(leaf).map((name) => `${ofMembers ? "member" : ""}:${name}`),
    ]),
  };
}

function quantifiersIn(node: Node): Node[] {
  return node.asked ? [node] : (node.parts ?? []).flatMap(quantifiersIn);
}
