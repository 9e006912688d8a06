import type { Citation } from "../../law/graded";
import { bpumFacts } from "./bpumFacts";
import { termsSource } from "./termsSource";

const pasal3Ayat1: Citation = { regulation: "permenkop-ukm-2-2021", at: "Pasal 3 ayat (1)" };
const unread: Citation = { regulation: "permenkop-ukm-2-2021", at: "pasal belum dibaca" };

/**
 * What BPUM granted in 2021; the period is that of `bpum`.
 *
 * @see Permenkop UKM 2/2021
 *
 * @example
 * ```ts
 * import { bpumTerms, termsOf } from "umkm";
 *
 * // How much was it, in rupiah?
 * const outcome = termsOf(bpumTerms, {}, { asOf: "2021-07-01" });
 * const grant = outcome.status === "found" ? outcome.terms.grant : undefined;
 * grant?.status === "known" && grant.value; // => 1200000
 * ```
 */
export const bpumTerms = /* @__PURE__ */ termsSource({
  id: "bpum",
  facts: bpumFacts,
  periods: [
    {
      from: "2021-03-17",
      fromEvidence: "single-source",
      until: "2021-12-31",
      untilEvidence: "unverified",
      cite: [pasal3Ayat1],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "Signed on 2021-03-17; taking that day as the first in force is our inference, as is the end with the budget year. The rule of 2020 is left out.",
      value: {
        terms: { grant: [{ then: 1_200_000, cite: [unread], evidence: "secondary" }] },
        notCovered: ["dokumen-lain"],
      },
    },
  ],
});
