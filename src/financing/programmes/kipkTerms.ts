import type { Citation } from "../../law/graded";
import { kipkFacts } from "./kipkFacts";
import { termsSource } from "./termsSource";

const pasal14Ayat1: Citation = { regulation: "pmk-55-2025", at: "Pasal 14 ayat (1)" };
const unread: Citation = { regulation: "pmk-55-2025", at: "pasal belum dibaca" };

/**
 * What is known of the terms of KIPK: its interest subsidy, from 2025-08-01 on; the period is that of `kipk`.
 *
 * @see PMK 55/2025 Pasal 14 ayat (1)
 *
 * @example
 * ```ts
 * import { kipkTerms, termsOf } from "umkm";
 *
 * // How much of the interest does the state bear?
 * const outcome = termsOf(kipkTerms, {}, { asOf: "2025-10-01" });
 * const subsidy = outcome.status === "found" ? outcome.terms.subsidy : undefined;
 * subsidy?.status === "known" && subsidy.value; // => 0.05
 * ```
 */
export const kipkTerms = /* @__PURE__ */ termsSource({
  id: "kipk",
  facts: kipkFacts,
  periods: [
    {
      from: "2025-08-01",
      fromEvidence: "single-source",
      cite: [unread],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "The rules of the ministries on who may have it were not found.",
      value: {
        terms: {
          subsidy: [
            {
              then: 0.05,
              cite: [pasal14Ayat1],
              evidence: "secondary",
              note: "Effective a year; the minister of finance may change it.",
            },
          ],
        },
        notCovered: ["suku-bunga", "metode-bunga", "tenor", "masa-tenggang", "agunan", "dokumen-lain"],
      },
    },
  ],
});
