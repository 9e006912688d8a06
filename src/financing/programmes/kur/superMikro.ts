import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import {
  baseRate2022,
  disasterLadder,
  hitByDisaster,
  noCommercialCredit,
  onlyAllowedCredit,
  programmeCreditPaidOff,
  rates2022,
  sixMonthsOrSupport,
  umkm,
} from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR super mikro: at most 10 million rupiah (inclusive), from 2022-01-01 on; also for a business under six months old
 * whose owner has one of four kinds of support.
 *
 * In 2026 it may be had any number of times. Of the text of 2026 some rules were not read, such as the one on civil servants:
 * who meets them is presumably eligible. Most of the text of 2022 was not read: it can bar, and nobody is eligible by it.
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
          note: "The rule on the subsidy of KUR khusus draws the same line.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 29 ayat (1)"], evidence: "transcription" },
      },
    },
    // How often
    {
      id: "belum-pernah-kur",
      when: { fact: "hadKur", is: false },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 Pasal 19"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 29 ayat (3)"],
            evidence: "transcription",
            note: "Any number of times, and any accumulation.",
          },
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
    // Pasal 38A of 2025 lifts the age of the business of KUR mikro, kecil and khusus, and not of KUR super mikro.
    {
      id: "usia-usaha-atau-pembinaan",
      when: sixMonthsOrSupport,
      in: {
        2022: {
          inPart: {
            when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "single-source",
            note: "Six months; which support stands in for them was not read.",
          },
        },
        2023: { cite: ["permenko-1-2022 Pasal 19"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: {
          cite: ["permenko-1-2026 Pasal 26 ayat (1) huruf a", "permenko-1-2026 Pasal 26 ayat (2)"],
          evidence: "transcription",
        },
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
        2023: { cite: ["permenko-1-2022 Pasal 19 ayat (3) huruf c"], evidence: "secondary" },
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
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 26 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 26 ayat (1) huruf c"], evidence: "transcription" },
      },
    },
    {
      id: "npwp",
      in: {
        2022: "unread",
        2023: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "secondary",
            note: "Above 50 million rupiah only.",
          },
        },
        2025: { as: 2023 },
        2026: { notAsked: { cite: ["permenko-1-2026 Pasal 26 ayat (1)"], evidence: "transcription" } },
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
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "permenko-2-2026": [2026],
  },
});

const relief = {
  cite: ["menko-2025-12-16 pengumuman", "menko-2026-01-09 pengumuman"],
  evidence: "unverified",
  note: "Announced for KUR. Whether it reaches KUR super mikro, usually at 3 %, and raises it to 6 % from 2028, was not found.",
} as const;

/**
 * The terms and documents of KUR super mikro, from 2022-01-01 on; the periods are those of `kurSuperMikro`.
 *
 * The rate is 3 % in any sector from 2023-01-27 on; an akad of 2022 pays 3 % until the end of that year and 6 % from then on.
 * For debtors hit by the disaster in Aceh, Sumatera Utara and Sumatera Barat the rates of 2026 to 2028 are unverified.
 * How long an extended credit may run is not stated.
 *
 * @example
 * ```ts
 * import { kurSuperMikroTerms, termsOf } from "umkm";
 *
 * // What does a KUR super mikro cost, outside the three provinces, and which documents does it owe?
 * const facts = { plafon: 10_000_000, disasterProvince: "lainnya", programmeCredit: "tidak-ada" } as const;
 * const outcome = termsOf(kurSuperMikroTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.03
 * const owed = outcome.status === "found" ? outcome.documents.filter((one) => one.owed) : [];
 * owed.map(({ document }) => document); // => ["nib-atau-surat-keterangan-usaha", "nik", "kartu-keluarga-dan-akta"]
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
        when: hitByDisaster,
        from: "2026-01-01",
        until: "2026-12-31",
        then: disasterLadder,
        in: { 2022: null, 2023: null, 2025: relief, 2026: relief },
      },
      {
        when: hitByDisaster,
        from: "2027-01-01",
        until: "2027-12-31",
        then: { unstated: "keringanan-bencana-2027" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["menko-2026-01-09 pengumuman"],
            evidence: "unverified",
            note: "Sources disagree on the last day, and none says whether the relief reaches KUR super mikro.",
          },
        },
      },
      rates2022,
      baseRate2022,
      {
        then: 0.03,
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 18 ayat (2)"],
            evidence: "secondary",
            note: "The number of the article is single-source.",
          },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 30"], evidence: "transcription", note: "In any sector." },
        },
      },
    ],
    method: [
      {
        then: ["effective", "equivalent-flat", "equivalent-annuity"],
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 Pasal 18 ayat (2)"], evidence: "single-source" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    workingCapitalMonths: [
      {
        when: { fact: "extended", is: false },
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
        when: { fact: "extended", is: false },
        then: 60,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    repayment: [
      {
        then: ["periodic", "at-end"],
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { presumed: 2022 },
          2025: { presumed: 2022 },
          2026: { presumed: 2022 },
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
        then: 0.15,
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
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 26 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      document: "nik",
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 26 ayat (1) huruf c"], evidence: "transcription" },
      },
    },
    {
      document: "kartu-keluarga-dan-akta",
      in: {
        2022: {
          inPart: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "single-source",
            note: "The family card; of the certificates nothing was read.",
          },
        },
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
  ],
  notCovered: {
    "masa-tenggang": [2022, 2023, 2025, 2026],
    "tenor-perpanjangan": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "keringanan-bencana-2027": [2026],
    "permenko-2-2026": [2026],
  },
});
