import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import { placesOf } from "../criteria/evaluate/placesOf";
import { readApplicant } from "../criteria/implied/readApplicant";
import type { AsOf } from "../law/basis";
import { judge } from "./eligibility/judge";
import { planOf } from "./eligibility/planOf";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import { changesOf } from "./remedy/changesOf";
import { remediesOf } from "./remedy/remediesOf";
import type { Programme } from "./types/programme";
import type { RemediesOutcome } from "./types/remedy";

/**
 * List, for each failing criterion, the smallest changes that make it hold, and the facts that cannot change.
 *
 * A criterion that fails without settling the answer is listed too; `standing` tells it from one that bars.
 *
 * Data says what an applicant can do about a fact: `factChanges` for the library's vocabulary, `changes` of a custom
 * programme; a fact in neither counts as fixed. Every remedy was tried: its criterion holds after it. Each criterion is
 * remedied alone: {@link assess} tells whether the remedies work together. Waiting is computed by the rule of `asOf`;
 * `ruleThen` says whether that rule is still in force on the later day, as far as the law is known.
 *
 * @param facts - the facts that the programme declares, as {@link assess} takes them.
 * @param options - `asOf` is required.
 * @returns steps by criterion and alternative; an empty list if all criteria hold.
 * @throws UmkmError as {@link assess}; `invalid-rule` for anything that is not a programme, or for a programme for
 *   clusters: see {@link clusterRemedies}.
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
  refuseProgramme(programme, false);
  const { found, none } = rulesAt("remedies", programme, options);
  const places = placesOf(programme.facts);
  const cells = readApplicant(places, facts);
  if (none) return none;
  const { asOf, rules } = found;
  const changeable = { scope: { cells, members: null, asOf }, places, changeOf: changesOf(programme) };
  const healed = remediesOf(planOf(rules, programme).criteria, changeable, programme);
  return {
    kind: "remedies",
    status: judge(healed.judged, rules.unread).status,
    programme: programme.id,
    asOf,
    remedies: healed.remedies,
  };
}
