import { deepFreeze } from "../core/deepFreeze";
import type { FactDeclarations } from "../core/fact";
import type { Programme, ProgrammeData } from "./programme";

/**
 * Define a financing programme: the facts that it asks for, and its criteria through time.
 *
 * Criteria are checked against the declared facts by the compiler: a misspelt fact does not compile. The data is frozen.
 *
 * @param data - facts by name and kind, periods in order (first and last days inclusive), and declared gaps.
 * @returns the same data, frozen, as {@link assess} and its kin take it.
 *
 * @example
 * ```ts
 * import { assess, defineProgramme } from "umkm";
 *
 * // May a stall borrow 20 million rupiah from a regency's own programme, invented here?
 * const pinjamanPasar = defineProgramme({
 *   id: "pinjaman-pasar",
 *   facts: { plafon: "rupiah" },
 *   periods: [
 *     {
 *       from: "2024-01-01",
 *       cite: [{ regulation: "pp-7-2021", at: "contoh" }],
 *       evidence: "unverified",
 *       checkedOn: "2024-01-01",
 *       value: {
 *         criteria: [
 *           {
 *             id: "plafon-paling-banyak",
 *             when: { fact: "plafon", atMost: 25_000_000 },
 *             cite: [{ regulation: "pp-7-2021", at: "contoh" }],
 *             evidence: "unverified",
 *           },
 *         ],
 *         notCovered: [],
 *       },
 *     },
 *   ],
 * });
 * assess(pinjamanPasar, { plafon: 20_000_000 }, { asOf: "2024-03-05" }).status; // => "eligible"
 * ```
 */
export function defineProgramme<const D extends FactDeclarations, const M extends FactDeclarations = never>(
  data: ProgrammeData<D, M>,
): Programme<D, M> {
  const { id, facts, memberFacts = null, periods, gaps = [] } = data;
  return deepFreeze({ id, facts, memberFacts, periods, gaps });
}
