import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCriterion } from "../../criteria/anyCondition";
import { checkCriteria } from "../../criteria/check/checkCriteria";
import type { PlainData } from "../../criteria/check/listedIn";
import type { RuleProblem } from "../../criteria/ruleProblem";

/** What conditions of a programme may read and cite. */
export interface Declared {
  readonly facts: FactDeclarations;
  /** `null` in a programme for single businesses. */
  readonly memberFacts: FactDeclarations | null;
  readonly regulations: ReadonlySet<unknown>;
}

/** List what is wrong with the condition of a criterion, a row or a document. */
export function conditionProblems(
  object: PlainData,
  facts: FactDeclarations,
  members: FactDeclarations,
  path: ErrorPath,
): RuleProblem[] {
  // checkCriteria takes a list, and puts the position in front of each path.
  return checkCriteria([object as unknown as AnyCriterion], facts, members).map((problem) => ({
    ...problem,
    path: [...path, ...problem.path.slice(1)],
  }));
}
