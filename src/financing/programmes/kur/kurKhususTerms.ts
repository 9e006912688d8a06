import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { termsSource } from "../termsSource";
import { khususTerms2022, khususTerms2023, khususTerms2025 } from "./khususTerms";
import { khususTerms2026 } from "./khususTerms2026";

/**
 * The terms and documents of KUR khusus for one member of a group, from 2022-01-01 on; the periods are those of
 * `kurKhusus`.
 *
 * @example
 * ```ts
 * import { kurKhususTerms, termsOf } from "umkm";
 *
 * // May the lender ask a member who borrows 100 million rupiah for additional collateral?
 * const outcome = termsOf(kurKhususTerms, { plafon: 100_000_000 }, { asOf: "2024-03-05" });
 * const collateral = outcome.status === "found" ? outcome.terms.additionalCollateral : undefined;
 * collateral?.status === "known" && collateral.value; // => "not-allowed"
 * ```
 */
export const kurKhususTerms = /* @__PURE__ */ termsSource({
  id: "kur-khusus",
  facts: applicantFacts,
  periods: [khususTerms2022, khususTerms2023, khususTerms2025, khususTerms2026],
});
