import { compareValues } from "../../core/fact/compareValues";
import type { FactValue, Observed } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import type { SettledStep } from "./settled";

/**
 * Leave out ways that ask more than another does: of one amount or day, more than another way asks on the same side of
 * what it is; of several facts, at least as much of each.
 */
export function nearest(
  ways: readonly (readonly SettledStep[])[],
  facts: Readonly<Record<string, Known>>,
): readonly (readonly SettledStep[])[] {
  return ways.filter(
    (way, n) =>
      !ways.some((other, m) => {
        if (m === n || !other.every((step) => way.some((one) => asksLess(step, one, facts)))) return false;
        // Of two that ask the same, the first stays.
        return m < n || !way.every((step) => other.some((one) => asksLess(step, one, facts)));
      }),
  );
}

/** Whether a step asks as much as another of the same fact, or less. */
function asksLess(
  { step, to }: SettledStep,
  { step: other, to: otherTo }: SettledStep,
  facts: Readonly<Record<string, Known>>,
): boolean {
  if (step.fact !== other.fact || step.doable !== other.doable) return false;
  if (step.from && other.from) return step.from <= other.from;
  if (to === undefined || otherTo === undefined) return to === otherTo && step.from === other.from;
  const known = facts[step.fact];
  if (!known || known.among) return optionsIn(otherTo).every((option) => optionsIn(to).includes(option));
  const [near, far] = [bounded(to, known.least, known.most), bounded(otherTo, known.least, known.most)];
  if (!near || !far || near.below !== far.below) return false;
  return compareValues(near.at, far.at) * (near.below ? -1 : 1) <= 0;
}

function optionsIn(to: Exclude<Observed, null>): readonly FactValue[] {
  // Of an option no more than options is asked.
  return typeof to === "object" ? (to as { oneOf: readonly FactValue[] }).oneOf : [to];
}

/** The end of the target that faces what the fact is, and whether it lies below it. */
function bounded(
  to: Exclude<Observed, null>,
  least: FactValue | null,
  most: FactValue | null,
): { readonly at: FactValue; readonly below: boolean } | null {
  const { atLeast, atMost } = (typeof to === "object" ? to : { atLeast: to, atMost: to }) as {
    atLeast?: FactValue;
    atMost?: FactValue;
  };
  if (atMost !== undefined && (least === null || compareValues(least, atMost) > 0)) return { at: atMost, below: true };
  if (atLeast !== undefined && (most === null || compareValues(most, atLeast) < 0))
    return { at: atLeast, below: false };
  return null;
}
