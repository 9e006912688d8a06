import { UmkmError } from "../../core/error/UmkmError";
import type { AnyCondition, AnyGroup } from "../anyCondition";
import { evaluate } from "../evaluate/evaluate";
import { partsOf } from "../tree/partsOf";
import { truthBounds } from "../tree/truthBounds";
import { leafSteps } from "./leafSteps";
import { mergeSteps } from "./mergeSteps";
import { shortest } from "./shortest";
import type { Changeable, Steps } from "./step";

/**
 * List the smallest sets of steps after which a condition is as wanted: alternatives, the shortest first.
 *
 * @throws UmkmError `invalid-rule` for a quantifier: what members would have to do is not worked out.
 */
export function stepsFor(condition: AnyCondition, wanted: boolean, changeable: Changeable): readonly Steps[] {
  const { facts, asOf } = changeable;
  const truth = evaluate(condition, { facts, asOf, members: null });
  if (truth === wanted) return [[]];
  if ("fact" in condition || "sum" in condition || "share" in condition) {
    return leafSteps(condition, wanted, truth !== null, changeable);
  }
  if ("every" in condition || "some" in condition || "count" in condition) {
    throw new UmkmError("invalid-rule", [], "no quantifier");
  }
  if ("not" in condition) return stepsFor(condition.not, !wanted, changeable);
  const parts = partsOf(condition).map((part) => stepsFor(part, wanted, changeable));
  return chosen(parts, neededOf(condition, parts.length, wanted));
}

/** How many parts must be as wanted for the group to be so: as many as it asks, or as leave one too few. */
function neededOf(group: AnyGroup, size: number, wanted: boolean): number {
  const [least] = truthBounds(group, size);
  return wanted ? least : size - least + 1;
}

/** The sets of steps that bring so many of the parts there; `sets[n]` are those that bring n of the parts seen so far. */
function chosen(parts: readonly (readonly Steps[])[], needed: number): readonly Steps[] {
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
