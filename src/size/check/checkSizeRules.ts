import type { ErrorPath } from "../../core/error/UmkmError";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { checkSizeExclusions } from "./checkSizeExclusions";
import { checkSizeLimits, type DeclaredSizes } from "./checkSizeLimits";
import { checkSizeNotCovered } from "./checkSizeNotCovered";
import { checkSizeUses } from "./checkSizeUses";

/** The problems of the regime of a period. */
export function checkSizeRules(value: unknown, declared: DeclaredSizes, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const rules = objectAt(value, "id limits largest uses exclusions notCovered", path, problems);
  if (!rules) return problems;
  if (typeof rules.id !== "string" || rules.id === "") problems.push({ path: [...path, "id"], expected: "an id" });
  const measures = checkSizeLimits(rules.limits, declared, [...path, "limits"], problems);
  if (rules.largest !== undefined) {
    const largest = objectAt(rules.largest, gradedNames, [...path, "largest"], problems);
    if (largest) problems.push(...checkGraded(largest, declared.regulations, [...path, "largest"]));
  }
  checkSizeUses(rules.uses, measures, declared, [...path, "uses"], problems);
  checkSizeExclusions(rules.exclusions, declared, [...path, "exclusions"], problems);
  return [...problems, ...checkSizeNotCovered(rules.notCovered, [...path, "notCovered"])];
}
