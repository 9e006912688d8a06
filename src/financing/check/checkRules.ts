import type { ErrorPath } from "../../core/error/UmkmError";
import type { FactDeclarations } from "../../core/fact/fact";
import { checkGraded, gradedNames } from "../../criteria/check/checkGraded";
import { listedIn, type PlainData } from "../../criteria/check/listedIn";
import { objectAt } from "../../criteria/check/objectAt";
import type { RuleProblem } from "../../criteria/ruleProblem";
import { checkTermRules } from "./checkTermRules";
import { conditionProblems, type Declared } from "./conditionProblems";

/** List what is wrong with the criteria, terms, documents and `notCovered` of a period. */
export function checkRules(value: unknown, declared: Declared, path: ErrorPath): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const rules = objectAt(value, "criteria memberCriteria unread terms documents notCovered", path, problems);
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
  problems.push(...unreadProblems(rules, memberFacts !== null, path));
  return [...problems, ...checkTermRules(rules, declared, path)];
}

/** What is wrong with `unread`: it may name only empty lists, and `notCovered` must then say what is left out. */
function unreadProblems(rules: PlainData, hasMembers: boolean, path: ErrorPath): RuleProblem[] {
  const { criteria, memberCriteria = [], unread = [], notCovered } = rules;
  const at = [...path, "unread"];
  const lists: Readonly<Record<string, unknown>> = { criteria, ...(hasMembers ? { memberCriteria } : {}) };
  const isEmpty = (name: unknown) => {
    const list = typeof name === "string" && Object.hasOwn(lists, name) ? lists[name] : null;
    return Array.isArray(list) && list.length === 0;
  };
  if (!Array.isArray(unread) || !Array.from(unread).every(isEmpty) || new Set(unread).size < unread.length) {
    return [{ path: at, expected: `names of empty lists among ${Object.keys(lists).join(", ")}, each once` }];
  }
  const isSilent =
    rules.unread === undefined && isEmpty("criteria") && Array.isArray(notCovered) && notCovered.length > 0;
  if (isSilent) return [{ path: at, expected: '["criteria"] where none could be read, or [] where none is asked' }];
  const isUnnamed = unread.length > 0 && Array.isArray(notCovered) && notCovered.length === 0;
  return isUnnamed ? [{ path: [...path, "notCovered"], expected: "what could not be read" }] : [];
}
