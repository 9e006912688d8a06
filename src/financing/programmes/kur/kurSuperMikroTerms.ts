import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { termsSource } from "../termsSource";
import { superMikroTerms2022, superMikroTerms2023, superMikroTerms2025, superMikroTerms2026 } from "./superMikroTerms";

/**
 * The terms and documents of KUR super mikro, from 2022-01-01 on; the periods are those of `kurSuperMikro`.
 *
 * Of credit newly granted in 2026 in Aceh, Sumatera Utara and Sumatera Barat, whether the rate rises above the usual 3 %
 * from 2028 on is unverified.
 *
 * @example
 * ```ts
 * import { kurSuperMikroTerms, termsOf } from "umkm";
 *
 * // What does a KUR super mikro cost, outside the three provinces, and which documents does it owe?
 * const facts = { plafon: 10_000_000, disasterProvince: "lainnya" } as const;
 * const outcome = termsOf(kurSuperMikroTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.03
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["nib-atau-surat-keterangan-usaha", "nik"]
 * ```
 */
export const kurSuperMikroTerms = /* @__PURE__ */ termsSource({
  id: "kur-super-mikro",
  facts: applicantFacts,
  periods: [superMikroTerms2022, superMikroTerms2023, superMikroTerms2025, superMikroTerms2026],
});
