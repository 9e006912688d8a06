import type { FactDeclarations } from "../../core/fact/fact";
import type { AnyCriterion } from "../anyCondition";
import type { RuleProblem } from "../ruleProblem";
import { checkCondition } from "./checkCondition";
import { guardedPairs } from "./guardedPairs";

/**
 * List what is wrong with criteria, as data from elsewhere may be: the types refuse most of it before.
 *
 * Reported are: an id given twice, a fact that is not declared, a comparator that does not fit the kind of its fact, an
 * unknown option, a limit that every value meets or fails, an empty group, an impossible number of parts, and a quantifier
 * inside a quantifier. `{ all: [] }` as the whole of a condition asks nothing, and is sound. A leaf that stands both plain and negated in one criterion is reported as advice.
 *
 * @param declared - the applicant's facts.
 * @param members - the facts of cluster members; without any, no quantifier can read one.
 * @returns each problem with its path, which begins with the position of its criterion; none when all is well.
 */
export function checkCriteria(
  criteria: readonly Pick<AnyCriterion, "id" | "when">[],
  declared: FactDeclarations,
  members: FactDeclarations = {},
): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const ids = new Set<string>();
  for (const [n, { id, when }] of criteria.entries()) {
    if (ids.has(id)) problems.push({ path: [n, "id"], expected: "an id that no other criterion has" });
    ids.add(id);
    const path = [n, "when"];
    const found = asksNothing(when) ? [] : checkCondition(when, { facts: declared, members }, path);
    problems.push(...found);
    // Only sound leaves can be told to be each other's negation.
    const pairs = found.length > 0 ? [] : guardedPairs(when, declared, members);
    problems.push(
      ...pairs.map((names) => ({ path, expected: `${names} not both plain and negated`, advice: true as const })),
    );
  }
  return problems;
}

/** Return whether a condition is an empty list of which all must hold, and nothing else. */
function asksNothing(when: AnyCriterion["when"]): boolean {
  const { all, ...others } = (when ?? {}) as { readonly all?: unknown };
  return Array.isArray(all) && all.length === 0 && Object.keys(others).length === 0;
}
