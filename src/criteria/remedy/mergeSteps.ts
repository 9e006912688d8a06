import { compareValues } from "../../core/fact/compareValues";
import type { FactValue } from "../../core/fact/fact";
import type { Step, Steps, Target } from "./step";

/** Join two sets of steps, each fact once; `null` where they contradict each other. */
export function mergeSteps(some: Steps, more: Steps): [Steps] | null {
  const merged = new Map(some.map((step) => [step.fact, step]));
  for (const step of more) {
    const before = merged.get(step.fact);
    const both = before ? joinSteps(before, step) : step;
    if (!both) return null;
    merged.set(step.fact, both);
  }
  return [[...merged.values()]];
}

/** Return two steps of one fact as one, or `null` where they contradict each other. */
function joinSteps(one: Step, other: Step): Step | null {
  const target = one.target && other.target ? commonTarget(one.target, other.target) : (one.target ?? other.target);
  if (target === null) return null;
  const from = inOrder(one.from, other.from).at(-1);
  return {
    fact: one.fact,
    doable: one.doable && other.doable,
    open: one.open || other.open,
    ...(target ? { target } : {}),
    ...(from ? { from } : {}),
  };
}

/** Return the values that two targets have in common, both lists or both bounds: a fact has one kind. */
function commonTarget(one: Target, other: Target): Target | null {
  if (one.among) {
    const among = other.among as readonly FactValue[];
    const left = one.among.filter((value) => among.includes(value));
    return left.length > 0 ? { among: left } : null;
  }
  const least = inOrder(one.least, other.least).at(-1);
  const most = inOrder(one.most, other.most)[0];
  if (least !== undefined && most !== undefined && compareValues(least, most) > 0) return null;
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** Return the values that are there, from the smallest on. */
function inOrder<T extends FactValue>(...values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined).sort(compareValues);
}
