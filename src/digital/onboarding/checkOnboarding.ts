import type { AnyCriterion } from "../../criteria/anyCondition";
import { checkCriteria } from "../../criteria/check/checkCriteria";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { checkNotCovered } from "../../criteria/check/checkNotCovered";
import { checkRegulations } from "../../criteria/check/checkRegulations";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { channelFacts } from "../../vocabulary/channelFacts";

/** The problems in the data of a definition of onboarded: everything that {@link defineOnboarding} refuses. */
export function checkOnboarding(data: unknown): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const one = objectAt(data, `id when notCovered ${gradedNames}`, [], problems);
  if (!one) return problems;
  if (typeof one.id !== "string" || one.id.trim() === "") problems.push({ path: ["id"], expected: "an id" });
  const found = checkCriteria([one as unknown as AnyCriterion], channelFacts, {});
  // The list is ours: its position stands in no path.
  problems.push(...found.map((problem) => ({ ...problem, path: problem.path.slice(1) })));
  // A rule of law may ask nothing; a definition that asks nothing would count everybody.
  const { all } = (one.when ?? {}) as { readonly all?: unknown };
  if (Array.isArray(all) && all.length === 0)
    problems.push({ path: ["when", "all"], expected: "one condition or more" });
  problems.push(...checkGraded(one, checkRegulations([], problems), []));
  if (!("checkedOn" in one)) problems.push({ path: ["checkedOn"], expected: "a day" });
  return [...problems, ...checkNotCovered(one.notCovered, ["notCovered"])];
}
