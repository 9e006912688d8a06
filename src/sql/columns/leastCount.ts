import { leastOf } from "../../size/answer/leastOf";

/** The smallest count of each fact of a rule: 1 for workers of a size regime, else 0. */
export function leastCount(rule: object): (fact: string) => number {
  return "classes" in rule ? leastOf : () => 0;
}
