import type { Truth } from "../../core/truth/truth";
import type { AnyCondition } from "../anyCondition";
import { tallyMembers } from "./tallyMembers";
import { type Scope, type View, viewOf } from "./viewOf";
import { walk } from "./walk";

/**
 * Evaluate a condition in three values: `null` where the facts do not settle it.
 *
 * @param condition - a condition over the facts of the scope.
 * @param scope - facts and members as `readFacts` gives them, and the day.
 * @throws UmkmError `unknown-fact` for a name that the scope does not hold, `invalid-rule` for a value that is not a condition.
 */
export function evaluate(condition: AnyCondition, scope: Scope): Truth {
  const quantify: View["quantify"] = (quantifier, undecided) => tallyMembers(quantifier, scope, undecided).truth;
  return walk(condition, { ...viewOf(scope.facts, scope.asOf), quantify });
}
