import { pmiFacts } from "../../../vocabulary/pmiFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import {
  baseRate2022,
  disasterLadder,
  disasterRates2027,
  hitByDisaster,
  noCommercialCredit,
  onlyAllowedCredit,
  programmeCreditPaidOff,
  rates2022,
} from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR penempatan PMI: at most 100 million rupiah (inclusive) for candidate migrant workers and candidates for an
 * apprenticeship abroad, from 2022-01-01 on. Of a business nothing is asked.
 *
 * Of a migrant worker who is not a candidate two texts disagree from 2025 on: that leaves the answer open. Of the text of 2026
 * some rules were not read, such as the one on the employment contract: who meets them is presumably eligible.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurPmi } from "umkm";
 *
 * // May a candidate migrant worker without an NPWP have 50 million rupiah, and a rupiah more?
 * const papers = { hasPlacementAgreement: true, hasWorkContract: true, registeredInSiskoP2mi: true, hasNik: true } as const;
 * const credit = { hadCommercialCredit: false, creditRunning: false, kurAtOtherLender: false, registeredInSikp: true } as const;
 * const facts = { pmiStatus: "calon-pmi", hasNpwp: false, ...papers, ...credit } as const;
 * assess(kurPmi, { ...facts, plafon: 50_000_000 }, { asOf: "2026-02-01" }).status; // => "presumably-eligible"
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
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 57 ayat (1)"], evidence: "transcription" },
      },
    },
    // By whom. The age of a business, its papers and its turnover have no rule here: candidates stand apart from UMKM in Pasal 3.
    {
      id: "pmi-atau-calon",
      when: { fact: "pmiStatus", in: ["calon-pmi", "calon-magang", "pmi"] },
      in: {
        2022: {
          cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf i", "permenko-1-2022 Pasal 3 ayat (1) huruf j"],
          evidence: "secondary",
        },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { cite: ["permenko-1-2026 Pasal 3"], evidence: "single-source" },
      },
    },
    {
      id: "calon-pmi",
      when: { fact: "pmiStatus", in: ["calon-pmi", "calon-magang"] },
      in: {
        2022: {
          cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf i", "permenko-1-2022 Pasal 3 ayat (1) huruf j"],
          evidence: "secondary",
        },
        2023: { as: 2022 },
        2025: {
          inPart: {
            cite: [
              "permenko-1-2022 Pasal 3 ayat (1) huruf i",
              "permenko-1-2022 Pasal 3 ayat (1) huruf j",
              "permen-p2mi-18-2025 Pasal 1",
              "permen-p2mi-18-2025 Pasal 14",
            ],
            evidence: "secondary",
            note: "Pasal 3 names candidates; the technical rules let migrant workers apply too (law-text).",
          },
        },
        2026: {
          inPart: {
            cite: ["permenko-1-2026 Pasal 3", "permen-p2mi-18-2025 Pasal 1", "permen-p2mi-18-2025 Pasal 14"],
            evidence: "single-source",
            note: "Pasal 3 names candidates; the technical rules let migrant workers apply too (law-text).",
          },
        },
      },
    },
    // Beside which other credit
    {
      id: "kredit-komersial",
      when: noCommercialCredit,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-program-lain",
      when: programmeCreditPaidOff,
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Named by no source.",
          },
        },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 pasal belum dibaca"],
            evidence: "unverified",
            note: "Named by no source.",
          },
        },
      },
    },
    {
      id: "kur-di-penyalur-lain",
      when: { fact: "kurAtOtherLender", is: false },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-bersamaan",
      when: onlyAllowedCredit,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    // With which papers
    {
      id: "perjanjian-penempatan",
      when: { fact: "hasPlacementAgreement", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "perjanjian-kerja",
      when: { fact: "hasWorkContract", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 34"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "terdaftar-sisko-p2mi",
      when: { fact: "registeredInSiskoP2mi", is: true },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Named by no source before 2025.",
          },
        },
        2023: { as: 2022 },
        2025: { cite: ["permen-p2mi-18-2025 Pasal 3"], evidence: "single-source" },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
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
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
    {
      id: "sikp",
      when: { fact: "registeredInSikp", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
  ],
  notCovered: {
    "slik-lancar": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "petunjuk-teknis-pmi": [2025, 2026],
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
      {
        when: hitByDisaster,
        from: "2026-01-01",
        until: "2026-12-31",
        then: disasterLadder,
        in: {
          2022: null,
          2023: null,
          2025: {
            cite: ["menko-2025-12-16 pengumuman", "menko-2026-01-09 pengumuman"],
            evidence: "unverified",
            note: "Announced for KUR; no source names KUR penempatan PMI.",
          },
          2026: {
            cite: ["menko-2025-12-16 pengumuman", "menko-2026-01-09 pengumuman"],
            evidence: "unverified",
            note: "Announced for KUR; no source names KUR penempatan PMI.",
          },
        },
      },
      disasterRates2027,
      rates2022,
      baseRate2022,
      {
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { cite: ["permen-p2mi-18-2025 Pasal 14 ayat (1) huruf c"], evidence: "law-text" },
          2026: { cite: ["permenko-1-2026 Pasal 58 ayat (1)"], evidence: "transcription" },
        },
      },
    ],
    method: [
      {
        then: ["effective", "equivalent-flat", "equivalent-annuity"],
        in: {
          2022: { uncovered: "metode-bunga" },
          2023: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording for KUR penempatan PMI was not read.",
          },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    workingCapitalMonths: [
      {
        when: { fact: "contractMonths", atLeast: 36 },
        then: 36,
        in: {
          2022: { uncovered: "tenor" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
      {
        then: { unstated: "tenor-menurut-kontrak" },
        in: {
          2022: { uncovered: "tenor" },
          2023: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "secondary",
            note: "At most as long as the contract.",
          },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    grace: [
      {
        then: "as-agreed",
        in: {
          2022: { uncovered: "masa-tenggang" },
          2023: { as: 2022 },
          2025: { cite: ["permen-p2mi-18-2025 Pasal 14 ayat (1)"], evidence: "law-text" },
          2026: { presumed: 2025 },
        },
      },
    ],
    disbursement: [
      {
        then: ["in-stages"],
        in: {
          2022: { cite: ["permenko-1-2022 Pasal 32 ayat (2) huruf b"], evidence: "single-source" },
          2023: { as: 2022 },
          2025: { cite: ["permen-p2mi-18-2025 Pasal 14 ayat (1)"], evidence: "law-text" },
          2026: { presumed: 2025 },
        },
      },
    ],
    additionalCollateral: [
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: "not-allowed",
        in: {
          2022: { cite: ["permenko-1-2022 Pasal 14"], evidence: "secondary" },
          2023: {
            cite: ["permenko-1-2022 Pasal 14 ayat (3)"],
            evidence: "secondary",
            note: "The number of the paragraph is single-source.",
          },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (1)"],
            evidence: "transcription",
            note: "A second transcription cites paragraph 2.",
          },
        },
      },
    ],
    collateralSanction: [
      {
        then: "subsidy-lost",
        in: {
          2022: { uncovered: "sanksi-agunan" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: {
            then: "subsidy-returned",
            cite: ["permenko-1-2026 Pasal 21 ayat (1)", "permenko-1-2026 Pasal 21 ayat (2)"],
            evidence: "transcription",
          },
        },
      },
    ],
    // For akad signed from 2023-01-27 on.
    subsidy: [
      {
        then: 0.135,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
    ],
  },
  documents: [
    {
      document: "nik",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
    {
      document: "kartu-keluarga-dan-akta",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "perjanjian-penempatan",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "perjanjian-kerja",
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 34"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "bukti-terdaftar-sisko-p2mi",
      in: {
        2022: null,
        2023: null,
        2025: { cite: ["permen-p2mi-18-2025 Pasal 3"], evidence: "single-source" },
        2026: { presumed: 2025 },
      },
    },
  ],
  notCovered: {
    "cara-pembayaran": [2022, 2023, 2025, 2026],
    "tenor-menurut-kontrak": [2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "petunjuk-teknis-pmi": [2025, 2026],
    "keringanan-bencana-2027": [2026],
    "permenko-2-2026": [2026],
  },
});
