import { compareValues } from "../../core/fact/compareValues";
import type { FactValue, Observed } from "../../core/fact/fact";
import type { Known } from "../../core/fact/known";
import { factsIn } from "../../criteria/evaluate/factsIn";
import type { Changeable } from "../../criteria/remedy/step";
import type { TriedStep } from "./tryOut";

/** Drop ways that another way dominates: the same facts, each changed at least as far. */
export function nearest(
  ways: readonly (readonly TriedStep[])[],
  changeable: Changeable,
): readonly (readonly TriedStep[])[] {
  const { scope, places } = changeable;
  const { read } = factsIn(scope.cells, places, scope);
  return ways.filter(
    (way, n) =>
      !ways.some((other, m) => {
        if (m === n || !other.every((step) => way.some((one) => asksLess(step, one, read)))) return false;
        // Of two that ask the same, the first stays.
        return m < n || !way.every((step) => other.some((one) => asksLess(step, one, read)));
      }),
  );
}

/** Return whether a step asks as much as another of the same fact, or less. */
function asksLess(
  { step, to }: TriedStep,
  { step: other, to: otherTo }: TriedStep,
  read: (fact: string) => Known,
): boolean {
  if (step.fact !== other.fact || step.doable !== other.doable) return false;
  if (step.from && other.from) return step.from <= other.from;
  if (to === undefined || otherTo === undefined) return to === otherTo && step.from === other.from;
  const known = read(step.fact);
  if (known.among) return optionsOf(otherTo).every((option) => optionsOf(to).includes(option));
  const [near, far] = [facingEnd(to, known.least, known.most), facingEnd(otherTo, known.least, known.most)];
  if (!near || !far || near.below !== far.below) return false;
  return compareValues(near.at, far.at) * (near.below ? -1 : 1) <= 0;
}

/** List the options that a step leaves. */
function optionsOf(to: Exclude<Observed, null>): readonly FactValue[] {
  // Of an option no more than options is asked.
  return typeof to === "object" ? (to as { oneOf: readonly FactValue[] }).oneOf : [to];
}

/** Return the end of a target that faces the fact as it is now, and whether that end lies below the fact. */
function facingEnd(
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
