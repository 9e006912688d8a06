import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeOf } from "../programmeOf";
import { kecil2022 } from "./kecil2022";
import { kecil2023 } from "./kecil2023";
import { kecil2025 } from "./kecil2025";
import { kecil2026 } from "./kecil2026";

/**
 * KUR kecil: more than 100 million rupiah (exclusive) to 500 million (inclusive), from 2022-01-01 on.
 *
 * What was received before adds up, whether or not it was paid back; see `kurKecilAccumulated`.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurKecil } from "umkm";
 *
 * // May a trader who had 300 million rupiah of KUR kecil before, now repaid, have 200 million in 2026, and a rupiah more?
 * const facts = { sector: "perdagangan", provenExport: false, kurMikroAccumulated: 0, kurKecilAccumulated: 300_000_000 } as const;
 * const truths = [200_000_000, 200_000_001].map((plafon) => {
 *   const outcome = assess(kurKecil, { ...facts, plafon }, { asOf: "2026-02-01" });
 *   return outcome.status !== "no-rule" && outcome.reasons.find(({ id }) => id === "akumulasi-500-juta")?.truth;
 * });
 * truths; // => [true, false]
 * ```
 */
export const kurKecil = /* @__PURE__ */ programmeOf({
  id: "kur-kecil",
  facts: applicantFacts,
  periods: [kecil2022, kecil2023, kecil2025, kecil2026],
});
