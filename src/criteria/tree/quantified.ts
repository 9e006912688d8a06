import type { AnyCondition, AnyQuantifier } from "../anyCondition";

/** The condition that a quantifier asks of each member. */
export function quantified(quantifier: AnyQuantifier): AnyCondition {
  if ("every" in quantifier) return quantifier.every;
  return "some" in quantifier ? quantifier.some : quantifier.count;
}
