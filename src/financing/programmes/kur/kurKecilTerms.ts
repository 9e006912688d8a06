import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { termsSource } from "../termsSource";
import { kecilTerms2022, kecilTerms2023, kecilTerms2025 } from "./kecilTerms";
import { kecilTerms2026 } from "./kecilTerms2026";

/**
 * The terms and documents of KUR kecil, from 2022-01-01 on; the periods are those of `kurKecil`.
 *
 * @example
 * ```ts
 * import { kurKecilTerms, termsOf } from "umkm";
 *
 * // At which rate does a trader whose last KUR mikro ran at 7 % have the first KUR kecil in 2026?
 * const before = { kurMikroCount: 2, lastKurMikroRate: "7-persen", kurKecilCount: 0 } as const;
 * const facts = { sector: "perdagangan", provenExport: false, disasterProvince: "lainnya", ...before } as const;
 * const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.08
 * ```
 */
export const kurKecilTerms = /* @__PURE__ */ termsSource({
  id: "kur-kecil",
  facts: applicantFacts,
  periods: [kecilTerms2022, kecilTerms2023, kecilTerms2025, kecilTerms2026],
});
