import type { AnyCondition, AnyCriterion } from "../../criteria/anyCondition";
import { evaluate } from "../../criteria/evaluate/evaluate";
import type { Changeable, Step } from "../../criteria/remedy/step";
import { stepsFor } from "../../criteria/remedy/stepsFor";
import { factsReadBy } from "../../criteria/tree/factsReadBy";
import { quantifiersIn } from "../../criteria/tree/quantifiersIn";
import { periodAt } from "../../law/periodAt";
import type { Timeline } from "../../law/timeline";
import type { Judged } from "../eligibility/judge";
import type { Remedy } from "../types/remedy";
import { nearest } from "./nearest";
import { tryOut } from "./tryOut";

const kinds = { ask: "change", obtain: "obtain", wait: "wait", fixed: "none" } as const;

/** How criteria came out, and the ways to heal those that fail, in their order. */
export interface Healed {
  readonly judged: readonly Judged[];
  readonly remedies: readonly Remedy[];
}

type Rule = Pick<AnyCriterion, "id" | "when" | "standing">;

/** Evaluate criteria that must all hold and list the ways to heal each that fails; no way breaks one that does not fail. */
export function remediesOf(criteria: readonly Rule[], changeable: Changeable, programme: Timeline<unknown>): Healed {
  const { facts, members = null, asOf } = changeable;
  const judged = criteria.map(({ when, ...rule }) => ({ ...rule, truth: evaluate(when, { facts, members, asOf }) }));
  const failing = criteria.filter((_, n) => judged[n]?.truth === false);
  const others = criteria.flatMap(({ when }, n) => (judged[n]?.truth === false ? [] : [when]));
  return { judged, remedies: failing.flatMap((criterion) => waysTo(criterion, others, changeable, programme)) };
}

/**
 * List the steps of the ways to heal a criterion that fails, or name what cannot be changed. What members would have to
 * do so that a quantifier holds is not worked out.
 *
 * @param others - the conditions that do not fail yet, which no way may break.
 */
function waysTo(
  { id, when, standing = "cited" }: Rule,
  others: readonly AnyCondition[],
  changeable: Changeable,
  programme: Timeline<unknown>,
): Remedy[] {
  if (quantifiersIn(when).length > 0) {
    return [{ criterion: id, standing, kind: "not-worked-out", fact: "members", alternative: 0, open: false }];
  }
  const ways = stepsFor(when, true, changeable);
  const possible = ways.filter((steps) => steps.every(({ doable, open }) => doable || open));
  const tried = nearest(
    possible.flatMap((steps) => tryOut(steps, when, others, changeable) ?? []),
    changeable.facts,
  );
  const ruleOn = (day: string) => periodAt(programme, day);
  const now = ruleOn(changeable.asOf);
  const remedyOf = ({ fact, doable, open, from }: Step, alternative: number, to?: Remedy["to"]): Remedy => {
    const then = from && ruleOn(from);
    const ruleThen = then?.found ? (now.found && then.period === now.period ? "same" : "other") : "none";
    return {
      criterion: id,
      standing,
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
