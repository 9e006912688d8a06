import { cooperativeActivities } from "../../../vocabulary/programmeFacts";
import type { LawTexts } from "../cells";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";

/** What a Koperasi Desa or Kelurahan Merah Putih that asks for the loan is asked about. */
export const kopdesFacts = {
  villageCooperative: "yes-no",
  hasLegalEntity: "yes-no",
  hasCooperativeNumber: "yes-no",
  hasBankAccount: "yes-no",
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  hasBusinessProposal: "yes-no",
  approvedByVillageHead: "yes-no",
  cooperativeActivity: cooperativeActivities,
  plafon: "rupiah",
  operatingCost: "rupiah",
  tenorMonths: "count",
} as const;

/** PMK 49/2025. */
const texts = {
  2025: {
    from: "2025-07-21",
    until: "2025-11-13",
    untilEvidence: "unverified",
    cite: ["pmk-49-2025 Pasal 2", "pmk-49-2025 Pasal 3", "pmk-49-2025 Pasal 5 ayat (1)", "pmk-49-2025 Pasal 7"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "The minister of finance said on 2025-11-14 that it no longer applies; a formal repeal was not found, and the day before is our inference.",
  },
} as const satisfies LawTexts;

/**
 * The loan to a Koperasi Desa or Kelurahan Merah Putih, also to one of several villages: at most 3 billion rupiah, of which
 * at most 500 million for operating cost (both inclusive). Closed: after 2025-11-13 the answer is `no-rule`, `repealed`.
 *
 * What came after lends to PT Agrinas, not to a cooperative, and is not here.
 *
 * @see PMK 49/2025
 *
 * @example
 * ```ts
 * import { assess, kopdesMerahPutih } from "umkm";
 *
 * // Could a cooperative ask for a rupiah above 3 billion in September 2025, and is there still a loan in December?
 * assess(kopdesMerahPutih, { plafon: 3_000_000_001 }, { asOf: "2025-09-01" }).status; // => "ineligible"
 * assess(kopdesMerahPutih, { plafon: 3_000_000_000 }, { asOf: "2025-12-01" }).status; // => "no-rule"
 * ```
 */
export const kopdesMerahPutih = /* @__PURE__ */ programmeThrough({
  id: "kopdes-merah-putih",
  facts: kopdesFacts,
  texts,
  rules: [
    {
      id: "koperasi-merah-putih",
      when: { fact: "villageCooperative", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "badan-hukum-koperasi",
      when: { fact: "hasLegalEntity", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "nomor-induk-koperasi",
      when: { fact: "hasCooperativeNumber", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "rekening-koperasi",
      when: { fact: "hasBankAccount", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "npwp",
      when: { fact: "hasNpwp", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "nib",
      when: { fact: "hasNib", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "proposal-usaha",
      when: { fact: "hasBusinessProposal", is: true },
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "persetujuan-kepala-daerah-atau-desa",
      when: { fact: "approvedByVillageHead", is: true },
      in: { 2025: { cite: ["pmk-49-2025 Pasal 2", "pmk-49-2025 Pasal 7"], evidence: "secondary" } },
    },
    {
      id: "kegiatan-koperasi",
      when: {
        fact: "cooperativeActivity",
        in: [
          "kantor-koperasi",
          "sembako",
          "simpan-pinjam",
          "klinik-desa",
          "apotek-desa",
          "cold-storage",
          "logistik-desa",
        ],
      },
      in: { 2025: { cite: ["pmk-49-2025 Pasal 3"], evidence: "secondary" } },
    },
    {
      id: "plafon-paling-banyak-3-miliar",
      when: { fact: "plafon", atMost: 3_000_000_000 },
      in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)", "pmk-49-2025 Pasal 7"], evidence: "secondary" } },
    },
    {
      id: "biaya-operasional-paling-banyak-500-juta",
      when: { fact: "operatingCost", atMost: 500_000_000 },
      in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)", "pmk-49-2025 Pasal 7"], evidence: "secondary" } },
    },
    {
      id: "tenor-paling-lama-72-bulan",
      when: { fact: "tenorMonths", atMost: 72 },
      in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } },
    },
  ],
  notCovered: { "rata-rata-dana-desa": [2025] },
});

/**
 * The terms and documents of the loan to a Koperasi Desa or Kelurahan Merah Putih; the period is that of
 * `kopdesMerahPutih`.
 *
 * @see PMK 49/2025 Pasal 5 ayat (1)
 *
 * @example
 * ```ts
 * import { kopdesMerahPutihTerms, termsOf } from "umkm";
 *
 * // What was its rate a year?
 * const outcome = termsOf(kopdesMerahPutihTerms, {}, { asOf: "2025-09-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.06
 * ```
 */
export const kopdesMerahPutihTerms = /* @__PURE__ */ termsThrough({
  id: "kopdes-merah-putih",
  facts: kopdesFacts,
  texts,
  terms: {
    rate: [{ then: 0.06, in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } } }],
    workingCapitalMonths: [
      { then: 72, in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } } },
    ],
    investmentMonths: [{ then: 72, in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } } }],
    grace: [
      { then: "six-to-eight-months", in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } } },
    ],
    repayment: [{ then: ["monthly"], in: { 2025: { cite: ["pmk-49-2025 Pasal 5 ayat (1)"], evidence: "secondary" } } }],
  },
  documents: [
    { document: "npwp", in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } } },
    { document: "nib", in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } } },
    {
      document: "nomor-induk-koperasi",
      in: { 2025: { cite: ["pmk-49-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      document: "proposal-usaha",
      in: {
        2025: {
          cite: ["pmk-49-2025 pasal belum dibaca"],
          evidence: "secondary",
          note: "With the budget, the stages and a plan of repayment.",
        },
      },
    },
    {
      document: "persetujuan-kepala-daerah-atau-desa",
      in: { 2025: { cite: ["pmk-49-2025 Pasal 2", "pmk-49-2025 Pasal 7"], evidence: "secondary" } },
    },
  ],
  notCovered: { "metode-bunga": [2025], agunan: [2025] },
});
