import { compareValues } from "../core/compareValues";
import type { FactValue } from "../core/fact";
import type { Step, Steps, Target } from "./step";

/** Join two sets of steps, each fact once; `null` where they contradict each other. */
export function mergeSteps(some: Steps, more: Steps): [Steps] | null {
  const merged = new Map(some.map((step) => [step.fact, step]));
  for (const step of more) {
    const before = merged.get(step.fact);
    const both = before ? joined(before, step) : step;
    if (!both) return null;
    merged.set(step.fact, both);
  }
  return [[...merged.values()]];
}

function joined(one: Step, other: Step): Step | null {
  const target = one.target && other.target ? shared(one.target, other.target) : (one.target ?? other.target);
  if (target === null) return null;
  const from = [one.from, other.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    fact: one.fact,
    doable: one.doable && other.doable,
    open: one.open || other.open,
    ...(target ? { target } : {}),
    ...(from ? { from } : {}),
  };
}

/** The values that two targets have in common. */
function shared(one: Target, other: Target): Target | null {
  if (one.among && other.among) {
    const { among } = other;
    const left = one.among.filter((value) => among.includes(value));
    return left.length > 0 ? { among: left } : null;
  }
  if (one.among || other.among) return null;
  const least = outer(one.least, other.least, 1);
  const most = outer(one.most, other.most, -1);
  if (least !== undefined && most !== undefined && compareValues(least, most) > 0) return null;
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

function outer(one: FactValue | undefined, other: FactValue | undefined, sign: 1 | -1): FactValue | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return compareValues(one, other) * sign >= 0 ? one : other;
}
