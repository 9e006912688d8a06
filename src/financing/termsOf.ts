import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import type { AnyCondition } from "../criteria/anyCondition";
import type { Scope } from "../criteria/evaluate/cell";
import { placesOf } from "../criteria/evaluate/placesOf";
import { reasonOf } from "../criteria/evaluate/reasonOf";
import { readApplicant } from "../criteria/implied/readApplicant";
import { missingFrom } from "../criteria/missing/missingFrom";
import type { AsOf, Basis } from "../law/basis";
import type { AnyRegulationId, Graded } from "../law/graded";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import { type Ready, tablesOf } from "./terms/tablesOf";
import { termFrom } from "./terms/termFrom";
import type { NoProgrammeRule } from "./types/outcome";
import type { DocumentRow, OwedDocument, Term, TermName, TermsSource, TermValues } from "./types/terms";

/** The answer of {@link termsOf}. */
export type TermsOutcome =
  | {
      readonly kind: "terms";
      readonly status: "found";
      readonly programme: string;
      /** The terms that the rule states, by name. */
      readonly terms: { readonly [N in TermName]?: Term<TermValues[N]> };
      /** The documents that the rule may ask for, in its order. */
      readonly documents: readonly OwedDocument[];
      readonly basis: Basis;
    }
  | NoProgrammeRule<"terms">;

/**
 * Tell the terms of a programme for one applicant, or for one member of a cluster, each with its reasons. Terms are
 * rate, method, longest tenors, grace, collateral, subsidy and documents, as far as the rule of the day states them.
 *
 * A table is read from the top, and the first row that holds counts. Terms that the library could not read are left out
 * and named in `basis.notCovered`. A term does not say that the credit is available, nor that the programme lends such
 * an amount: `assess` does.
 *
 * @param source - terms of the library such as `kurMikroTerms`, custom terms, or a custom programme that states terms.
 *   Terms of the library are separate constants, so that eligibility does not have to carry them.
 * @param facts - the applicant's facts; for a programme for clusters, those of a member.
 * @param options - `asOf` is the day of the akad.
 * @returns `rate` as a share of 1 a year, effective; tenors in months, inclusive.
 * @throws UmkmError as {@link assess}, and `invalid-rule` for a programme that does not state terms.
 *
 * @example
 * ```ts
 * import { kurMikroTerms, termsOf } from "umkm";
 *
 * // At which rate does a rice farmer have the third KUR mikro, and by which article?
 * const farmer = { sector: "pertanian", kurMikroCount: 2, plafon: 50_000_001 } as const;
 * const outcome = termsOf(kurMikroTerms, farmer, { asOf: "2023-06-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.08
 * rate?.status === "known" && rate.reasons[0]?.cite[0].at; // => "Pasal 22 ayat (2)"
 *
 * // Which documents does it owe?
 * const owed = outcome.status === "found" ? outcome.documents.filter((one) => one.owed).map((one) => one.document) : [];
 * owed; // => ["nib-atau-surat-keterangan-usaha", "nik", "npwp", "kartu-keluarga-dan-akta"]
 * ```
 */
export function termsOf<D extends FactDeclarations, M extends FactDeclarations | null = null>(
  source: TermsSource<D, M>,
  facts: FactsOf<NoInfer<[M] extends [null] ? D : NonNullable<M>>>,
  options: AsOf,
): TermsOutcome {
  refuseProgramme(source, undefined, ["source"], true);
  if (!source.periods.some(({ value }) => value.terms ?? value.documents)) {
    // The constants are not imported: one must not bring them all.
    const expected = "terms, as kurMikroTerms of kurMikro, or a programme that states them";
    throw new UmkmError("invalid-rule", ["source"], expected);
  }
  const { found, none } = rulesAt("terms", source, options);
  const places = placesOf(source.memberFacts ?? source.facts);
  const cells = readApplicant(places, facts);
  if (none) return none;
  const scope = { cells, members: null, asOf: found.asOf };
  const tables = tablesOf(found.rules, places);
  const terms: Record<string, Term<unknown>> = {};
  for (const [name, rows] of tables.terms) terms[name] = termFrom(rows, scope);
  const documents = tables.documents.map((ready) => documentFrom(ready, scope));
  const used: Graded<AnyRegulationId>[] = [...Object.values(terms).flatMap(({ reasons }) => reasons), ...documents];
  const answer = { terms: terms as { [N in TermName]?: Term<TermValues[N]> }, documents, basis: found.basis(used) };
  return { kind: "terms", status: "found", programme: source.id, ...answer };
}

function documentFrom({ row, rule }: Ready<DocumentRow<AnyCondition>>, scope: Scope): OwedDocument {
  const { id, truth, required, ...found } = reasonOf(rule, scope);
  const missing = truth === null ? missingFrom([rule], scope) : [];
  return { document: row.document, owed: truth, missing, ...found, required: row.when ? required : null };
}
