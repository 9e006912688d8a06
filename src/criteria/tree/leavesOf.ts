import type { AnyCondition, AnyLeaf } from "../anyCondition";
import { partsOf } from "./partsOf";
import { quantified } from "./quantified";

/** A leaf of a condition, and whether it reads the facts of members. */
export interface PlacedLeaf {
  readonly leaf: AnyLeaf;
  readonly ofMembers: boolean;
}

/** List the leaves of a condition, in its order. */
export function leavesOf(condition: AnyCondition): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  collect(condition, false, leaves);
  return leaves;
}

function collect(condition: AnyCondition, ofMembers: boolean, leaves: PlacedLeaf[]): void {
  if ("fact" in condition || "sum" in condition || "share" in condition) leaves.push({ leaf: condition, ofMembers });
  else if ("every" in condition || "some" in condition || "count" in condition) {
    collect(quantified(condition), true, leaves);
  } else for (const part of partsOf(condition)) collect(part, ofMembers, leaves);
}
