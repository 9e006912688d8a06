import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import {
  baseRate2022,
  disasterRates,
  disasterRates2027,
  noCommercialCredit,
  onlyAllowedCredit,
  programmeCreditPaidOff,
  rates2022,
  umkm,
} from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR mikro: more than 10 million rupiah (exclusive) to 100 million (inclusive), from 2022-01-01 on.
 *
 * In 2026 production and proven export may have it any number of times, other trade twice. Of the text of 2026 some rules were
 * not read, such as the one on civil servants: who meets them is presumably eligible. Most of the text of 2022 was not read:
 * it can bar, and nobody is eligible by it.
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
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["batas-penerimaan"]
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
          note: "The rule on the subsidy of KUR khusus draws the same lines.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 36 ayat (1)"], evidence: "transcription" },
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
          note: "The rule on the subsidy of KUR khusus draws the same lines.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 36 ayat (1)"], evidence: "transcription" },
      },
    },
    // An unlimited accumulation stood beside these two limits before (Permenko 8/2019 Pasal 12), so that of 2026 they are presumed.
    {
      id: "total-outstanding-100-juta",
      when: { sum: ["plafon", "kurMikroOutstanding"], atMost: 100_000_000 },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2023 Pasal 24 ayat (1)"], evidence: "law-text" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
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
        2022: "unread",
        2023: {
          cite: ["permenko-1-2023 Pasal 24 ayat (2)", "permenko-1-2023 Pasal 24 ayat (3)"],
          evidence: "law-text",
        },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "akumulasi-kur-mikro",
      in: {
        2022: "unread",
        2023: {
          notAsked: {
            cite: ["permenko-1-2023 Pasal 24 ayat (5)"],
            evidence: "law-text",
            note: "Deleted; paragraphs 1 to 4a hold none.",
          },
        },
        2025: { as: 2023 },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf a", "permenko-1-2026 Pasal 36 ayat (3) huruf b"],
            evidence: "transcription",
          },
        },
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
        2022: "unread",
        2023: {
          cite: ["permenko-1-2023 Pasal 24 ayat (4)", "permenko-1-2023 Pasal 24 ayat (4a)"],
          evidence: "law-text",
          note: "The paragraphs say KUR; that KUR mikro alone counts is single-source.",
        },
        2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf d"], evidence: "law-text" } },
        2026: {
          when: {
            any: [
              { fact: "kurMikroCount", atMost: 1 },
              { not: { fact: "sector", is: "perdagangan" } },
              { fact: "provenExport", is: true },
            ],
          },
          cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf a", "permenko-1-2026 Pasal 36 ayat (3) huruf b"],
          evidence: "transcription",
        },
      },
    },
    // By whom
    {
      id: "calon-penerima-umkm",
      when: umkm,
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf a"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 3 ayat (2)"],
            evidence: "transcription",
            note: "Measured by turnover alone.",
          },
        },
      },
    },
    {
      id: "omzet-paling-banyak-4-8-miliar",
      when: { fact: "hasilPenjualanTahunan", atMost: 4_800_000_000 },
      in: {
        2022: { notAsked: { cite: ["permenko-1-2022 Pasal 3 ayat (1)"], evidence: "secondary" } },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { cite: ["permenko-1-2026 Pasal 3 ayat (2)"], evidence: "transcription" },
      },
    },
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 1 angka 1"], evidence: "law-text" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "usia-usaha-6-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2023: {
          cite: ["permenko-1-2022 Pasal 23 ayat (2)", "permenko-1-2022 Pasal 23 ayat (3)"],
          evidence: "secondary",
        },
        2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf e"], evidence: "law-text" } },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf a"], evidence: "transcription" },
      },
    },
    // The retired and those about to retire are not barred. Nor are, with a business, family members of employees, former migrant
    // workers, laid-off workers and housewives: all of them are `lainnya`.
    {
      id: "bukan-asn-tni-polri",
      when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf f"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { presumed: 2025 },
      },
    },
    // Beside which other credit
    {
      id: "kredit-komersial",
      when: noCommercialCredit,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 Pasal 23 ayat (4a)"], evidence: "secondary" },
        2025: {
          as: 2023,
          liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf b"], evidence: "law-text" },
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-program-lain",
      when: programmeCreditPaidOff,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kur-di-penyalur-lain",
      when: { fact: "kurAtOtherLender", is: false },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-bersamaan",
      when: onlyAllowedCredit,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
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
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf c"], evidence: "transcription" },
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
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf d"], evidence: "transcription" },
      },
    },
    {
      id: "bpjs-ketenagakerjaan",
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "secondary",
            note: "Above 100 million rupiah only.",
          },
        },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { notAsked: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "transcription" } },
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
    "akses-berulang-tanaman-pangan-2024": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR mikro, from 2022-01-01 on; the periods are those of `kurMikro`.
 *
 * An akad of 2022 pays 3 % until the end of that year and 6 % from then on. Until 2026-01-12 the rate climbs by a point an access,
 * from 6 to 9 %; from 2025-08-08 the steps and the number of accesses may be lifted, and a figure beyond them is unverified.
 * From 2026-01-13 production and proven export pay 6 %, other trade 6 and then 7 %.
 *
 * @example
 * ```ts
 * import { kurMikroTerms, termsOf } from "umkm";
 *
 * // What does a first KUR mikro in Aceh cost a farmer whom the disaster hit, with an akad in February 2026?
 * const facts = { sector: "pertanian", disasterProvince: "aceh", affectedByDisaster: true } as const;
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
      // Beyond what the text allows there is no rate, hit by the disaster or not. Of 2025 that limit may be lifted.
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
          2023: { cite: ["permenko-1-2023 Pasal 24 ayat (4a)"], evidence: "law-text" },
          2025: null,
          2026: null,
        },
      },
      {
        when: { fact: "kurMikroCount", atLeast: 4 },
        then: null,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 24 ayat (4)"], evidence: "law-text" },
          2025: null,
          2026: null,
        },
      },
      disasterRates,
      disasterRates2027,
      rates2022,
      baseRate2022,
      {
        when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 37 ayat (1) huruf a"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 0 },
        then: 0.06,
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 22 ayat (2)"],
            evidence: "secondary",
            note: "A KUR super mikro before it does not count (KMK 317/2023): the first akad of KUR mikro is akad 1.",
          },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 37 ayat (1) huruf b", "permenko-1-2026 Pasal 37 ayat (2)"],
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
          2023: { cite: ["permenko-1-2022 Pasal 22 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" } },
          2026: { cite: ["permenko-1-2026 Pasal 37 ayat (1) huruf b"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 2 },
        then: 0.08,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 22 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" } },
          2026: null,
        },
      },
      {
        then: 0.09,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 22 ayat (2)"], evidence: "secondary" },
          2025: {
            when: { fact: "kurMikroCount", atMost: 3 },
            cite: ["permenko-1-2022 Pasal 22 ayat (2)"],
            evidence: "secondary",
            liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" },
          },
          2026: null,
        },
      },
      // What is left in 2026 is a third akad: barred where it is for trade without export.
      {
        then: null,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf b"], evidence: "transcription" },
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
            note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording for KUR mikro was not read.",
          },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    // Extended, added to or restructured, the tenor counts from the first agreement.
    workingCapitalMonths: [
      {
        when: { fact: "extended", is: true },
        then: 48,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
      {
        then: 36,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    investmentMonths: [
      {
        when: { fact: "extended", is: true },
        then: 84,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
      {
        then: 60,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
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
    concurrence: [
      {
        then: ["same-kind", "investment-with-working-capital"],
        in: {
          2022: { uncovered: "kur-mikro-kedua" },
          2023: {
            cite: ["permenko-1-2023 Pasal 24 ayat (1) huruf a", "permenko-1-2023 Pasal 24 ayat (1) huruf b"],
            evidence: "law-text",
          },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
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
        when: { fact: "kurMikroCount", atMost: 0 },
        then: 0.1,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 1 },
        then: 0.09,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 2 },
        then: 0.08,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 3 },
        then: 0.07,
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
      document: "nib-atau-surat-keterangan-usaha",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      document: "nik",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf c"], evidence: "transcription" },
      },
    },
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 34 ayat (1) huruf d"], evidence: "transcription" },
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
      document: "surat-keterangan-lunas",
      when: { fact: "programmeCredit", is: "lunas" },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "Only where the credit register still shows the credit.",
        },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "dokumen-ekspor",
      when: {
        all: [
          { fact: "sector", is: "perdagangan" },
          { fact: "provenExport", is: true },
        ],
      },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 36 ayat (3) huruf a"], evidence: "transcription" },
      },
    },
  ],
  notCovered: {
    "cara-pembayaran": [2022, 2023, 2025, 2026],
    "masa-tenggang": [2022, 2023, 2025, 2026],
    "akses-berulang-tanaman-pangan-2024": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "keringanan-bencana-2027": [2026],
    "permenko-2-2026": [2026],
  },
});
