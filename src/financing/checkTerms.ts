import { checkFacts } from "../criteria/check/checkFacts";
import { checkPeriods } from "../criteria/check/checkPeriods";
import { checkRegulations } from "../criteria/check/checkRegulations";
import { nestingProblem } from "../criteria/check/nestingProblem";
import { objectAt } from "../criteria/check/objectAt";
import type { RuleProblem } from "../criteria/ruleProblem";
import { checkTermRules } from "./check/checkTermRules";

/**
 * List all problems in the data of terms: everything that {@link defineTerms} refuses.
 *
 * @param data - plain data; anything may come.
 * @returns each problem with its path into the data; empty, or advice alone, when all is well.
 *
 * @example
 * ```ts
 * import { checkTerms } from "umkm";
 *
 * // What is wrong with terms of which only this is written?
 * const [first] = checkTerms({ id: "pinjaman-pasar", facts: {}, periods: [] });
 * first?.path; // => ["periods"]
 * first?.expected; // => "one period or more"
 * ```
 */
export function checkTerms(data: unknown): readonly RuleProblem[] {
  const nesting = nestingProblem(data);
  if (nesting) return [nesting];
  const problems: RuleProblem[] = [];
  const terms = objectAt(data, "id facts periods gaps", [], problems);
  if (!terms) return problems;
  if (typeof terms.id !== "string" || terms.id === "") problems.push({ path: ["id"], expected: "an id" });
  const facts = checkFacts(terms.facts, ["facts"], problems);
  const regulations = checkRegulations([], problems);
  const declared = { facts, memberFacts: null, regulations };
  const found = checkPeriods(terms, regulations, (value, path) => {
    const own: RuleProblem[] = [];
    const rules = objectAt(value, "terms documents notCovered", path, own);
    return rules ? [...own, ...checkTermRules(rules, declared, path)] : own;
  });
  return [...problems, ...found];
}
