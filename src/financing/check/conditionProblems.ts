import type { FactDeclarations } from "../../core/fact";
import type { ErrorPath } from "../../core/UmkmError";
import type { AnyCriterion } from "../../criteria/anyCondition";
import type { PlainData } from "../../criteria/check/listedIn";
import { lintCriteria } from "../../criteria/lintCriteria";
import type { RuleProblem } from "../../criteria/ruleProblem";

/** List what is wrong with the condition of a criterion, a row or a document. */
export function conditionProblems(
  object: PlainData,
  facts: FactDeclarations,
  members: FactDeclarations,
  path: ErrorPath,
): RuleProblem[] {
  // The lint takes a list, and puts the position in front.
  return lintCriteria([object as unknown as AnyCriterion], facts, members).map((problem) => ({
    ...problem,
    path: [...path, ...problem.path.slice(1)],
  }));
}
