import type { FactDeclarations } from "../core/fact/fact";
import { deepFreeze } from "../core/plain/deepFreeze";
import { refuseUnsound } from "../criteria/check/refuseUnsound";
import { checkTerms } from "./checkTerms";
import type { TermsData, TermsSource } from "./types/terms";

/**
 * Define the terms of a programme through time, apart from its criteria.
 *
 * The compiler checks conditions and values. They are checked again at run time, because data from a file may hold
 * anything. The data is frozen.
 *
 * @param data - the id of the programme, the facts by name and kind, periods in order (first and last days
 * inclusive), and declared gaps.
 * @returns the same data, frozen, for {@link termsOf}.
 * @throws UmkmError `invalid-rule` for the first problem, with its path into the data; {@link checkTerms} lists all.
 *
 * @example
 * ```ts
 * import { defineTerms, termsOf } from "umkm";
 *
 * // What does a regency's own programme, invented here, cost for 20 million rupiah?
 * const source = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
 * const pinjamanPasar = defineTerms({
 *   id: "pinjaman-pasar",
 *   facts: { plafon: "rupiah" },
 *   periods: [
 *     {
 *       from: "2024-01-01",
 *       checkedOn: "2024-01-01",
 *       ...source,
 *       value: {
 *         terms: { rate: [{ when: { fact: "plafon", atMost: 25_000_000 }, then: 0.03, ...source }] },
 *         notCovered: [],
 *       },
 *     },
 *   ],
 * });
 * const outcome = termsOf(pinjamanPasar, { plafon: 20_000_000 }, { asOf: "2024-03-05" });
 * outcome.status === "found" && outcome.terms.rate?.status; // => "known"
 * ```
 */
export function defineTerms<const D extends FactDeclarations>(data: TermsData<D>): TermsSource<D> {
  refuseUnsound(checkTerms(data));
  const { id, facts, periods, gaps = [] } = data;
  return deepFreeze({ id, facts, memberFacts: null, periods, gaps });
}
