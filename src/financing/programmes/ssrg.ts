import type { Citation } from "../../law/graded";
import { programmeOf } from "./programmeOf";

const unread: Citation = { regulation: "pmk-187-2021", at: "pasal belum dibaca" };

/**
 * SSRG (Skema Subsidi Resi Gudang), credit on a warehouse receipt: at most 70 % of its value and at most 500 million
 * rupiah a recipient a year (both inclusive), from 2022 on.
 *
 * @see PMK 187/PMK.05/2021
 *
 * @example
 * ```ts
 * import { assess, ssrg } from "umkm";
 *
 * // How much on a receipt of 100 million rupiah, with nothing else this year?
 * const receipt = { warehouseReceiptValue: 100_000_000, ssrgPlafonThisYear: 0 };
 * assess(ssrg, { ...receipt, plafon: 70_000_000 }, { asOf: "2024-03-05" }).status; // => "eligible"
 * assess(ssrg, { ...receipt, plafon: 70_000_001 }, { asOf: "2024-03-05" }).status; // => "ineligible"
 * ```
 */
export const ssrg = /* @__PURE__ */ programmeOf({
  id: "ssrg",
  facts: {
    plafon: "rupiah",
    warehouseReceiptValue: "rupiah",
    ssrgPlafonThisYear: "rupiah",
  },
  periods: [
    {
      from: "2022-01-01",
      fromEvidence: "unverified",
      cite: [unread],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "Reported as new on 2021-12-23, so that January 1 of its year cannot stand in for its first day, which was not found; the next January 1 does.",
      value: {
        criteria: [
          {
            id: "plafon-paling-banyak-70-persen-resi",
            when: { share: "plafon", of: "warehouseReceiptValue", atMost: 0.7 },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "plafon-setahun-paling-banyak-500-juta",
            when: { sum: ["plafon", "ssrgPlafonThisYear"], atMost: 500_000_000 },
            cite: [unread],
            evidence: "secondary",
          },
        ],
        notCovered: ["penerima-resi-gudang", "suku-bunga", "subsidi-bunga", "tenor", "sikp"],
      },
    },
  ],
});
