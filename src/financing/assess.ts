import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import { placesOf } from "../criteria/evaluate/placesOf";
import { reasonOf } from "../criteria/evaluate/reasonOf";
import { readApplicant } from "../criteria/implied/readApplicant";
import { missingFrom } from "../criteria/missing/missingFrom";
import type { AsOf } from "../law/basis";
import { decisiveReasons } from "./eligibility/decisiveReasons";
import { ignoredIn } from "./eligibility/ignoredIn";
import { judge } from "./eligibility/judge";
import { planOf } from "./eligibility/planOf";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import type { EligibilityOutcome } from "./types/outcome";
import type { Programme } from "./types/programme";

/**
 * Screen one business against the written criteria of a financing programme.
 *
 * `eligible` means that every criterion of the text in force was read, and holds; `presumably-eligible`, that some were
 * not read there and hold as the text before had them. Neither is a credit decision: the lender decides, and
 * `basis.notCovered` names what no fact could express.
 *
 * @param facts - the facts that the programme declares: amounts in rupiah, days, counts, options, yes or no; each exact,
 *   a range, unknown with a reason, or left out.
 * @param options - `asOf` is required.
 * @returns the status, with a reason for each criterion, the criteria that are presumed, the rules that leave the answer
 *   open, and the missing facts; or that the programme was not in force.
 * @throws UmkmError `unknown-fact` for a fact that the programme does not declare; `invalid-…` for impossible values;
 *   `invalid-rule` for anything that is not a programme, or for a programme for clusters.
 *
 * @example
 * ```ts
 * import { assess, kurMikro } from "umkm";
 *
 * // May a civil servant with a stall have a KUR mikro of 25 million rupiah?
 * const outcome = assess(kurMikro, { plafon: 25_000_000, occupation: "asn" }, { asOf: "2023-06-01" });
 * outcome.status; // => "ineligible"
 * outcome.status === "ineligible" && outcome.basis.cite; // => [{ regulation: "permenko-1-2022", at: "Pasal 3 ayat (1) huruf f" }]
 * ```
 */
export function assess<D extends FactDeclarations>(
  programme: Programme<D>,
  facts: FactsOf<D>,
  options: AsOf,
): EligibilityOutcome {
  refuseProgramme(programme, false);
  const { found, none } = rulesAt("eligibility", programme, options);
  const cells = readApplicant(placesOf(programme.facts), facts);
  if (none) return none;
  const { criteria } = planOf(found.rules, programme);
  const { unread = [] } = found.rules;
  const scope = { cells, members: null, asOf: found.asOf };
  const reasons = criteria.map((rule) => reasonOf(rule, scope));
  const { status, presumed, open } = judge(reasons, unread);
  return {
    kind: "eligibility",
    status,
    programme: programme.id,
    reasons,
    missing: status === "unknown" ? missingFrom(criteria, scope, unread.length > 0) : [],
    presumed,
    open,
    assumed: [],
    ignored: ignoredIn(programme.facts, [facts], reasons),
    basis: found.basis(decisiveReasons(reasons, unread)),
  };
}
