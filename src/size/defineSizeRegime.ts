import type { FactDeclarations } from "../core/fact/fact";
import { deepFreeze } from "../core/plain/deepFreeze";
import { refuseUnsound } from "../criteria/check/refuseUnsound";
import { ownRegimeMark } from "./check/ownRegimeMark";
import { checkSizeRegime } from "./checkSizeRegime";
import type { SizeRegimeData } from "./types/ownRegime";
import type { SizeTimeline } from "./types/regime";

/**
 * Define a custom size regime, such as a ministry's criteria for its sector or the definition of another country.
 *
 * The result is a `standard` for `classifySize`, `compileSize`, `sizeHistory` and `tallySizes`; the compiler checks its
 * facts and classes. The data is checked again at run time, because data from a file may hold anything, and frozen.
 *
 * Limits are inclusive (`atMost`) or exclusive (`below`), whole numbers, in one unit for each measure. A use names the
 * measures that the caller's policy combines; `{ any }` and `{ all }` in it combine by the regime's own rule, whatever
 * the policy. An exclusion bars from some classes or from all; with `countsAs` it names the class instead, whatever the
 * measures are. If left out, facts named `partOf` and `foreignOwned` count as independence, as everywhere. A count named
 * `tenagaKerja` begins at 1, others at 0.
 *
 * @param data - facts by name and kind, classes from the smallest on, periods in order (first and last days inclusive).
 * @returns the same data, frozen.
 * @throws UmkmError `invalid-rule` for the first problem, with its path into the data; {@link checkSizeRegime} lists all.
 *
 * @see PP 7/2021 Pasal 36: ministries may use further criteria for their sectors.
 *
 * @example
 * ```ts
 * import { classifySize, defineSizeRegime } from "umkm";
 *
 * // Which class has a workshop by criteria of a ministry, invented here, that read workers alone?
 * const cite = [{ regulation: "permen-contoh-1-2024", at: "Pasal 2" }] as const;
 * const bengkel = defineSizeRegime({
 *   id: "bengkel",
 *   facts: { tenagaKerja: "count" },
 *   classes: ["mikro", "kecil", "menengah"],
 *   regulations: [{ id: "permen-contoh-1-2024", title: "Peraturan Menteri, contoh" }],
 *   periods: [
 *     {
 *       from: "2024-01-01",
 *       cite,
 *       evidence: "unverified",
 *       checkedOn: "2024-01-01",
 *       value: {
 *         id: "permen-contoh-1-2024",
 *         limits: [{ measure: "tenagaKerja", atMost: { mikro: 2, kecil: 10 }, cite, evidence: "unverified" }],
 *         uses: [{ measures: ["tenagaKerja"], cite, evidence: "unverified" }],
 *         exclusions: [],
 *         notCovered: [],
 *       },
 *     },
 *   ],
 * });
 * const outcome = classifySize({ tenagaKerja: 3 }, { asOf: "2024-03-05", standard: bengkel });
 * outcome.status === "known" && outcome.size; // => "kecil"
 * ```
 */
export function defineSizeRegime<
  const D extends FactDeclarations,
  const C extends readonly string[],
  const R extends string = never,
>(data: SizeRegimeData<D, C, R>): SizeTimeline<D, C> {
  refuseUnsound(checkSizeRegime(data));
  // The engine reads names as text; the compiler has checked them against the facts and classes.
  const regime = Object.defineProperty({ gaps: [], ...data }, ownRegimeMark, { value: true });
  return deepFreeze(regime) as unknown as SizeTimeline<D, C>;
}
