import { leastOf } from "../../size/answer/leastOf";

/** Tell where the counts of a rule begin: workers of a size regime at 1, everything else at 0. */
export function leastCount(rule: object): (fact: string) => number {
  return "classes" in rule ? leastOf : () => 0;
}
