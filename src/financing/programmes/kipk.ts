import { labourIntensiveIndustries } from "../../vocabulary/programmeFacts";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for KIPK is asked about. */
export const kipkFacts = {
  plafon: "rupiah",
  tenagaKerja: "count",
  businessStartedOn: "date",
  labourIntensiveIndustry: labourIntensiveIndustries,
  forInvestment: "yes-no",
  productiveAndFeasible: "yes-no",
} as const;

/** The facts of {@link kipkFacts}, as conditions read them. */
export type KipkFacts = typeof kipkFacts;

/** PMK 55/2025. */
const texts = {
  2025: {
    from: "2025-08-01",
    fromEvidence: "single-source",
    cite: ["pmk-55-2025 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "In force on promulgation (Pasal 29: law-text); the day is single-source. The rules of the ministries were not found.",
  },
} as const satisfies LawTexts;

/**
 * KIPK (Kredit Industri Padat Karya), credit for labour-intensive industry: more than 500 million rupiah (exclusive) to
 * 10 billion (inclusive), for investment, alone or with working capital, of a labour-intensive industry with at least 50
 * workers and two years in business, from 2025-08-01 on.
 *
 * @see PMK 55/2025
 *
 * @example
 * ```ts
 * import { assess, kipk } from "umkm";
 *
 * // May a furniture maker with 49 workers have it?
 * const facts = { plafon: 750_000_000, tenagaKerja: 49, labourIntensiveIndustry: "furnitur" } as const;
 * assess(kipk, facts, { asOf: "2025-10-01" }).status; // => "ineligible"
 * ```
 */
export const kipk = /* @__PURE__ */ programmeThrough({
  id: "kipk",
  facts: kipkFacts,
  texts,
  rules: [
    {
      id: "plafon-di-atas-500-juta",
      when: { fact: "plafon", moreThan: 500_000_000 },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "plafon-paling-banyak-10-miliar",
      when: { fact: "plafon", atMost: 10_000_000_000 },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "tenaga-kerja-paling-sedikit-50",
      when: { fact: "tenagaKerja", atLeast: 50 },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "usia-usaha-24-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 24 },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "industri-padat-karya",
      when: {
        fact: "labourIntensiveIndustry",
        in: ["makanan-minuman", "tekstil", "pakaian-jadi", "kulit-alas-kaki", "furnitur", "mainan-anak"],
      },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: { 2025: { cite: ["pmk-55-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "kredit-investasi",
      when: { fact: "forInvestment", is: true },
      in: {
        2025: {
          cite: ["pmk-55-2025 Pasal 1 angka 1"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
          note: "Investment alone or combined with working capital; working capital alone is not in the definition.",
        },
      },
    },
  ],
  notCovered: { "aturan-kementerian-kipk": [2025] },
});

/**
 * What is known of the terms of KIPK: its interest subsidy and the longest tenor that was announced, from 2025-08-01 on;
 * the period is that of `kipk`.
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
export const kipkTerms = /* @__PURE__ */ termsThrough({
  id: "kipk",
  facts: kipkFacts,
  texts,
  terms: {
    investmentMonths: [
      {
        then: 96,
        in: {
          2025: {
            cite: ["kipk-2024-12 pengumuman"],
            evidence: "secondary",
            note: "Announced as five to eight years; no regulation that was read has it.",
          },
        },
      },
    ],
    subsidy: [
      {
        then: 0.05,
        in: {
          2025: {
            cite: ["pmk-55-2025 Pasal 14 ayat (1)"],
            evidence: "secondary",
            note: "Effective a year; the minister of finance may change it. Reckoned on what is outstanding, by the day of a year of 360 days (single-source).",
          },
        },
      },
    ],
  },
  notCovered: {
    "suku-bunga": [2025],
    "metode-bunga": [2025],
    "tenor-modal-kerja": [2025],
    "masa-tenggang": [2025],
    agunan: [2025],
    "dokumen-lain": [2025],
  },
});
