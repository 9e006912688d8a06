import type { FactDeclarations } from "../core/fact/fact";
import { checkFacts } from "../criteria/check/checkFacts";
import { checkPeriods } from "../criteria/check/checkPeriods";
import { checkRegulations } from "../criteria/check/checkRegulations";
import { objectAt } from "../criteria/check/objectAt";
import type { RuleProblem } from "../criteria/ruleProblem";
import { noSizes } from "./answer/answerOf";
import { checkSizeRules } from "./check/checkSizeRules";

/**
 * List all problems in the data of a size regime: everything that {@link defineSizeRegime} refuses.
 *
 * It is meant for data from files, where all problems are wanted at once. Reported are:
 * - impossible classes and facts;
 * - limits that do not ascend, or are not one for each class but the largest;
 * - measures without a limit;
 * - ages of a business with several uses or without one;
 * - bars on undeclared facts or options;
 * - periods that overlap or leave an undeclared gap, and days that do not exist;
 * - missing citations and grades.
 *
 * @param data - plain data; any value is accepted.
 * @returns each problem with its path into the data; empty when all is well.
 *
 * @example
 * ```ts
 * import { checkSizeRegime } from "umkm";
 *
 * // What is wrong with a regime of one class?
 * const [first] = checkSizeRegime({ id: "satu", facts: { omzet: "rupiah" }, classes: ["mikro"], periods: [] });
 * first?.path; // => ["classes"]
 * first?.expected; // => "two classes or more, each once, from the smallest on"
 * ```
 */
export function checkSizeRegime(data: unknown): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const regime = objectAt(data, "id facts classes regulations periods gaps", [], problems);
  if (!regime) return problems;
  if (typeof regime.id !== "string" || regime.id === "") problems.push({ path: ["id"], expected: "an id" });
  const facts: FactDeclarations = checkFacts(regime.facts, ["facts"], problems);
  const classes: readonly unknown[] = Array.isArray(regime.classes) ? Array.from(regime.classes) : [];
  if (classes.length < 2 || new Set(classes).size < classes.length) {
    problems.push({ path: ["classes"], expected: "two classes or more, each once, from the smallest on" });
  }
  for (const [n, name] of classes.entries()) {
    // JavaScript would move a name that looks like a number to another place among the limits.
    if (typeof name !== "string" || !/^[a-z][\w-]*$/i.test(name) || noSizes.some((none) => none === name)) {
      problems.push({
        path: ["classes", n],
        expected: `a name of letters and digits, and none of ${noSizes.join(", ")}`,
      });
    }
  }
  const regulations = checkRegulations(regime.regulations, problems);
  const declared = { facts, classes, regulations };
  return [...problems, ...checkPeriods(regime, regulations, (value, path) => checkSizeRules(value, declared, path))];
}
