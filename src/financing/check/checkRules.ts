import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { checkStands, standsNames } from "../../criteria/check/checkStands";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { checkTermRules } from "./checkTermRules";
import { conditionProblems, type Declared } from "./conditionProblems";

const lists = "criteria memberCriteria unread memberUnread notAsked";

/** List what is wrong with the rules, terms, documents and `notCovered` of a period. */
export function checkRules(value: unknown, declared: Declared, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const rules = objectAt(value, `${lists} terms documents notCovered`, path, problems);
  if (!rules) return problems;
  const { facts, memberFacts, regulations } = declared;
  const ids = new Set<unknown>();
  const isNew = (id: unknown) => typeof id === "string" && id !== "" && !ids.has(id) && !!ids.add(id);
  const check = (
    list: string,
    names: string,
    problemsOf: (rule: PlainData, at: ErrorPath) => readonly RuleProblem[],
  ) => {
    for (const { object, path: at } of listedIn(
      rules[list] === undefined ? [] : rules[list],
      `id ${names}`,
      [...path, list],
      problems,
    )) {
      if (!isNew(object.id))
        problems.push({ path: [...at, "id"], expected: "an id that no other rule of the period has" });
      problems.push(...problemsOf(object, at));
    }
  };
  const criterionProblems = (own: FactDeclarations, members: FactDeclarations) => (rule: PlainData, at: ErrorPath) => [
    ...conditionProblems(rule, own, members, at),
    ...checkStands(rule, regulations, at),
  ];
  const named = (rule: PlainData, at: ErrorPath) => checkGraded(rule, regulations, at);
  if (rules.criteria === undefined) problems.push({ path: [...path, "criteria"], expected: "a list" });
  check("criteria", `when ${standsNames}`, criterionProblems(facts, memberFacts ?? {}));
  check("unread", gradedNames, named);
  if (memberFacts) {
    check("memberCriteria", `when ${standsNames}`, criterionProblems(memberFacts, {}));
    check("memberUnread", gradedNames, named);
  } else {
    const ofMembers = ["memberCriteria", "memberUnread"].filter((list) => rules[list] !== undefined);
    problems.push(
      ...ofMembers.map((list) => ({ path: [...path, list], expected: "memberFacts beside rules of members" })),
    );
  }
  // The same rule may be asked of the group and not of the members.
  ids.clear();
  check("notAsked", gradedNames, named);
  return [...problems, ...silenceProblems(rules, path), ...checkTermRules(rules, declared, path)];
}

/** A period that lists nothing asked beside something not covered would call everybody eligible. */
function silenceProblems(rules: PlainData, path: ErrorPath): RuleProblem[] {
  const isEmpty = (list: unknown) => list === undefined || (Array.isArray(list) && list.length === 0);
  const asked = ["criteria", "memberCriteria", "unread", "memberUnread"].map((name) => rules[name]);
  if (!asked.every(isEmpty) || isEmpty(rules.notCovered)) return [];
  return [{ path: [...path, "criteria"], expected: "one rule or more; one that could not be read stands in unread" }];
}
