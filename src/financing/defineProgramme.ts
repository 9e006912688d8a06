import type { FactDeclarations } from "../core/fact/fact";
import { deepFreeze } from "../core/plain/deepFreeze";
import { refuseUnsound } from "../criteria/check/refuseUnsound";
import { checkProgramme } from "./checkProgramme";
import type { Programme, ProgrammeData } from "./types/programme";

/**
 * Define a custom financing programme, such as a province's or a bank's: the facts that it asks for, and its criteria
 * through time. The library's own programmes stand in `programmes`.
 *
 * The compiler checks criteria against the declared facts. They are checked again at run time, because data from a file
 * may hold anything. List a regulation that the library does not register, such as a governor's, in `regulations`; then
 * citations may name it. For {@link remedies}, `changes` says what an applicant can do about a fact outside the
 * library's vocabulary. The data is frozen.
 *
 * @param data - facts by name and kind, periods in order (first and last days inclusive), and declared gaps.
 * @returns the same data, frozen, for {@link assess} and related functions.
 * @throws UmkmError `invalid-rule` for the first problem, with its path into the data; {@link checkProgramme} lists all.
 *
 * @example
 * ```ts
 * import { assess, defineProgramme } from "umkm";
 *
 * // May a stall borrow 20 million rupiah from a regency's own programme, invented here?
 * const cite = [{ regulation: "perbup-9-2023", at: "Pasal 4" }] as const;
 * const pinjamanPasar = defineProgramme({
 *   id: "pinjaman-pasar",
 *   facts: { plafon: "rupiah" },
 *   regulations: [{ id: "perbup-9-2023", title: "Peraturan Bupati Nomor 9 Tahun 2023" }],
 *   periods: [
 *     {
 *       from: "2024-01-01",
 *       cite,
 *       evidence: "unverified",
 *       checkedOn: "2024-01-01",
 *       value: {
 *         criteria: [
 *           {
 *             id: "plafon-paling-banyak",
 *             when: { fact: "plafon", atMost: 25_000_000 },
 *             cite,
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
export function defineProgramme<
  const D extends FactDeclarations,
  const M extends FactDeclarations = never,
  const R extends string = never,
>(data: ProgrammeData<D, M, R>): Programme<D, M> {
  refuseUnsound(checkProgramme(data));
  const { memberFacts = null, gaps = [], ...others } = data;
  // The engine reads ids of regulations as text; answers say that they may be a caller's own.
  return deepFreeze({ ...others, memberFacts, gaps }) as Programme<D, M>;
}
