import { receiptRecipients } from "../../vocabulary/programmeFacts";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for SSRG is asked about. */
export const ssrgFacts = {
  plafon: "rupiah",
  warehouseReceiptValue: "rupiah",
  ssrgPlafonThisYear: "rupiah",
  ssrgRecipient: receiptRecipients,
} as const;

/** PMK 187/PMK.05/2021. */
const texts = {
  2021: {
    from: "2022-01-01",
    fromEvidence: "unverified",
    cite: ["pmk-187-2021 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "Reported as new on 2021-12-23, so that January 1 of its year cannot stand in for its first day, which was not found; the next January 1 does.",
  },
} as const satisfies LawTexts;

/**
 * SSRG (Skema Subsidi Resi Gudang), credit on a warehouse receipt: at most 70 % of its value and at most 500 million
 * rupiah a recipient a year, running akad added up (both inclusive), from 2022 on.
 *
 * Sources agree on farmers, their groups and cooperatives, and not on fishers and small businesses: for others than the
 * first three the answer stays `unknown`.
 *
 * @see PMK 187/PMK.05/2021
 *
 * @example
 * ```ts
 * import { assess, ssrg } from "umkm";
 *
 * // How much may a farmer have on a receipt of 100 million rupiah, with nothing else this year?
 * const receipt = { ssrgRecipient: "petani", warehouseReceiptValue: 100_000_000, ssrgPlafonThisYear: 0 } as const;
 * assess(ssrg, { ...receipt, plafon: 70_000_000 }, { asOf: "2024-03-05" }).status; // => "eligible"
 * assess(ssrg, { ...receipt, plafon: 70_000_001 }, { asOf: "2024-03-05" }).status; // => "ineligible"
 * ```
 */
export const ssrg = /* @__PURE__ */ programmeThrough({
  id: "ssrg",
  facts: ssrgFacts,
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
    {
      id: "penerima-resi-gudang",
      when: { fact: "ssrgRecipient", in: ["petani", "kelompok-petani", "koperasi"] },
      in: {
        2021: {
          inPart: {
            cite: ["pmk-187-2021 pasal belum dibaca"],
            evidence: "secondary",
            note: "Sources disagree on fishers and small businesses: one list names them, another leaves them out.",
          },
        },
      },
    },
  ],
  notCovered: {},
});

/**
 * What is known of the terms of SSRG: a tenor of at most a year, whatever the credit is for. Rate and subsidy follow KUR;
 * of which KUR was not read. The period is that of `ssrg`.
 *
 * @see PMK 187/PMK.05/2021
 *
 * @example
 * ```ts
 * import { ssrgTerms, termsOf } from "umkm";
 *
 * // For how many months at most?
 * const outcome = termsOf(ssrgTerms, {}, { asOf: "2024-03-05" });
 * const months = outcome.status === "found" ? outcome.terms.workingCapitalMonths : undefined;
 * months?.status === "known" && months.value; // => 12
 * ```
 */
export const ssrgTerms = /* @__PURE__ */ termsThrough({
  id: "ssrg",
  facts: ssrgFacts,
  texts,
  terms: {
    rate: [
      {
        then: { unstated: "bunga-seperti-kur" },
        in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } },
      },
    ],
    workingCapitalMonths: [
      { then: 12, in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } } },
    ],
    investmentMonths: [
      { then: 12, in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } } },
    ],
    subsidy: [
      {
        then: { unstated: "bunga-seperti-kur" },
        in: { 2021: { cite: ["pmk-187-2021 pasal belum dibaca"], evidence: "secondary" } },
      },
    ],
  },
  notCovered: {
    "bunga-seperti-kur": [2021],
    "metode-bunga": [2021],
    "masa-tenggang": [2021],
    agunan: [2021],
    "dokumen-lain": [2021],
  },
});
