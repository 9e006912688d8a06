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
 * KUR kecil: more than 100 million rupiah (exclusive) to 500 million (inclusive), from 2022-01-01 on.
 *
 * What was received before adds up, whether or not it was paid back; see `kurKecilAccumulated`. In 2026 that counts in trade
 * alone. Of the text of 2026 some rules were not read, such as the one on civil servants: who meets them is presumably eligible.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurKecil } from "umkm";
 *
 * // May a trader who had 300 million rupiah of KUR kecil before, now repaid, have 200 million in 2026, and a rupiah more?
 * const facts = { sector: "perdagangan", provenExport: false, kurMikroAccumulated: 0, kurKecilAccumulated: 300_000_000 } as const;
 * const truths = [200_000_000, 200_000_001].map((plafon) => {
 *   const outcome = assess(kurKecil, { ...facts, plafon }, { asOf: "2026-02-01" });
 *   return outcome.status !== "no-rule" && outcome.reasons.find(({ id }) => id === "akumulasi-500-juta")?.truth;
 * });
 * truths; // => [true, false]
 * ```
 */
export const kurKecil = /* @__PURE__ */ programmeThrough({
  id: "kur-kecil",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 43"] },
  rules: [
    // How much
    {
      id: "plafon-di-atas-100-juta",
      when: { fact: "plafon", moreThan: 100_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca", "permenko-1-2023 Pasal 35 ayat (4) huruf c"],
          evidence: "secondary",
          note: "The rule on the subsidy of KUR khusus draws the same line.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 43 ayat (1)"], evidence: "transcription" },
      },
    },
    {
      id: "plafon-paling-banyak-500-juta",
      when: { fact: "plafon", atMost: 500_000_000 },
      in: {
        2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca", "permenko-1-2023 Pasal 35 ayat (4) huruf c"],
          evidence: "secondary",
          note: "The rule on the subsidy of KUR khusus draws the same line.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 43 ayat (1)"], evidence: "transcription", note: "For each akad." },
      },
    },
    // How often. From 2025 on the accumulation of sugar-cane farmers may be lifted, so that it has a row of its own; in 2023
    // it binds them as it binds all, whether or not it is known who they are.
    {
      id: "akumulasi-500-juta",
      when: { sum: ["plafon", "kurKecilAccumulated"], atMost: 500_000_000 },
      in: {
        2022: "unread",
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "That only KUR kecil is added up is our reading.",
        },
        2025: {
          when: {
            any: [
              { fact: "sugarCaneFarmer", is: true },
              { sum: ["plafon", "kurKecilAccumulated"], atMost: 500_000_000 },
            ],
          },
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "That only KUR kecil is added up is our reading.",
        },
        2026: {
          when: {
            any: [
              { sum: ["plafon", "kurMikroAccumulated", "kurKecilAccumulated"], atMost: 500_000_000 },
              { not: { fact: "sector", is: "perdagangan" } },
              { fact: "provenExport", is: true },
            ],
          },
          cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf a", "permenko-1-2026 Pasal 43 ayat (3) huruf b"],
          evidence: "transcription",
        },
      },
    },
    {
      id: "akumulasi-500-juta-tebu",
      when: {
        any: [
          { fact: "sugarCaneFarmer", is: false },
          { sum: ["plafon", "kurKecilAccumulated"], atMost: 500_000_000 },
        ],
      },
      in: {
        2022: "unread",
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "That only KUR kecil is added up is our reading.",
        },
        2025: {
          as: 2023,
          liftable: {
            cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf d"],
            evidence: "law-text",
            note: "Who may lift it was not read; the press of July 2025 tells of 500 million again and again.",
          },
        },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf a"],
            evidence: "transcription",
            note: "Sugar cane is production. A farmer who trades is in `akumulasi-500-juta`.",
          },
        },
      },
    },
    {
      id: "batas-penerimaan",
      when: { fact: "kurKecilCount", atMost: 1 },
      in: {
        2022: "unread",
        2023: {
          inPart: {
            cite: ["permenko-1-2022 Pasal 26 ayat (2)"],
            evidence: "unverified",
            note: "The paragraph limits it (law-text); the number was not read. The first and the second meet any number.",
          },
        },
        2025: {
          as: 2023,
          liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf d"], evidence: "law-text" },
        },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf a", "permenko-1-2026 Pasal 43 ayat (3) huruf b"],
            evidence: "transcription",
            note: "In trade the accumulation ends it after four.",
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
    {
      id: "usia-usaha-6-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 Pasal 27 ayat (2)"], evidence: "secondary" },
        2025: {
          as: 2023,
          liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf e"], evidence: "law-text" },
        },
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf a"], evidence: "transcription" },
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
        2023: { cite: ["permenko-1-2022 Pasal 27 ayat (3a)"], evidence: "secondary" },
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
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf c"], evidence: "transcription" },
      },
    },
    {
      id: "npwp",
      when: { fact: "hasNpwp", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf d"], evidence: "transcription" },
      },
    },
    // Owed for more than 100 million rupiah, and so for every KUR kecil.
    {
      id: "bpjs-ketenagakerjaan",
      when: { fact: "hasBpjsKetenagakerjaan", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "transcription" },
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

/**
 * The terms and documents of KUR kecil, from 2022-01-01 on; the periods are those of `kurKecil`.
 *
 * An akad of 2022 pays 3 % until the end of that year and 6 % from then on. In 2026 trade climbs by a point an akad, to 9 %.
 *
 * @example
 * ```ts
 * import { kurKecilTerms, termsOf } from "umkm";
 *
 * // At which rate does a trader whose last KUR mikro ran at 7 % have the first KUR kecil in 2026?
 * const before = { kurMikroCount: 2, lastKurMikroRate: "7-persen", kurKecilCount: 0 } as const;
 * const facts = { sector: "perdagangan", provenExport: false, disasterProvince: "lainnya", ...before } as const;
 * const outcome = termsOf(kurKecilTerms, facts, { asOf: "2026-02-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.08
 * ```
 */
export const kurKecilTerms = /* @__PURE__ */ termsThrough({
  id: "kur-kecil",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 43"] },
  terms: {
    rate: [
      disasterRates,
      disasterRates2027,
      rates2022,
      baseRate2022,
      // 2026
      {
        when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: [
              "permenko-1-2026 Pasal 44 ayat (1) huruf a",
              "permenko-1-2026 Pasal 44 ayat (3) huruf a",
              "permenko-1-2026 Pasal 44 ayat (5)",
            ],
            evidence: "transcription",
          },
        },
      },
      {
        when: { fact: "kurKecilCount", atLeast: 4 },
        then: null,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf b"],
            evidence: "transcription",
            note: "Five of more than 100 million rupiah each exceed 500 million in all.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "kurMikroCount", atMost: 0 },
            { fact: "kurKecilCount", atMost: 0 },
          ],
        },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (1) huruf b", "permenko-1-2026 Pasal 44 ayat (2)"],
            evidence: "transcription",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "kurMikroCount", atMost: 0 },
            { fact: "kurKecilCount", atMost: 1 },
          ],
        },
        then: 0.07,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 44 ayat (1) huruf b"], evidence: "transcription" },
        },
      },
      {
        when: {
          all: [
            { fact: "kurMikroCount", atMost: 0 },
            { fact: "kurKecilCount", atMost: 2 },
          ],
        },
        then: 0.08,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 44 ayat (1) huruf b"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 0 },
        then: 0.09,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 44 ayat (1) huruf b"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "lastKurMikroRate", in: ["3-persen", "provinsi-bencana-2026"] },
        then: { unstated: "kenaikan-kelas-bunga-berubah" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b"],
            evidence: "transcription",
            note: "Which rate is the last of a credit whose rate changes on the way was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "6-persen" },
            { fact: "kurKecilCount", atMost: 0 },
          ],
        },
        then: 0.07,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "transcription",
          },
        },
      },
      {
        when: {
          any: [
            {
              all: [
                { fact: "lastKurMikroRate", is: "6-persen" },
                { fact: "kurKecilCount", atMost: 1 },
              ],
            },
            {
              all: [
                { fact: "lastKurMikroRate", is: "7-persen" },
                { fact: "kurKecilCount", atMost: 0 },
              ],
            },
          ],
        },
        then: 0.08,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "transcription",
          },
        },
      },
      {
        then: 0.09,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "transcription",
          },
        },
      },
      // 2023 and 2025: what comes after a KUR mikro was not read.
      {
        when: { fact: "kurMikroCount", atLeast: 1 },
        then: { unstated: "kenaikan-kelas" },
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 26 ayat (2)"],
            evidence: "unverified",
            note: "Which step the first KUR kecil after a KUR mikro stands on was not read.",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 0 },
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 26 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 1 },
        then: 0.07,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 26 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" } },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 2 },
        then: 0.08,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 26 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" } },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 3 },
        then: 0.09,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 26 ayat (2)"], evidence: "secondary" },
          2025: { as: 2023, liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf c"], evidence: "law-text" } },
          2026: null,
        },
      },
      {
        then: { unstated: "batas-penerimaan" },
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 26 ayat (2)"],
            evidence: "secondary",
            note: "The steps were read for four accesses, and not how many the paragraph allows.",
          },
          2025: { as: 2023 },
          2026: null,
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
            note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording for KUR kecil was not read.",
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
        then: 60,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
      {
        then: 48,
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
      {
        when: {
          all: [
            { fact: "sugarCaneFarmer", is: true },
            { fact: "offtakerIsAvalis", is: true },
          ],
        },
        then: "may-be-waived",
        in: {
          2022: null,
          2023: null,
          2025: { cite: ["permenko-12-2025 Pasal 38A ayat (2) huruf b"], evidence: "law-text" },
          2026: { then: "not-allowed", cite: ["permenko-1-2026 Pasal 20 ayat (2)"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "sugarCaneFarmer", is: true },
        then: { unstated: "avalis" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (2)"],
            evidence: "transcription",
            note: "Whether sugar-cane farmers, too, need the offtaker as avalis differs by reading.",
          },
        },
      },
      {
        then: "lender-decides",
        in: {
          2022: { cite: ["permenko-1-2022 Pasal 14"], evidence: "single-source" },
          2023: {
            cite: ["permenko-1-2022 Pasal 14 ayat (4)", "permenko-1-2022 Pasal 14 ayat (5)"],
            evidence: "secondary",
          },
          2025: { as: 2023 },
          2026: {
            then: { unstated: "agunan-di-atas-100-juta" },
            cite: ["permenko-1-2026 Pasal 20 ayat (1)", "permenko-1-2026 Pasal 20 ayat (2)"],
            evidence: "transcription",
            note: "The text is silent.",
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
        when: { fact: "kurMikroCount", atLeast: 1 },
        then: { unstated: "kenaikan-kelas" },
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: {
            cite: ["kmk-317-2023 pasal belum dibaca"],
            evidence: "unverified",
            note: "Which step the first KUR kecil after a KUR mikro stands on was not read.",
          },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 0 },
        then: 0.055,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 1 },
        then: 0.045,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 2 },
        then: 0.035,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 3 },
        then: 0.025,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        then: { unstated: "batas-penerimaan" },
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: {
            cite: ["kmk-317-2023 pasal belum dibaca"],
            evidence: "secondary",
            note: "The steps are for four akad.",
          },
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
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf b"], evidence: "transcription" },
      },
    },
    {
      document: "nik",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf c"], evidence: "transcription" },
      },
    },
    {
      document: "npwp",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 41 ayat (1) huruf d"], evidence: "transcription" },
      },
    },
    {
      document: "bpjs-ketenagakerjaan",
      when: { fact: "plafon", moreThan: 100_000_000 },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "transcription" },
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
        2026: { cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf a"], evidence: "transcription" },
      },
    },
  ],
  notCovered: {
    "cara-pembayaran": [2022, 2023, 2025, 2026],
    "masa-tenggang": [2022, 2023, 2025, 2026],
    "batas-penerimaan": [2023, 2025],
    "kenaikan-kelas": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    avalis: [2026],
    "agunan-di-atas-100-juta": [2026],
    "kenaikan-kelas-bunga-berubah": [2026],
    "keringanan-bencana-2027": [2026],
    "permenko-2-2026": [2026],
  },
});
