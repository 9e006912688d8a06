import { exactly } from "../../core/fact/exactly";
import type { AnyCondition } from "../../criteria/anyCondition";
import type { Read, Scope } from "../../criteria/evaluate/viewOf";
import { viewOf } from "../../criteria/evaluate/viewOf";
import { walk } from "../../criteria/evaluate/walk";
import type { Missing } from "../../criteria/missing";
import { criticalValues } from "../../criteria/missing/criticalValues";
import { leavesOf } from "../../criteria/tree/leavesOf";
import { namesIn } from "../../criteria/tree/namesIn";

/**
 * List the facts that undecided rows of a table wait for. Decisive ones come first, then those of the largest weight,
 * then those that the rows read first.
 *
 * @param settles - whether a term is settled in a scope.
 */
export function missingForTerm(
  open: readonly AnyCondition[],
  scope: Scope,
  settles: (scope: Scope) => boolean,
): Missing[] {
  const view = viewOf(scope.facts, scope.asOf);
  const leaves = open.flatMap(leavesOf).map(({ leaf }) => leaf);
  const weights = new Map<string, { read: Read; weight: number }>();
  for (const condition of open) {
    const undecided: Read[] = [];
    walk(condition, view, undecided);
    for (const read of new Map(undecided.map((one) => [one.fact, one])).values()) {
      weights.set(read.fact, { read, weight: (weights.get(read.fact)?.weight ?? 0) + 1 });
    }
  }
  const decisive = (fact: string) => {
    const reading = leaves.filter((leaf) => namesIn(leaf).includes(fact));
    return criticalValues(fact, reading, view).some((value) =>
      settles({ ...scope, facts: { ...scope.facts, [fact]: exactly(value, view.read(fact)) } }),
    );
  };
  // The sort is stable: equal ones stay in the order of the rows.
  return [...weights.values()]
    .map(({ read, weight }) => ({ ...read, decisive: decisive(read.fact), weight }))
    .sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.weight - a.weight);
}
