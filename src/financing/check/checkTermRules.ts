import type { ErrorPath } from "../../core/error/UmkmError";
import { checkNotCovered } from "../../criteria/check/checkNotCovered";
import { checkStands, standsNames } from "../../criteria/check/checkStands";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { conditionProblems, type Declared } from "./conditionProblems";
import { expectedValue, termNames } from "./expectedValue";

/** List what is wrong with the terms, documents and `notCovered` of a period. */
export function checkTermRules(rules: PlainData, declared: Declared, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const { notCovered } = rules;
  const terms = rules.terms === undefined ? {} : objectAt(rules.terms, termNames, [...path, "terms"], problems);
  for (const [term, rows] of Object.entries(terms ?? {})) {
    problems.push(...rowProblems(term, rows, notCovered, declared, [...path, "terms", term]));
  }
  if (rules.documents !== undefined) {
    problems.push(...documentProblems(rules.documents, declared, [...path, "documents"]));
  }
  return [...problems, ...checkNotCovered(notCovered, [...path, "notCovered"])];
}

// The first row that holds counts: one without a condition hides all that follow.
function rowProblems(
  term: string,
  rows: unknown,
  notCovered: unknown,
  { facts, memberFacts, regulations }: Declared,
  path: ErrorPath,
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const listed = listedIn(rows, `when from until then ${standsNames}`, path, problems);
  if (Array.isArray(rows) && rows.length === 0) problems.push({ path, expected: "one row or more" });
  for (const [n, { object, path: at }] of listed.entries()) {
    const always = object.from === undefined && object.until === undefined;
    if (object.when !== undefined) problems.push(...conditionProblems(object, memberFacts ?? facts, {}, at));
    else if (n < listed.length - 1 && always) problems.push({ path: at, expected: "a condition, or the last row" });
    const expected = expectedValue(term, object.then, notCovered);
    if (expected !== undefined) problems.push({ path: [...at, "then"], expected });
    problems.push(...checkStands(object, regulations, at));
    if (typeof object.from === "string" && typeof object.until === "string" && object.from > object.until) {
      problems.push({ path: [...at, "until"], expected: "a day from the first on" });
    }
  }
  return problems;
}

function documentProblems(
  rows: unknown,
  { facts, memberFacts, regulations }: Declared,
  path: ErrorPath,
): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const ids = new Set<unknown>();
  for (const { object, path: at } of listedIn(rows, `document when ${standsNames}`, path, problems)) {
    const sound = typeof object.document === "string" && object.document !== "" && !ids.has(object.document);
    if (!sound)
      problems.push({ path: [...at, "document"], expected: "an id that no other document of the period has" });
    ids.add(object.document);
    if (object.when !== undefined) problems.push(...conditionProblems(object, memberFacts ?? facts, {}, at));
    problems.push(...checkStands(object, regulations, at));
  }
  return problems;
}
