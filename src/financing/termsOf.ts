import type { FactDeclarations, FactsOf } from "../core/fact";
import { readFacts } from "../core/readFacts";
import type { AnyCondition } from "../criteria/anyCondition";
import { evaluate } from "../criteria/evaluate";
import type { Scope } from "../criteria/scope";
import type { AsOf, Basis } from "../law/basis";
import type { Graded } from "../law/graded";
import type { NoProgrammeRule } from "./outcome";
import type { Programme, TermName, TermRow, Terms } from "./programme";
import { rulesAt } from "./rulesAt";

/** One term: known, open between candidates (or none of them), or not stated for these facts. */
export type Term =
  | { readonly status: "known"; readonly value: number }
  | { readonly status: "unknown"; readonly candidates: readonly number[] }
  | { readonly status: "none" };

/** The answer of {@link termsOf}. */
export type TermsOutcome =
  | {
      readonly kind: "terms";
      readonly status: "found";
      readonly programme: string;
      readonly terms: { readonly [N in TermName]?: Term };
      readonly basis: Basis;
    }
  | NoProgrammeRule<"terms">;

/**
 * Tell the terms of a programme for one applicant, or for one member of a cluster: rate and longest tenors.
 *
 * A table is read from the top, and the first row that holds counts. Terms that the library could not read are left out
 * and named in `basis.notCovered`.
 *
 * @param facts - the applicant's facts; of a programme for clusters, a member's.
 * @returns `rate` as a share of 1 a year, effective; tenors in months, inclusive.
 * @throws UmkmError as {@link assess}.
 *
 * @example
 * ```ts
 * import { kurMikro, termsOf } from "umkm";
 *
 * // At which rate does a rice farmer have the third KUR mikro?
 * const outcome = termsOf(kurMikro, { sector: "pertanian", kurMikroCount: 2 }, { asOf: "2023-06-01" });
 * outcome.status === "found" && outcome.terms.rate?.status === "known" && outcome.terms.rate.value; // => 0.08
 * ```
 */
export function termsOf<D extends FactDeclarations, M extends FactDeclarations = never>(
  programme: Programme<D, M>,
  facts: FactsOf<[M] extends [never] ? D : M>,
  options: AsOf,
): TermsOutcome {
  const { found, none } = rulesAt("terms", programme, options);
  const read = readFacts(programme.memberFacts ?? programme.facts, facts);
  if (none) return none;
  const scope = { facts: read, members: null, asOf: found.asOf };
  const used: Graded[] = [];
  const terms: { [N in TermName]?: Term } = {};
  for (const [name, rows] of Object.entries(found.rules.terms ?? ({} as Terms<AnyCondition>))) {
    terms[name as TermName] = readTable(rows, scope, used);
  }
  return { kind: "terms", status: "found", programme: programme.id, terms, basis: found.basis(used) };
}

/** Read a table from the top, down to the first row that surely holds; the rows that may count are noted as used. */
function readTable(rows: readonly TermRow<AnyCondition>[], scope: Scope, used: Graded[]): Term {
  const candidates = new Set<number>();
  for (const row of rows) {
    const truth = row.when ? evaluate(row.when, scope) : true;
    if (truth === false) continue;
    used.push(row);
    candidates.add(row.then);
    if (truth && candidates.size === 1) return { status: "known", value: row.then };
    if (truth) return { status: "unknown", candidates: [...candidates] };
  }
  // Perhaps no row holds.
  return candidates.size > 0 ? { status: "unknown", candidates: [...candidates] } : { status: "none" };
}
