import type { FactDeclarations } from "../../core/fact";
import type { ErrorPath } from "../../core/UmkmError";
import type { AnyCriterion } from "../../criteria/anyCondition";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { checkNotCovered } from "../../criteria/check/checkNotCovered";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import { lintCriteria } from "../../criteria/lintCriteria";
import type { RuleProblem } from "../../criteria/ruleProblem";

const termNames = "rate method workingCapitalMonths investmentMonths grace additionalCollateral subsidy";

/** What conditions of a programme may read and cite. */
export interface Declared {
  readonly facts: FactDeclarations;
  /** `null` in a programme for single businesses. */
  readonly memberFacts: FactDeclarations | null;
  readonly regulations: ReadonlySet<unknown>;
}

/** List what is wrong with the rules of a period: its criteria, its terms, its documents, and the names of what it does not cover. */
export function checkRules(value: unknown, declared: Declared, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const rules = objectAt(value, "criteria memberCriteria terms documents notCovered", path, problems);
  if (!rules) return problems;
  const { facts, memberFacts } = declared;
  const ids = new Set<unknown>();
  const check = (name: "criteria" | "memberCriteria", own: FactDeclarations, members: FactDeclarations) => {
    const criteria = listedIn(rules[name], `id when ${gradedNames}`, [...path, name], problems);
    for (const { object, path: at } of criteria) {
      const sound = typeof object.id === "string" && object.id !== "" && !ids.has(object.id);
      if (!sound) problems.push({ path: [...at, "id"], expected: "an id that no other criterion of the period has" });
      ids.add(object.id);
      problems.push(...conditionProblems(object, own, members, at), ...checkGraded(object, declared.regulations, at));
    }
  };
  check("criteria", facts, memberFacts ?? {});
  if (memberFacts && rules.memberCriteria !== undefined) check("memberCriteria", memberFacts, {});
  if (!memberFacts && rules.memberCriteria !== undefined) {
    problems.push({ path: [...path, "memberCriteria"], expected: "memberFacts beside criteria of members" });
  }
  const terms = rules.terms === undefined ? {} : objectAt(rules.terms, termNames, [...path, "terms"], problems);
  for (const [term, rows] of Object.entries(terms ?? {})) {
    problems.push(...rowProblems(rows, declared, [...path, "terms", term]));
  }
  if (rules.documents !== undefined) {
    problems.push(...documentProblems(rules.documents, declared, [...path, "documents"]));
  }
  return [...problems, ...checkNotCovered(rules.notCovered, [...path, "notCovered"])];
}

// Rows are read first match: one without a condition hides all that follow.
function rowProblems(rows: unknown, { facts, memberFacts, regulations }: Declared, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const listed = listedIn(rows, `when from until then ${gradedNames}`, path, problems);
  if (Array.isArray(rows) && rows.length === 0) problems.push({ path, expected: "one row or more" });
  for (const [n, { object, path: at }] of listed.entries()) {
    const always = object.from === undefined && object.until === undefined;
    if (object.when !== undefined) problems.push(...conditionProblems(object, memberFacts ?? facts, {}, at));
    else if (n < listed.length - 1 && always) problems.push({ path: at, expected: "a condition, or the last row" });
    if (object.then === undefined) problems.push({ path: [...at, "then"], expected: "a value, or null for none" });
    problems.push(...checkGraded(object, regulations, at));
    if (typeof object.until === "string" && String(object.from ?? "") > object.until) {
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
  for (const { object, path: at } of listedIn(rows, `document when ${gradedNames}`, path, problems)) {
    const sound = typeof object.document === "string" && object.document !== "" && !ids.has(object.document);
    if (!sound)
      problems.push({ path: [...at, "document"], expected: "an id that no other document of the period has" });
    ids.add(object.document);
    if (object.when !== undefined) problems.push(...conditionProblems(object, memberFacts ?? facts, {}, at));
    problems.push(...checkGraded(object, regulations, at));
  }
  return problems;
}

function conditionProblems(
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
