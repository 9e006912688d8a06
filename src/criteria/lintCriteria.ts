import type { FactDeclarations } from "../core/fact";
import type { AnyCriterion } from "./anyCondition";
import { guardedPairs } from "./guardedPairs";
import { lintCondition } from "./lintCondition";

/**
 * List what is wrong with criteria, as data from elsewhere may be: the types refuse most of it before.
 *
 * Reported are: an id given twice, a fact that is not declared, a comparator that does not fit the kind of its fact, an
 * unknown option, a limit that every value meets or fails, an empty group, an impossible number of parts, a quantifier
 * inside a quantifier, and a leaf that stands both plain and negated in one criterion.
 *
 * @param declared - the applicant's facts.
 * @param members - the facts of cluster members; without any, no quantifier can read one.
 * @returns one line for each problem, beginning with the id of its criterion; none when all is well.
 */
export function lintCriteria(
  criteria: readonly AnyCriterion[],
  declared: FactDeclarations,
  members: FactDeclarations = {},
): readonly string[] {
  const problems: string[] = [];
  // A quantifier without members reports that name as missing.
  if (Object.hasOwn(declared, "members")) problems.push("members: expected another name for a fact");
  const ids = new Set<string>();
  for (const { id, when } of criteria) {
    if (ids.has(id)) problems.push(`${id}: expected an id that no other criterion has`);
    ids.add(id);
    const found = lintCondition(when, { facts: declared, members });
    problems.push(...found.map((problem) => `${id} at ${problem}`));
    // Only sound leaves can be told to be each other's negation.
    if (found.length === 0) problems.push(...guardedPairs(when, declared, members).map((pair) => `${id}: ${pair}`));
  }
  return problems;
}
