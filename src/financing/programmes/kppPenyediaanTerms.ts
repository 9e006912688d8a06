import type { Citation } from "../../law/graded";
import { kppPenyediaanFacts } from "./penyediaanFacts";
import { limaTahun, nib, npwp } from "./terms2025";
import { termsSource } from "./termsSource";

const pasal31: Citation = { regulation: "permenko-13-2025", at: "Pasal 31" };

/**
 * The terms and documents of the Kredit Program Perumahan, supply side, from 2025-08-08 on; the period is that of
 * `kppPenyediaan`.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { kppPenyediaanTerms, termsOf } from "umkm";
 *
 * // How many months at most, and with which documents?
 * const outcome = termsOf(kppPenyediaanTerms, {}, { asOf: "2025-10-01" });
 * const months = outcome.status === "found" ? outcome.terms.investmentMonths : undefined;
 * months?.status === "known" && months.value; // => 60
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["npwp", "nib"]
 * ```
 */
export const kppPenyediaanTerms = /* @__PURE__ */ termsSource({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  periods: [
    {
      from: "2025-08-08",
      cite: [pasal31],
      evidence: "law-text",
      checkedOn: "2026-01-31",
      note: "The articles on plafon, recipients and tenor were not found.",
      value: {
        terms: {
          investmentMonths: [limaTahun],
        },
        documents: [npwp, nib],
        notCovered: [
          "suku-bunga",
          "metode-bunga",
          "tenor-modal-kerja",
          "masa-tenggang",
          "agunan",
          "subsidi",
          "dokumen-lain",
        ],
      },
    },
  ],
});
