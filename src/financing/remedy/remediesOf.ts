import type { Node } from "../../criteria/evaluate/node";
import type { Rule } from "../../criteria/evaluate/ruleOf";
import type { Changeable, Step } from "../../criteria/remedy/step";
import { stepsFor } from "../../criteria/remedy/stepsFor";
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

/** Evaluate criteria that must all hold and list the ways to heal each that fails; no way breaks one that does not fail. */
export function remediesOf(rules: readonly Rule[], changeable: Changeable, programme: Timeline<unknown>): Healed {
  const { scope } = changeable;
  const judged = rules.map(({ criterion, node }) => ({ ...criterion, truth: node.truth(scope.cells, scope) }));
  const failing = rules.filter((_, n) => judged[n]?.truth === false);
  const others = rules.flatMap(({ node }, n) => (judged[n]?.truth === false ? [] : [node]));
  return { judged, remedies: failing.flatMap((rule) => waysTo(rule, others, changeable, programme)) };
}

/**
 * List the steps of the ways to heal a criterion that fails, or name what cannot be changed. What members would have to
 * do so that a quantifier holds is not worked out.
 *
 * @param others - the conditions that do not fail yet, which no way may break.
 */
function waysTo(
  { criterion, node, facts: read, quantifiers }: Rule,
  others: readonly Node[],
  changeable: Changeable,
  programme: Timeline<unknown>,
): Remedy[] {
  const { id, standing = "cited" } = criterion;
  if (quantifiers.length > 0) {
    return [{ criterion: id, standing, kind: "not-worked-out", fact: "members", alternative: 0, open: false }];
  }
  const ways = stepsFor(node, true, changeable);
  const possible = ways.filter((steps) => steps.every(({ doable, open }) => doable || open));
  const tried = nearest(
    possible.flatMap((steps) => tryOut(steps, node, others, changeable) ?? []),
    changeable,
  );
  const ruleOn = (day: string) => periodAt(programme, day);
  const now = ruleOn(changeable.scope.asOf);
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
  const facts = barred.length > 0 ? barred.map(({ fact }) => fact) : read;
  return [...new Set(facts)].map((fact) => remedyOf({ fact, doable: false, open: false }, 0));
}
