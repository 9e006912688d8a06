import type { Citation } from "../../law/graded";
import { pnmMekaarFacts } from "./pnmMekaarFacts";
import { termsSource } from "./termsSource";

const kriteriaNasabah: Citation = { regulation: "pnm-mekaar", at: "kriteria nasabah" };

/**
 * What is known of the terms of PNM Mekaar: 50 weeks; the period is that of `pnmMekaar`.
 *
 * @see the criteria that PNM states, as the press repeats them
 *
 * @example
 * ```ts
 * import { pnmMekaarTerms, termsOf } from "umkm";
 *
 * // For how many weeks does a group meet and pay?
 * const outcome = termsOf(pnmMekaarTerms, {}, { asOf: "2024-03-05" });
 * const weeks = outcome.status === "found" ? outcome.terms.tenorWeeks : undefined;
 * weeks?.status === "known" && weeks.value; // => 50
 * ```
 */
export const pnmMekaarTerms = /* @__PURE__ */ termsSource({
  id: "pnm-mekaar",
  facts: pnmMekaarFacts,
  periods: [
    {
      from: "2022-01-01",
      fromEvidence: "unverified",
      cite: [kriteriaNasabah],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "Offered since 2015; since when with these criteria is unverified, and what is known here begins in 2022.",
      value: {
        terms: { tenorWeeks: [{ then: 50, cite: [kriteriaNasabah], evidence: "secondary" }] },
        notCovered: ["suku-bunga", "metode-bunga", "masa-tenggang", "agunan", "subsidi", "dokumen-lain"],
      },
    },
  ],
});
