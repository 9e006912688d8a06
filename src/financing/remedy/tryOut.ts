import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactValue, Observed } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { Node } from "../../criteria/evaluate/node";
import { changeImplied } from "../../criteria/implied/changeImplied";
import { stepsAmong } from "../../criteria/implied/stepsAmong";
import type { Changeable, Step, Steps, Target } from "../../criteria/remedy/step";

/** A step, and what its fact must be. */
export interface TriedStep {
  readonly step: Step;
  readonly to?: Exclude<Observed, null>;
}

/** The most combinations of exact values that are tried. */
const mostTried = 64;

/**
 * Return a way with what each fact must be so that a condition holds after it: a bound or options where every value
 * within them will do, else the bound itself or one option. Return `null` for a way that does not lead there, or that
 * breaks another condition.
 *
 * @param others - conditions that do not fail yet.
 */
export function tryOut(
  steps: Steps,
  node: Node,
  others: readonly Node[],
  changeable: Changeable,
): [TriedStep[]] | null {
  // Where an amount is left open, there is nothing to try.
  if (steps.some(({ target, from }) => !target && !from)) {
    return [steps.map((step) => ({ step, ...(step.target ? { to: shown(step.target) } : {}) }))];
  }
  const { scope, places } = changeable;
  const days: string[] = [scope.asOf, ...steps.flatMap(({ from }) => from ?? [])];
  const asOf = days.sort().at(-1) as CalendarDate;
  const holds = (targets: readonly (Target | undefined)[]) => {
    const cells = [...scope.cells];
    const changed = new Set<number>();
    for (const [n, { fact }] of steps.entries()) {
      const target = targets[n];
      const at = places.at.get(fact) as number;
      if (!target) continue;
      cells[at] = knownBy(target);
      changed.add(at);
    }
    changeImplied(cells, stepsAmong(places), changed);
    const then = { ...scope, asOf };
    return node.truth(cells, then) === true && others.every((other) => other.truth(cells, then) !== false);
  };
  const chosen = [steps.map(({ target }) => target), ...exactTargets(steps)].find(holds);
  if (!chosen) return null;
  return [
    steps.map((step, n) => {
      const target = chosen[n];
      return { step, ...(target ? { to: shown(target) } : {}) };
    }),
  ];
}

/** List every combination of the bounds, or of one option each. */
function exactTargets(steps: Steps): (Target | undefined)[][] {
  let all: (Target | undefined)[][] = [[]];
  for (const { target } of steps) {
    const values: (Target | undefined)[] = target ? valuesOf(target) : [undefined];
    all = all.flatMap((one) => values.map((value) => [...one, value])).slice(0, mostTried);
  }
  return all;
}

/** List the bounds of a target, or its options, each as a target of one value. */
function valuesOf(target: Target): Target[] {
  if (target.among) return target.among.map((value) => ({ among: [value] }));
  return [target.most, target.least].flatMap((value) => (value === undefined ? [] : { least: value, most: value }));
}

/** Return a fact that is known to have a value of the target. */
function knownBy(target: Target): Known {
  // A condition asks which values are left, not how it is known.
  if (target.among) return { among: target.among, why: null };
  const { least = null, most = null } = target;
  return { least, most, why: null };
}

/** Return a target as facts are given: a value, bounds or options. */
function shown(target: Target): Exclude<Observed, null> {
  if (target.among) return target.among.length > 1 ? { oneOf: target.among } : (target.among[0] as FactValue);
  const { least, most } = target;
  if (least !== undefined && least === most) return least;
  return { ...(least === undefined ? {} : { atLeast: least }), ...(most === undefined ? {} : { atMost: most }) };
}
