import { pmiFacts } from "../../../vocabulary/pmiFacts";
import { termsSource } from "../termsSource";
import { pmiTerms2022, pmiTerms2023, pmiTerms2025, pmiTerms2026 } from "./pmiTerms";

/**
 * The terms and documents of KUR penempatan PMI, from 2022-01-01 on; the periods are those of `kurPmi`.
 *
 * The longest tenor is that of the contract, at most 36 months; for a shorter contract it is named in `notCovered`.
 *
 * @example
 * ```ts
 * import { kurPmiTerms, termsOf } from "umkm";
 *
 * // How long may a loan run, with a contract of three years?
 * const outcome = termsOf(kurPmiTerms, { contractMonths: 36 }, { asOf: "2024-03-05" });
 * const months = outcome.status === "found" ? outcome.terms.workingCapitalMonths : undefined;
 * months?.status === "known" && months.value; // => 36
 * ```
 */
export const kurPmiTerms = /* @__PURE__ */ termsSource({
  id: "kur-pmi",
  facts: pmiFacts,
  periods: [pmiTerms2022, pmiTerms2023, pmiTerms2025, pmiTerms2026],
});
