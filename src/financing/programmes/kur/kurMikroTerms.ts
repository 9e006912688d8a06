import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { termsSource } from "../termsSource";
import { mikroTerms2022, mikroTerms2023, mikroTerms2025, mikroTerms2026 } from "./mikroTerms";

/**
 * The terms and documents of KUR mikro, from 2022-01-01 on; the periods are those of `kurMikro`.
 *
 * @example
 * ```ts
 * import { kurMikroTerms, termsOf } from "umkm";
 *
 * // What does a first KUR mikro in Aceh cost, with an akad in February 2026?
 * const facts = { sector: "pertanian", disasterProvince: "aceh" } as const;
 * const outcome = termsOf(kurMikroTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => [{ from: "2026-01-01", rate: 0 }, { from: "2027-01-01", rate: 0.03 }, { from: "2028-01-01", rate: 0.06 }]
 * ```
 */
export const kurMikroTerms = /* @__PURE__ */ termsSource({
  id: "kur-mikro",
  facts: applicantFacts,
  periods: [mikroTerms2022, mikroTerms2023, mikroTerms2025, mikroTerms2026],
});
