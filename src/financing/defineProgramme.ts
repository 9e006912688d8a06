import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations } from "../core/fact/fact";
import { deepFreeze } from "../core/plain/deepFreeze";
import { checkProgramme } from "./checkProgramme";
import type { Programme, ProgrammeData } from "./types/programme";

/**
 * Define a financing programme of your own, such as a province's or a bank's: the facts that it asks for, and its
 * criteria through time.
 *
 * Criteria are checked against the declared facts by the compiler, and again as the programme is made, as data from a
 * file may hold anything. A regulation that the library does not register, such as a governor's, is listed in
 * `regulations`; citations may then name it. What an applicant can do about a fact that is not of the library's
 * vocabulary stands in `changes`, for {@link remedies}. The data is frozen.
 *
 * @param data - facts by name and kind, periods in order (first and last days inclusive), and declared gaps.
 * @returns the same data, frozen, as {@link assess} and its kin take it.
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
  const [problem] = checkProgramme(data);
  if (problem) throw new UmkmError("invalid-rule", problem.path, problem.expected);
  const { memberFacts = null, gaps = [], ...others } = data;
  // The engine reads ids of regulations as text; answers say that they may be a caller's own.
  return deepFreeze({ ...others, memberFacts, gaps }) as Programme<D, M>;
}
