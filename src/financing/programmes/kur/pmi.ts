import { pmiFacts } from "../../../vocabulary/pmiFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import { disasterRates } from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR penempatan PMI: at most 100 million rupiah (inclusive) for candidate migrant workers and candidates for an
 * apprenticeship abroad, from 2022-01-01 on.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurPmi } from "umkm";
 *
 * // May a candidate migrant worker without an NPWP have 50 million rupiah, and a rupiah more?
 * const facts = { migrantCandidate: true, hasNik: true, hasNpwp: false } as const;
 * assess(kurPmi, { ...facts, plafon: 50_000_000 }, { asOf: "2026-02-01" }).status; // => "eligible"
 * assess(kurPmi, { ...facts, plafon: 50_000_001 }, { asOf: "2026-02-01" }).status; // => "ineligible"
 * ```
 */
export const kurPmi = /* @__PURE__ */ programmeThrough({
  id: "kur-pmi",
  facts: pmiFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 57"] },
  rules: [
    // How much
    {
      id: "plafon-paling-banyak-100-juta",
      when: { fact: "plafon", atMost: 100_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { cite: ["permenko-1-2026 Pasal 57"], evidence: "transcription" },
      },
    },
    // By whom
    {
      id: "calon-pmi",
      when: { fact: "migrantCandidate", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { cite: ["permenko-1-2026 Pasal 3"], evidence: "single-source" },
      },
    },
    // With which papers
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      id: "npwp-di-atas-50-juta",
      when: {
        any: [
          { fact: "plafon", atMost: 50_000_000 },
          { fact: "hasNpwp", is: true },
        ],
      },
      in: {
        2022: { uncovered: "npwp" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
  ],
  notCovered: {
    "perjanjian-kerja": [2022, 2023, 2025, 2026],
    "pegawai-negeri": [2022, 2023, 2025, 2026],
    "kredit-komersial": [2022, 2023, 2025, 2026],
    "kredit-bersamaan": [2022, 2023, 2025, 2026],
    "kredit-program-lain": [2022, 2023, 2025],
    sikp: [2022, 2023, 2025, 2026],
    "slik-lancar": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "petunjuk-teknis-pmi": [2025, 2026],
    kelompok: [2026],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR penempatan PMI, from 2022-01-01 on; the periods are those of `kurPmi`.
 *
 * The longest tenor is that of the contract, at most 36 months; for a shorter contract it is named in `notCovered`.
 *
 * @example
 * ```ts
 * import { kurPmiTerms, termsOf } from "umkm";
 *
 * // How long may a loan run, with a contract of three years?
 * const outcome = termsOf(kurPmiTerms, { contractMonths: 36 }, { asOf: "2024-03-05" });
 * const months = outcome.status === "found" ? outcome.terms.workingCapitalMonths : undefined;
 * months?.status === "known" && months.value; // => 36
 * ```
 */
export const kurPmiTerms = /* @__PURE__ */ termsThrough({
  id: "kur-pmi",
  facts: pmiFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 57"] },
  terms: {
    rate: [
      disasterRates,
      {
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 58"], evidence: "transcription" },
        },
      },
      {
        then: 0.03,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
          2023: null,
          2025: null,
          2026: null,
        },
      },
    ],
    method: [
      {
        then: ["effective", "equivalent-flat", "equivalent-annuity"],
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording for the other programmes was not read.",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    workingCapitalMonths: [
      {
        when: { fact: "contractMonths", atLeast: 36 },
        then: 36,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        then: { unstated: "tenor-menurut-kontrak" },
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "At most as long as the contract.",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    additionalCollateral: [
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: "not-allowed",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 14"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 20 ayat (1)"], evidence: "transcription" },
        },
      },
    ],
    collateralSanction: [
      {
        then: "subsidy-lost",
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 21"], evidence: "transcription" },
        },
      },
    ],
  },
  documents: [
    {
      document: "nik",
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
  ],
  notCovered: {
    "cara-pembayaran": [2022, 2023, 2025, 2026],
    "sanksi-agunan": [2022, 2023, 2025],
    "metode-bunga": [2022, 2026],
    tenor: [2022, 2026],
    "masa-tenggang": [2022, 2023, 2025, 2026],
    agunan: [2022],
    subsidi: [2022, 2023, 2025, 2026],
    "dokumen-lain": [2022, 2023, 2025],
    "tenor-menurut-kontrak": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "petunjuk-teknis-pmi": [2025, 2026],
    "permenko-2-2026": [2026],
  },
});
