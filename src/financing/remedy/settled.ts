import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactValue, Observed } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { AnyCondition } from "../../criteria/anyCondition";
import { evaluate } from "../../criteria/evaluate/evaluate";
import type { Changeable, Step, Steps, Target } from "../../criteria/remedy/step";

/** A step, and what its fact must be. */
export interface SettledStep {
  readonly step: Step;
  readonly to?: Exclude<Observed, null>;
}

/** The most combinations of exact values that are tried. */
const mostTried = 64;

/**
 * Say what each fact must be so that a condition holds after these steps: a bound or options where every value within
 * them will do, else the bound itself or one option. A way that does not lead there after all is none, nor is one that
 * breaks another condition.
 *
 * @param others - conditions that do not fail yet.
 */
export function settled(
  steps: Steps,
  when: AnyCondition,
  others: readonly AnyCondition[],
  changeable: Changeable,
): [SettledStep[]] | null {
  // Where an amount is left open, there is nothing to try.
  if (steps.some(({ target, from }) => !target && !from)) {
    return [steps.map((step) => ({ step, ...(step.target ? { to: shown(step.target) } : {}) }))];
  }
  const days = [changeable.asOf, ...steps.flatMap(({ from }) => from ?? [])];
  const asOf = days.sort().at(-1) as CalendarDate;
  const holds = (targets: readonly (Target | undefined)[]) => {
    const facts: Record<string, Known> = { ...changeable.facts };
    for (const [n, { fact }] of steps.entries()) {
      const target = targets[n];
      if (target) facts[fact] = knownBy(target);
    }
    const scope = { facts, members: null, asOf };
    return evaluate(when, scope) === true && others.every((other) => evaluate(other, scope) !== false);
  };
  const chosen = [steps.map(({ target }) => target), ...exactly(steps)].find(holds);
  if (!chosen) return null;
  return [
    steps.map((step, n) => {
      const target = chosen[n];
      return { step, ...(target ? { to: shown(target) } : {}) };
    }),
  ];
}

/** Every combination of the bounds, or of one option each. */
function exactly(steps: Steps): (Target | undefined)[][] {
  let all: (Target | undefined)[][] = [[]];
  for (const { target } of steps) {
    const values: (Target | undefined)[] = target ? valuesOf(target) : [undefined];
    all = all.flatMap((one) => values.map((value) => [...one, value])).slice(0, mostTried);
  }
  return all;
}

function valuesOf(target: Target): Target[] {
  if (target.among) return target.among.map((value) => ({ among: [value] }));
  return [target.most, target.least].flatMap((value) => (value === undefined ? [] : { least: value, most: value }));
}

function knownBy(target: Target): Known {
  // A condition asks which values are left, not how it is known.
  if (target.among) return { among: target.among, why: null };
  const { least = null, most = null } = target;
  return { least, most, why: null };
}

function shown(target: Target): Exclude<Observed, null> {
  if (target.among) return target.among.length > 1 ? { oneOf: target.among } : (target.among[0] as FactValue);
  const { least, most } = target;
  if (least !== undefined && least === most) return least;
  return { ...(least === undefined ? {} : { atLeast: least }), ...(most === undefined ? {} : { atMost: most }) };
}
