import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import { disasterLadder, disasterProvinces, noCommercialCredit, onlyAllowedCredit, sixMonthsOrSupport } from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR super mikro: at most 10 million rupiah (inclusive), from 2022-01-01 on; also for a business under six months old
 * whose owner has one of four kinds of support.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurSuperMikro } from "umkm";
 *
 * // Does the age of the business bar one who began two months ago and was trained?
 * const facts = { businessStartedOn: "2024-01-05", trained: true } as const;
 * const outcome = assess(kurSuperMikro, facts, { asOf: "2024-03-05" });
 * outcome.status === "unknown" && outcome.reasons.find(({ id }) => id === "usia-usaha-atau-pembinaan")?.truth; // => true
 * ```
 */
export const kurSuperMikro = /* @__PURE__ */ programmeThrough({
  id: "kur-super-mikro",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 29"] },
  rules: [
    // How much
    {
      id: "plafon-paling-banyak-10-juta",
      when: { fact: "plafon", atMost: 10_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca", "permenko-1-2023 Pasal 35 ayat (4) huruf a"],
          evidence: "secondary",
          note: "From the rule on the subsidy of KUR khusus.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 29"], evidence: "transcription" },
      },
    },
    // How often
    {
      id: "belum-pernah-kur",
      when: { fact: "hadKur", is: false },
      in: {
        2022: { uncovered: "belum-pernah-kur" },
        2023: { cite: ["permenko-1-2023 Pasal 19"], evidence: "single-source" },
        2025: { as: 2023 },
        2026: null,
      },
    },
    // By whom
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 1 angka 1"], evidence: "law-text" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { uncovered: "usaha-produktif-layak" },
      },
    },
    {
      id: "omzet-paling-banyak-4-8-miliar",
      when: { fact: "hasilPenjualanTahunan", atMost: 4_800_000_000 },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 3 ayat (2)"], evidence: "secondary" },
      },
    },
    {
      id: "usia-usaha-atau-pembinaan",
      when: sixMonthsOrSupport,
      in: {
        2022: { uncovered: "usia-usaha" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 26"], evidence: "single-source" },
      },
    },
    // The retired and those about to retire are not barred. Nor are, with a business, family members of employees, former migrant
    // workers, laid-off workers (secondary) and housewives (single-source): all of them are `lainnya`.
    {
      id: "bukan-asn-tni-polri",
      when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
      in: {
        2022: { uncovered: "pegawai-negeri" },
        2023: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf f"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { uncovered: "pegawai-negeri" },
      },
    },
    // Beside which other credit
    {
      id: "kredit-komersial",
      when: noCommercialCredit,
      in: {
        2022: { uncovered: "kredit-komersial" },
        2023: {
          cite: ["permenko-1-2022 Pasal 19 ayat (3) huruf c"],
          evidence: "unverified",
          note: "Law-text (Permenko 12/2025 Pasal 38A); of its exceptions digital loans are secondary, consumption credit listed as productive unverified.",
        },
        2025: { as: 2023 },
        2026: { uncovered: "kredit-komersial" },
      },
    },
    {
      id: "kur-di-penyalur-lain",
      when: { fact: "kurAtOtherLender", is: false },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: null,
      },
    },
    {
      id: "kredit-bersamaan",
      when: onlyAllowedCredit,
      in: {
        2022: { uncovered: "kredit-bersamaan" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "Credit card, warehouse receipt and household consumption are single-source, the rest secondary.",
        },
        2025: { as: 2023 },
        2026: { uncovered: "kredit-bersamaan" },
      },
    },
    // With which papers
    {
      id: "nib-atau-surat-keterangan-usaha",
      when: {
        any: [
          { fact: "hasNib", is: true },
          { fact: "hasBusinessLetter", is: true },
        ],
      },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
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
  ],
  notCovered: {
    "calon-penerima": [2022, 2023, 2025],
    "kredit-program-lain": [2022, 2023, 2025],
    sikp: [2022, 2023, 2025, 2026],
    "slik-lancar": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "usaha-mikro-atau-kecil": [2026],
    kelompok: [2026],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR super mikro, from 2022-01-01 on; the periods are those of `kurSuperMikro`.
 *
 * Of credit newly granted in 2026 in Aceh, Sumatera Utara and Sumatera Barat, whether the rate rises above the usual 3 %
 * from 2028 on is unverified.
 *
 * @example
 * ```ts
 * import { kurSuperMikroTerms, termsOf } from "umkm";
 *
 * // What does a KUR super mikro cost, outside the three provinces, and which documents does it owe?
 * const facts = { plafon: 10_000_000, disasterProvince: "lainnya" } as const;
 * const outcome = termsOf(kurSuperMikroTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.03
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["nib-atau-surat-keterangan-usaha", "nik"]
 * ```
 */
export const kurSuperMikroTerms = /* @__PURE__ */ termsThrough({
  id: "kur-super-mikro",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 29"] },
  terms: {
    rate: [
      {
        when: disasterProvinces,
        from: "2026-01-01",
        until: "2026-12-31",
        then: disasterLadder,
        in: {
          2022: null,
          2023: null,
          2025: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "The legal text was not found; nor was whether KUR super mikro, usually at 3 %, rises to 6 % from 2028.",
          },
          2026: {
            cite: ["permenko-1-2026 pasal belum dibaca"],
            evidence: "unverified",
            note: "The legal text was not found; nor was whether KUR super mikro, usually at 3 %, rises to 6 % from 2028.",
          },
        },
      },
      {
        then: 0.03,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 30"], evidence: "transcription" },
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
        then: 36,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    investmentMonths: [
      {
        then: 60,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
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
      document: "nib-atau-surat-keterangan-usaha",
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      document: "nik",
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
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
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "permenko-2-2026": [2026],
  },
});
