import { defineProgramme } from "./defineProgramme";
import { applicantFacts } from "./kur/applicantFacts";
import { kecil2022 } from "./kur/kecil2022";
import { kecil2023 } from "./kur/kecil2023";
import { kecil2025 } from "./kur/kecil2025";
import { kecil2026 } from "./kur/kecil2026";

/**
 * KUR kecil: more than 100 million rupiah (exclusive) to 500 million (inclusive), from 2022-01-01 on.
 *
 * What was received before adds up, whether or not it was paid back; see `kurKecilAccumulated`.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { kurKecil, termsOf } from "umkm";
 *
 * // At which rate does a trader whose last KUR mikro ran at 7 % have the first KUR kecil in 2026?
 * const before = { kurMikroCount: 2, lastKurMikroRate: "7-persen", kurKecilCount: 0 } as const;
 * const facts = { sector: "perdagangan", provenExport: false, ...before } as const;
 * const outcome = termsOf(kurKecil, facts, { asOf: "2026-02-01" });
 * outcome.status === "found" && outcome.terms.rate?.status === "known" && outcome.terms.rate.value; // => 0.08
 * ```
 */
export const kurKecil = /* @__PURE__ */ defineProgramme({
  id: "kur-kecil",
  facts: applicantFacts,
  periods: [kecil2022, kecil2023, kecil2025, kecil2026],
});
