import type { FactDeclarations, FactsOf } from "../core/fact";
import { readFacts } from "../core/readFacts";
import { UmkmError } from "../core/UmkmError";
import type { AnyCondition, AnyCriterion } from "../criteria/anyCondition";
import { evaluate } from "../criteria/evaluate";
import { factsReadBy } from "../criteria/factsReadBy";
import type { Changeable, Step } from "../criteria/step";
import { stepsFor } from "../criteria/stepsFor";
import type { AsOf } from "../law/basis";
import { valueAt } from "../law/valueAt";
import { factChanges } from "./kur/factChanges";
import { nearest } from "./nearest";
import type { AnyProgramme, Programme } from "./programme";
import type { RemediesOutcome, Remedy } from "./remedy";
import { rulesAt } from "./rulesAt";
import { settled } from "./settled";
import { statusOf } from "./statusOf";

/**
 * List, for each criterion that fails, the smallest changes after which it holds, and what cannot be changed.
 *
 * What an applicant can do about a fact is data: `factChanges` for the library's vocabulary, `changes` of a programme of
 * your own; a fact that neither tells of counts as fixed. Every way was tried: its criterion holds once it is done. The
 * criteria are healed one by one: whether all ways go together, {@link assess} tells. To wait is reckoned by the rule of
 * `asOf`; `ruleThen` says whether that rule is still the one in force on the day, as far as the law is known.
 *
 * @param facts - the facts that the programme declares, as {@link assess} takes them.
 * @param options - `asOf` is required.
 * @returns steps by criterion and alternative; none where nothing fails.
 * @throws UmkmError as {@link assess}; `invalid-rule` for a programme that is for clusters.
 *
 * @example
 * ```ts
 * import { kurMikro, remedies } from "umkm";
 *
 * // What could a stall do that began in January and asks for 120 million rupiah?
 * const facts = { plafon: 120_000_000, kurMikroOutstanding: 0, businessStartedOn: "2024-01-02", hasNpwp: true };
 * const outcome = remedies(kurMikro, facts, { asOf: "2024-03-05" });
 * const [cap, , age] = outcome.status === "ineligible" ? outcome.remedies : [];
 * cap?.to; // => { atMost: 100_000_000 }
 * age?.from; // => "2024-07-02"
 * ```
 */
export function remedies<D extends FactDeclarations>(
  programme: Programme<D>,
  facts: FactsOf<D>,
  options: AsOf,
): RemediesOutcome {
  if (programme.memberFacts) throw new UmkmError("invalid-rule", ["programme"], "a programme for single businesses");
  const { found, none } = rulesAt("remedies", programme, options);
  const read = readFacts(programme.facts, facts);
  if (none) return none;
  const { asOf, rules } = found;
  const { changes = {} } = programme;
  const changeOf: Changeable["changeOf"] = (fact) => {
    const table = [changes, factChanges].find((one) => Object.hasOwn(one, fact)) as typeof changes | undefined;
    return table?.[fact] ?? "fixed";
  };
  const changeable = { facts: read, declared: programme.facts, asOf, changeOf };
  const truths = rules.criteria.map(({ when }) => evaluate(when, { facts: read, members: null, asOf }));
  const failing = rules.criteria.filter((_, n) => truths[n] === false);
  const others = rules.criteria.flatMap(({ when }, n) => (truths[n] === false ? [] : [when]));
  return {
    kind: "remedies",
    status: statusOf(truths),
    programme: programme.id,
    asOf,
    remedies: failing.flatMap((criterion) => remediesOf(criterion, others, changeable, programme)),
  };
}

const kinds = { ask: "change", obtain: "obtain", wait: "wait", fixed: "none" } as const;

function remediesOf(
  { id, when }: AnyCriterion,
  others: readonly AnyCondition[],
  changeable: Changeable,
  programme: AnyProgramme,
): Remedy[] {
  const ways = stepsFor(when, true, changeable);
  const possible = ways.filter((steps) => steps.every(({ doable, open }) => doable || open));
  const tried = nearest(
    possible.flatMap((steps) => settled(steps, when, others, changeable) ?? []),
    changeable.facts,
  );
  const ruleOn = (day: string) => valueAt(programme, day);
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
