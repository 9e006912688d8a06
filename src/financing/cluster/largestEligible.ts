import type { Cell, Scope } from "../../criteria/evaluate/cell";
import type { Node } from "../../criteria/evaluate/node";
import type { Rule } from "../../criteria/evaluate/ruleOf";

/** The most selections that are tried. */
const mostTried = 4096;

/**
 * Find the largest set of members with whom the group's criteria hold.
 *
 * Members who answer every quantifier alike are one sort. Only how many of each sort are taken counts. Where no
 * criterion counts members, a sort is taken whole or not at all.
 *
 * @param positions - the members to choose from, each eligible; of two alike, the earlier is taken first.
 * @returns their positions, in order; `null` where no set meets the criteria, or where there are too many sorts to try.
 */
export function largestEligible(
  rules: readonly Rule[],
  scope: Scope,
  positions: readonly number[],
): readonly number[] | null {
  const { cells } = scope;
  const memberAt = (position: number) => scope.members?.[position] as readonly Cell[];
  const holds = (chosen: readonly number[]) => {
    const within = { ...scope, members: chosen.map(memberAt) };
    return rules.every(({ node }) => node.truth(cells, within) === true);
  };
  if (positions.length === 0) return null;
  if (holds(positions)) return positions;
  const askings = rules.flatMap(({ quantifiers }) => quantifiers);
  // Choosing members cannot change a criterion that does not ask them.
  const own = rules.filter(({ quantifiers }) => quantifiers.length === 0);
  if (askings.length === 0 || own.some(({ node }) => node.truth(cells, scope) !== true)) return null;
  const sorts = new Map<string, number[]>();
  for (const position of positions) {
    const key = askings.map(({ asked }) => (asked as Node).truth(memberAt(position), scope)).join();
    sorts.set(key, [...(sorts.get(key) ?? []), position]);
  }
  const whole = !askings.some(({ condition }) => "count" in condition);
  return selections([...sorts.values()], whole).find(holds) ?? null;
}

/**
 * Every choice of some of each sort, the largest first; whole sorts only where `whole` says so or the choices are too
 * many.
 */
function selections(sorts: readonly (readonly number[])[], whole: boolean): readonly number[][] {
  const parts = sorts.reduce((product, sort) => product * (sort.length + 1), 1);
  const wholes = whole || parts > mostTried;
  if (wholes && 2 ** sorts.length > mostTried) return [];
  let all: number[][] = [[]];
  for (const sort of sorts) {
    const counts = wholes ? [0, sort.length] : Array.from({ length: sort.length + 1 }, (_, count) => count);
    all = all.flatMap((chosen) => counts.map((count) => [...chosen, ...sort.slice(0, count)]));
  }
  const sorted = all.filter((chosen) => chosen.length > 0).map((chosen) => chosen.sort((a, b) => a - b));
  return sorted.sort((a, b) => b.length - a.length || (earlier(a, b) ? -1 : 1));
}

function earlier(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((position, n) => position !== b[n]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
