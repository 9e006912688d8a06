import type { FactValue } from "../../core/fact/fact";
import type { Read, Scope } from "../../criteria/evaluate/cell";
import { factsIn } from "../../criteria/evaluate/factsIn";
import type { Rule } from "../../criteria/evaluate/ruleOf";
import { undecidedIn } from "../../criteria/evaluate/undecidedIn";
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
export function missingForTerm(open: readonly Rule[], scope: Scope, settles: (scope: Scope) => boolean): Missing[] {
  const leaves = open.flatMap(({ node }) => leavesOf(node.condition)).map(({ leaf }) => leaf);
  const weights = new Map<string, { read: Read; weight: number }>();
  for (const { node } of open) {
    for (const read of new Map(undecidedIn(node, scope.cells, scope).map((one) => [one.fact, one])).values()) {
      weights.set(read.fact, { read, weight: (weights.get(read.fact)?.weight ?? 0) + 1 });
    }
  }
  const decisive = (fact: string) => {
    const { places } = (open[0] as Rule).node;
    const reading = leaves.filter((leaf) => namesIn(leaf).includes(fact));
    const cells = [...scope.cells];
    return criticalValues(fact, reading, factsIn(scope.cells, places, scope)).some((value: FactValue) => {
      cells[places.at.get(fact) as number] = value;
      return settles({ ...scope, cells });
    });
  };
  // The sort is stable: equal ones stay in the order of the rows.
  return [...weights.values()]
    .map(({ read, weight }) => ({ ...read, decisive: decisive(read.fact), weight }))
    .sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.weight - a.weight);
}
