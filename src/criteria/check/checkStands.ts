import type { ErrorPath } from "../../core/error/UmkmError";
import { evidenceGrades } from "../../law/evidence";
import type { RuleProblem } from "../ruleProblem";
import { checkGraded, gradedNames } from "./checkGraded";
import type { PlainData } from "./listedIn";
import { objectAt } from "./objectAt";

/** The properties that every rule may have. */
export const standsNames = "cite evidence checkedOn note standing liftable evidenceBefore";

const standings: readonly unknown[] = ["cited", "presumed", "liftable", "in-part"];
const grades: readonly unknown[] = evidenceGrades;

/**
 * List what is wrong with the citations, the grade and the standing of a rule.
 *
 * @param regulations - the ids that a citation may name.
 */
export function checkStands(rule: PlainData, regulations: ReadonlySet<unknown>, path: ErrorPath): RuleProblem[] {
  const { standing = "cited", liftable, evidenceBefore } = rule;
  const problems = checkGraded(rule, regulations, path);
  const expect = (holds: boolean, name: string, expected: string) => {
    if (!holds) problems.push({ path: [...path, name], expected });
  };
  expect(standings.includes(standing), "standing", `one of ${standings.join(", ")}`);
  const isLiftable = standing === "liftable";
  expect((liftable !== undefined) === isLiftable, "liftable", "who lifts the rule, exactly where it is liftable");
  const isSound = evidenceBefore === undefined || (grades.includes(evidenceBefore) && standing === "presumed");
  expect(isSound, "evidenceBefore", "a grade, only of a rule that is presumed");
  if (!isLiftable || liftable === undefined) return problems;
  const articles = objectAt(liftable, gradedNames, [...path, "liftable"], problems);
  return articles ? [...problems, ...checkGraded(articles, regulations, [...path, "liftable"])] : problems;
}
