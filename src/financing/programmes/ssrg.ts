import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";

/** PMK 187/PMK.05/2021. */
const texts = {
  2021: {
    from: "2022-01-01",
    fromEvidence: "unverified",
    cite: ["pmk-187-2021 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-01-31",
    note: "Reported as new on 2021-12-23, so that January 1 of its year cannot stand in for its first day, which was not found; the next January 1 does.",
  },
} as const satisfies LawTexts;

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
export const ssrg = /* @__PURE__ */ programmeThrough({
  id: "ssrg",
  facts: { plafon: "rupiah", warehouseReceiptValue: "rupiah", ssrgPlafonThisYear: "rupiah" },
  texts,
  rules: [
    {
      id: "plafon-paling-banyak-70-persen-resi",
      when: { share: "plafon", of: "warehouseReceiptValue", atMost: 0.7 },
      in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "plafon-setahun-paling-banyak-500-juta",
      when: { sum: ["plafon", "ssrgPlafonThisYear"], atMost: 500_000_000 },
      in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } },
    },
  ],
  notCovered: {
    "penerima-resi-gudang": [2021],
    "suku-bunga": [2021],
    "subsidi-bunga": [2021],
    tenor: [2021],
    sikp: [2021],
  },
});
