import type { AnyCondition, AnyLeaf } from "../anyCondition";
import { shapeOf } from "./shapeOf";

/** A leaf of a condition, and whether it reads the facts of members. */
export interface PlacedLeaf {
  readonly leaf: AnyLeaf;
  readonly ofMembers: boolean;
}

/** List the leaves of a condition, in its order. */
export function leavesOf(condition: AnyCondition): readonly PlacedLeaf[] {
  const shaped = shapeOf(condition);
  if (shaped.leaf) return [{ leaf: shaped.leaf, ofMembers: false }];
  if (shaped.quantifier) return leavesOf(shaped.asked).map(({ leaf }) => ({ leaf, ofMembers: true }));
  return shaped.parts.flatMap(leavesOf);
}
