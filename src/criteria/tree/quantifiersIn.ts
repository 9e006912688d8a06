import type { AnyCondition } from "../anyCondition";
import { type Quantifier, shapeOf } from "./shapeOf";

/** List the quantifiers of a condition, in its order. */
export function quantifiersIn(condition: AnyCondition): Quantifier[] {
  const shaped = shapeOf(condition);
  if (shaped.leaf) return [];
  return shaped.quantifier ? [shaped] : shaped.parts.flatMap(quantifiersIn);
}
