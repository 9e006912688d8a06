import type { FactDeclarations } from "../core/fact/fact";
import { checkFacts } from "../criteria/check/checkFacts";
import { checkPeriods } from "../criteria/check/checkPeriods";
import { checkRegulations } from "../criteria/check/checkRegulations";
import { nestingProblem } from "../criteria/check/nestingProblem";
import { objectAt } from "../criteria/check/objectAt";
import type { RuleProblem } from "../criteria/ruleProblem";
import { checkRules } from "./check/checkRules";

const names = "id facts memberFacts changes regulations periods gaps";
const changeKinds: readonly unknown[] = ["ask", "obtain", "wait", "fixed"];

/**
 * List all problems in the data of a programme: everything that {@link defineProgramme} refuses.
 *
 * For data from elsewhere, such as a file that a bank keeps, where all problems are wanted at once. Reported are names
 * that are not declared, comparators that do not fit, empty lists, days that do not exist, periods that overlap or leave
 * a hole that no gap declares, missing citations and grades, citations of regulations that are neither registered nor
 * listed in `regulations`, ids given twice, values that a term cannot have, and data nested in itself or more than 1,000
 * deep. A fact that stands both plain and negated in one criterion is reported with `advice: true`: the programme is sound,
 * and would answer more often with an exception written as `any: [rule, exception]`.
 *
 * @param data - plain data; anything may come.
 * @returns each problem with its path into the data; empty, or advice alone, when all is well.
 *
 * @example
 * ```ts
 * import { checkProgramme } from "umkm";
 *
 * // What is wrong with a programme of which only this is written?
 * const [first] = checkProgramme({ id: "pinjaman-pasar", facts: { plafon: "uang" }, periods: [] });
 * first?.path; // => ["facts", "plafon"]
 * first?.expected; // => "one of rupiah, amount, count, date, yes-no, or a list of options"
 * ```
 */
export function checkProgramme(data: unknown): readonly RuleProblem[] {
  const nesting = nestingProblem(data);
  if (nesting) return [nesting];
  const problems: RuleProblem[] = [];
  const programme = objectAt(data, names, [], problems);
  if (!programme) return problems;
  if (typeof programme.id !== "string" || programme.id === "") problems.push({ path: ["id"], expected: "an id" });
  const facts = checkFacts(programme.facts, ["facts"], problems);
  const ofMembers = programme.memberFacts ?? null;
  const memberFacts = ofMembers === null ? null : checkFacts(ofMembers, ["memberFacts"], problems);
  problems.push(...changeProblems(programme.changes ?? {}, { ...memberFacts, ...facts }));
  const regulations = checkRegulations(programme.regulations, problems);
  const declared = { facts, memberFacts, regulations };
  return [...problems, ...checkPeriods(programme, regulations, (value, path) => checkRules(value, declared, path))];
}

function changeProblems(changes: object, facts: FactDeclarations): RuleProblem[] {
  return Object.entries(changes).flatMap(([name, change]) => {
    if (!Object.hasOwn(facts, name)) return [{ path: ["changes", name], expected: "a declared fact" }];
    if (changeKinds.includes(change)) return [];
    return [{ path: ["changes", name], expected: `one of ${changeKinds.join(", ")}` }];
  });
}
