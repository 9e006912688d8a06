import type { AnyCondition, AnyQuantifier } from "../anyCondition";
import { partsOf } from "./partsOf";

/** List the quantifiers of a condition, in its order. */
export function quantifiersIn(condition: AnyCondition): AnyQuantifier[] {
  if ("fact" in condition || "sum" in condition || "share" in condition) return [];
  if ("every" in condition || "some" in condition || "count" in condition) return [condition];
  return partsOf(condition).flatMap(quantifiersIn);
}
