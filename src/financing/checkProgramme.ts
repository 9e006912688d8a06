import type { FactDeclarations } from "../core/fact";
import type { RuleProblem } from "../criteria/ruleProblem";
import { regulations } from "../law/regulations";
import { checkFacts } from "./check/checkFacts";
import { checkPeriods } from "./check/checkPeriods";
import { listedIn } from "./check/listedIn";

const names = "id facts memberFacts changes regulations periods gaps";
const changeKinds: readonly unknown[] = ["ask", "obtain", "wait", "fixed"];

/**
 * List all that is wrong with the data of a programme: what {@link defineProgramme} refuses.
 *
 * For data from elsewhere, such as a file that a bank keeps, where all problems are wanted at once. Reported are names
 * that are not declared, comparators that do not fit, empty lists, days that do not exist, periods that overlap or leave
 * a hole that no gap declares, missing citations and grades, citations of regulations that are neither registered nor
 * listed in `regulations`, ids given twice, and facts that stand both plain and negated in one criterion. The values of
 * terms are not judged.
 *
 * @param data - plain data; anything may come.
 * @returns each problem with its path into the data; empty when all is well.
 *
 * @example
 * ```ts
 * import { checkProgramme } from "umkm";
 *
 * // What is wrong with a programme of which only this is written?
 * const [first] = checkProgramme({ id: "pinjaman-pasar", facts: { plafon: "uang" }, periods: [] });
 * first?.path; // => ["facts", "plafon"]
 * first?.expected; // => "one of rupiah, count, date, yes-no, or a list of options"
 * ```
 */
export function checkProgramme(data: unknown): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const [programme] = listedIn([data], names, [], problems);
  if (!programme) return [{ path: [], expected: "an object" }];
  const { id, ...rest } = programme.object;
  const shaped = problems.map(({ path, ...problem }) => ({ ...problem, path: path.slice(1) }));
  const found: RuleProblem[] = [];
  if (typeof id !== "string" || id === "") found.push({ path: ["id"], expected: "an id" });
  const facts = checkFacts(rest.facts, ["facts"], found);
  const ofMembers = rest.memberFacts ?? null;
  const memberFacts = ofMembers === null ? null : checkFacts(ofMembers, ["memberFacts"], found);
  found.push(...changeProblems(rest.changes ?? {}, facts));
  const known = new Set<unknown>(regulations.map((one) => one.id));
  for (const { object, path } of listedIn(rest.regulations ?? [], "id title", ["regulations"], found)) {
    if (typeof object.id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(object.id) || known.has(object.id)) {
      found.push({ path: [...path, "id"], expected: "an id in kebab-case that is not registered yet" });
    }
    if (typeof object.title !== "string" || object.title.trim() === "") {
      found.push({ path: [...path, "title"], expected: "a title" });
    }
    known.add(object.id);
  }
  return [...shaped, ...found, ...checkPeriods(rest, { facts, memberFacts, regulations: known })];
}

function changeProblems(changes: object, facts: FactDeclarations): RuleProblem[] {
  return Object.entries(changes).flatMap(([name, change]) => {
    if (!Object.hasOwn(facts, name)) return [{ path: ["changes", name], expected: "a declared fact" }];
    if (changeKinds.includes(change)) return [];
    return [{ path: ["changes", name], expected: `one of ${changeKinds.join(", ")}` }];
  });
}
