import type { AnyCondition, AnyCriterion } from "../../criteria/anyCondition";
import type { Changeable, Step } from "../../criteria/remedy/step";
import { stepsFor } from "../../criteria/remedy/stepsFor";
import { factsReadBy } from "../../criteria/tree/factsReadBy";
import { periodAt } from "../../law/periodAt";
import type { Timeline } from "../../law/timeline";
import type { Remedy } from "../types/remedy";
import { nearest } from "./nearest";
import { settled } from "./settled";

const kinds = { ask: "change", obtain: "obtain", wait: "wait", fixed: "none" } as const;

/**
 * List the ways to heal a criterion that fails, or name what cannot be changed.
 *
 * @param others - the conditions that do not fail yet, which no way may break.
 */
export function remediesOf(
  { id, when }: Pick<AnyCriterion, "id" | "when">,
  others: readonly AnyCondition[],
  changeable: Changeable,
  programme: Timeline<unknown>,
): Remedy[] {
  const ways = stepsFor(when, true, changeable);
  const possible = ways.filter((steps) => steps.every(({ doable, open }) => doable || open));
  const tried = nearest(
    possible.flatMap((steps) => settled(steps, when, others, changeable) ?? []),
    changeable.facts,
  );
  const ruleOn = (day: string) => periodAt(programme, day);
  const now = ruleOn(changeable.asOf);
  const remedyOf = ({ fact, doable, open, from }: Step, alternative: number, to?: Remedy["to"]): Remedy => {
    const then = from && ruleOn(from);
    const ruleThen = then?.found ? (now.found && then.period === now.period ? "same" : "other") : "none";
    return {
      criterion: id,
      kind: doable ? kinds[changeable.changeOf(fact)] : "none",
      fact,
      alternative,
      ...(to === undefined ? {} : { to }),
      ...(from ? { from, ruleThen } : {}),
      open,
    };
  };
  if (tried.length > 0) {
    return tried.flatMap((way, n) => way.map(({ step, to }) => remedyOf(step, n, to)));
  }
  const barred = ways.flatMap((steps) => steps.filter(({ doable, open }) => !doable && !open));
  const facts = barred.length > 0 ? barred.map(({ fact }) => fact) : factsReadBy(when);
  return [...new Set(facts)].map((fact) => remedyOf({ fact, doable: false, open: false }, 0));
}
