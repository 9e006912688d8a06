import type { Citation } from "../../law/graded";
import { unread2025 } from "./criteria2025";
import { kppFacts } from "./facts";
import { limaTahun, nib, npwp } from "./terms2025";
import { termsSource } from "./termsSource";

const pasal31: Citation = { regulation: "permenko-13-2025", at: "Pasal 31" };

/**
 * The terms and documents of the Kredit Program Perumahan, demand side, from 2025-08-08 on; the period is that of
 * `kppPermintaan`.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { kppPermintaanTerms, termsOf } from "umkm";
 *
 * // At which rate, and with which documents?
 * const outcome = termsOf(kppPermintaanTerms, {}, { asOf: "2025-10-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.06
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["npwp", "nib"]
 * ```
 */
export const kppPermintaanTerms = /* @__PURE__ */ termsSource({
  id: "kpp-permintaan",
  facts: kppFacts,
  periods: [
    {
      from: "2025-08-08",
      cite: [pasal31],
      evidence: "law-text",
      checkedOn: "2026-01-31",
      note: "The articles on plafon, recipients and tenor were not found.",
      value: {
        terms: {
          rate: [{ then: 0.06, cite: [unread2025], evidence: "secondary" }],
          investmentMonths: [limaTahun],
        },
        documents: [npwp, nib],
        notCovered: ["metode-bunga", "tenor-modal-kerja", "masa-tenggang", "agunan", "subsidi", "dokumen-lain"],
      },
    },
  ],
});
