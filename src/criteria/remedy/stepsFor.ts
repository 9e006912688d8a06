import { UmkmError } from "../../core/error/UmkmError";
import type { Node } from "../evaluate/node";
import { type Group, shapeOf } from "../tree/shapeOf";
import { leafSteps } from "./leafSteps";
import { mergeSteps } from "./mergeSteps";
import { shortest } from "./shortest";
import type { Changeable, Steps } from "./step";

/**
 * List the smallest sets of steps after which a condition is as wanted: alternatives, the shortest first.
 *
 * @throws UmkmError `invalid-rule` for a quantifier: what members would have to do is not worked out.
 */
export function stepsFor(node: Node, wanted: boolean, changeable: Changeable): readonly Steps[] {
  const { scope } = changeable;
  const truth = node.truth(scope.cells, scope);
  if (truth === wanted) return [[]];
  const shaped = shapeOf(node.condition);
  if (shaped.leaf) return leafSteps(shaped.leaf, wanted, truth !== null, changeable);
  if (shaped.quantifier) throw new UmkmError("invalid-rule", [], "no quantifier");
  if ("not" in shaped.group) return stepsFor(node.parts?.[0] as Node, !wanted, changeable);
  const ways = (node.parts as readonly Node[]).map((part) => stepsFor(part, wanted, changeable));
  return combined(ways, neededOf(shaped, wanted));
}

/** Return how many parts must be as wanted for the group to be so: as many as it asks, or as leave one too few. */
function neededOf({ parts, least }: Group, wanted: boolean): number {
  const fewest = least ?? parts.length;
  return wanted ? fewest : parts.length - fewest + 1;
}

/** List the sets of steps that bring `needed` parts there; `sets[n]` are those that bring n of the parts seen so far. */
function combined(parts: readonly (readonly Steps[])[], needed: number): readonly Steps[] {
  const sets: (readonly Steps[])[] = [[[]]];
  for (const [at, part] of parts.entries()) {
    // With fewer than these, the parts that are left could not make it enough.
    const fewest = Math.max(1, needed - (parts.length - at - 1));
    for (let n = Math.min(needed, sets.length); n >= fewest; n--) {
      const longer = (sets[n - 1] as readonly Steps[]).flatMap((steps) =>
        part.flatMap((more) => mergeSteps(steps, more) ?? []),
      );
      sets[n] = shortest([...(sets[n] ?? []), ...longer]);
    }
  }
  return sets[needed] ?? [];
}
