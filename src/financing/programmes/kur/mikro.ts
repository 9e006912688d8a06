import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import { disasterRates, noCommercialCredit, onlyAllowedCredit } from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR mikro: more than 10 million rupiah (exclusive) to 100 million (inclusive), from 2022-01-01 on.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurMikro } from "umkm";
 *
 * // Which criteria bar a trader's third KUR mikro in 2026?
 * const facts = { plafon: 25_000_000, sector: "perdagangan", provenExport: false, kurMikroCount: 2 } as const;
 * const outcome = assess(kurMikro, facts, { asOf: "2026-02-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["batas-akad"]
 * ```
 */
export const kurMikro = /* @__PURE__ */ programmeThrough({
  id: "kur-mikro",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 36"] },
  rules: [
    // How much
    {
      id: "plafon-di-atas-10-juta",
      when: { fact: "plafon", moreThan: 10_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca", "permenko-1-2023 Pasal 35 ayat (4) huruf b"],
          evidence: "secondary",
          note: "From the rule on the subsidy of KUR khusus.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 36"], evidence: "transcription" },
      },
    },
    {
      id: "plafon-paling-banyak-100-juta",
      when: { fact: "plafon", atMost: 100_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca", "permenko-1-2023 Pasal 35 ayat (4) huruf b"],
          evidence: "secondary",
          note: "From the rule on the subsidy of KUR khusus.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 36"], evidence: "transcription" },
      },
    },
    {
      id: "total-outstanding-100-juta",
      when: { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
      in: {
        2022: { uncovered: "total-outstanding" },
        2023: { cite: ["permenko-1-2023 Pasal 24 ayat (1)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: { as: 2023 },
        2026: null,
      },
    },
    {
      id: "plafon-per-musim-atau-siklus",
      when: {
        any: [
          { fact: "sector", is: "perdagangan" },
          { sum: ["plafon", "kurMikroThisCycle"], atMost: 100_000_000 },
        ],
      },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2023 Pasal 24 ayat (2)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: { as: 2023 },
        2026: null,
      },
    },
    // How often
    {
      id: "batas-penerimaan",
      when: {
        any: [
          { fact: "kurMikroCount", atMost: 1 },
          {
            all: [
              { fact: "sector", in: ["pertanian", "perkebunan", "perikanan", "peternakan"] },
              { fact: "kurMikroCount", atMost: 3 },
            ],
          },
        ],
      },
      in: {
        2022: { uncovered: "batas-penerimaan" },
        2023: {
          cite: ["permenko-1-2023 Pasal 24 ayat (4)", "permenko-1-2023 Pasal 24 ayat (4a)"],
          evidence: "single-source",
          note: "That KUR mikro alone counts is our reading.",
        },
        2025: { as: 2023 },
        2026: null,
      },
    },
    {
      id: "batas-akad",
      when: {
        any: [
          { fact: "kurMikroCount", atMost: 1 },
          { not: { fact: "sector", is: "perdagangan" } },
          { fact: "provenExport", is: true },
        ],
      },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf b"], evidence: "transcription" },
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
      id: "usia-usaha-6-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
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
          cite: ["permenko-1-2022 Pasal 23 ayat (4a)"],
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
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "secondary" },
      },
    },
  ],
  notCovered: {
    "calon-penerima": [2022, 2023, 2025],
    "kredit-program-lain": [2022, 2023, 2025],
    sikp: [2022, 2023, 2025, 2026],
    "slik-lancar": [2022, 2023, 2025, 2026],
    "akses-berulang-tanaman-pangan-2024": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "usaha-mikro-atau-kecil": [2026],
    kelompok: [2026],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR mikro, from 2022-01-01 on; the periods are those of `kurMikro`.
 *
 * @example
 * ```ts
 * import { kurMikroTerms, termsOf } from "umkm";
 *
 * // What does a first KUR mikro in Aceh cost, with an akad in February 2026?
 * const facts = { sector: "pertanian", disasterProvince: "aceh" } as const;
 * const outcome = termsOf(kurMikroTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => [{ from: "2026-01-01", rate: 0 }, { from: "2027-01-01", rate: 0.03 }, { from: "2028-01-01", rate: 0.06 }]
 * ```
 */
export const kurMikroTerms = /* @__PURE__ */ termsThrough({
  id: "kur-mikro",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 36"] },
  terms: {
    rate: [
      {
        when: {
          all: [
            { fact: "sector", is: "perdagangan" },
            { fact: "provenExport", is: false },
            { fact: "kurMikroCount", atLeast: 2 },
          ],
        },
        then: null,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf b"], evidence: "transcription" },
        },
      },
      {
        when: {
          all: [
            { not: { fact: "sector", in: ["pertanian", "perkebunan", "perikanan", "peternakan"] } },
            { fact: "kurMikroCount", atLeast: 2 },
          ],
        },
        then: null,
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2023 Pasal 24 ayat (4a)"],
            evidence: "single-source",
            note: "That KUR mikro alone counts is our reading.",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurMikroCount", atLeast: 4 },
        then: null,
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2023 Pasal 24 ayat (4)"],
            evidence: "single-source",
            note: "That KUR mikro alone counts is our reading.",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
      disasterRates,
      {
        when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 37"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 0 },
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 22"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 37", "permenko-1-2026 Pasal 37 ayat (2)"],
            evidence: "transcription",
            note: "A KUR super mikro before it does not count: the first akad of KUR mikro is akad 1.",
          },
        },
      },
      {
        then: 0.07,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 37", "permenko-1-2026 Pasal 37 ayat (2)"],
            evidence: "transcription",
            note: "A KUR super mikro before it does not count: the first akad of KUR mikro is akad 1.",
          },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 1 },
        then: 0.07,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 22"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 2 },
        then: 0.08,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 22"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        then: 0.09,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 22"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
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
            cite: ["permenko-1-2023 Pasal 22"],
            evidence: "unverified",
            note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording of Pasal 22 was not read.",
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
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
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
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
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
    concurrence: [
      {
        then: ["same-kind", "investment-with-working-capital"],
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2023 Pasal 24 ayat (1) huruf a", "permenko-1-2023 Pasal 24 ayat (1) huruf b"],
            evidence: "law-text",
          },
          2025: { as: 2023 },
          2026: null,
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
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "secondary" },
      },
    },
    {
      document: "bpjs-ketenagakerjaan",
      when: { fact: "plafon", moreThan: 100_000_000 },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "single-source" },
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
    "akses-berulang-tanaman-pangan-2024": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "permenko-2-2026": [2026],
  },
});
