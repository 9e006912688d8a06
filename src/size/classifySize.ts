import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import type { sizes } from "../vocabulary/options";
import { answerByPosition } from "./fast/answerByPosition";
import { keptPlanOf } from "./fast/keptPlanOf";
import type { SizeOptions, SizeOutcome } from "./types/outcome";
import type { MeasureOf, sizeFacts } from "./types/regime";

/**
 * Classify a business as mikro, kecil, menengah or besar by the law in force on a day.
 *
 * Limits are inclusive (*paling banyak*): the statutory amount belongs to the lower class. Which measures count depends
 * on the law, and under PP 7/2021 on the purpose and on whether the business was established before 2021-02-02.
 *
 * @param facts - amounts in rupiah, workers as a whole number from 1 on, `establishedOn` as a day, `partOf` and
 *   `foreignOwned` for ownership. Each may be exact, `{ atLeast, atMost }` (inclusive), `{ unknown }`, or left out.
 * @param options - `asOf` is required; see {@link SizeOptions}.
 * @returns the class with its readings and its basis; or the exact candidates and what is missing; or why the business
 *   is excluded; or that the law did not set amounts on that day. Legal outcomes never throw.
 * @throws UmkmError for impossible input: `invalid-date`, `invalid-rupiah`, `ambiguous-amount`, `invalid-count`,
 *   `invalid-range`, `invalid-option`, `invalid-fact`, `unknown-fact`, `unknown-option`.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { classifySize } from "umkm";
 *
 * // Which class is a bakery of 2015 with sales of 3 billion rupiah a year?
 * const facts = { hasilPenjualanTahunan: 3_000_000_000, establishedOn: "2015-06-01" };
 * const now = classifySize(facts, { asOf: "2024-03-05" });
 * now.status === "known" && now.size; // => "kecil"
 *
 * // And by the law before, where its net assets could still make it smaller?
 * const before = classifySize(facts, { asOf: "2019-03-05" });
 * before.status === "unknown" && before.candidates; // => ["mikro", "kecil", "menengah"]
 * ```
 */
export function classifySize<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  facts: NoInfer<FactsOf<D>>,
  options: SizeOptions<D, C>,
): SizeOutcome<NoInfer<C>[number], MeasureOf<NoInfer<D>>> {
  return answerByPosition(keptPlanOf(options), facts) as SizeOutcome<NoInfer<C>[number], MeasureOf<NoInfer<D>>>;
}
