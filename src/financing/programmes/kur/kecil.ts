import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import { disasterRates, noCommercialCredit, onlyAllowedCredit } from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR kecil: more than 100 million rupiah (exclusive) to 500 million (inclusive), from 2022-01-01 on.
 *
 * What was received before adds up, whether or not it was paid back; see `kurKecilAccumulated`.
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
          note: "From the rule on the subsidy of KUR khusus.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 43"], evidence: "transcription" },
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
          note: "From the rule on the subsidy of KUR khusus.",
        },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 43"], evidence: "transcription" },
      },
    },
    {
      id: "akumulasi-500-juta",
      when: { sum: ["plafon", "kurKecilAccumulated"], atMost: 500_000_000 },
      in: {
        2022: { uncovered: "akumulasi" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "That only KUR kecil is added up is our reading.",
        },
        2025: { as: 2023 },
        2026: {
          when: {
            any: [
              { sum: ["plafon", "kurMikroAccumulated", "kurKecilAccumulated"], atMost: 500_000_000 },
              { not: { fact: "sector", is: "perdagangan" } },
              { fact: "provenExport", is: true },
            ],
          },
          cite: ["permenko-1-2026 Pasal 43 ayat (3) huruf b"],
          evidence: "transcription",
        },
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
          cite: ["permenko-1-2022 Pasal 27 ayat (3a)"],
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
      id: "npwp",
      when: { fact: "hasNpwp", is: true },
      in: {
        2022: { uncovered: "npwp" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "secondary" },
      },
    },
    // Owed for more than 100 million rupiah, and so for every KUR kecil.
    {
      id: "bpjs-ketenagakerjaan",
      when: { fact: "hasBpjsKetenagakerjaan", is: true },
      in: {
        2022: { uncovered: "bpjs-ketenagakerjaan" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "single-source" },
      },
    },
  ],
  notCovered: {
    "calon-penerima": [2022, 2023, 2025],
    "batas-penerimaan": [2022, 2023, 2025],
    "kredit-program-lain": [2022, 2023, 2025],
    sikp: [2022, 2023, 2025, 2026],
    "slik-lancar": [2022, 2023, 2025, 2026],
    "kenaikan-kelas": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "usaha-mikro-atau-kecil": [2026],
    kelompok: [2026],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR kecil, from 2022-01-01 on; the periods are those of `kurKecil`.
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
      {
        when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 44", "permenko-1-2026 Pasal 44 ayat (5)"], evidence: "transcription" },
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
          2026: { cite: ["permenko-1-2026 Pasal 44", "permenko-1-2026 Pasal 44 ayat (2)"], evidence: "transcription" },
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
          2026: { cite: ["permenko-1-2026 Pasal 44"], evidence: "transcription" },
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
          2026: { cite: ["permenko-1-2026 Pasal 44"], evidence: "transcription" },
        },
      },
      {
        when: {
          all: [
            { fact: "kurMikroCount", atMost: 0 },
            { fact: "kurKecilCount", atMost: 3 },
          ],
        },
        then: 0.09,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 44"], evidence: "transcription" },
        },
      },
      {
        when: { fact: "kurMikroCount", atMost: 0 },
        then: 0.09,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44"],
            evidence: "unverified",
            note: "The rates were read for four akad; that a fifth pays what the fourth does is our inference.",
          },
        },
      },
      {
        when: { fact: "lastKurMikroRate", is: "provinsi-bencana-2026" },
        then: { unstated: "kenaikan-kelas-provinsi-bencana" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b"],
            evidence: "transcription",
            note: "Whether the last rate is then 0 %, 3 % or 6 % was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "3-persen" },
            { fact: "kurKecilCount", atMost: 0 },
          ],
        },
        then: 0.04,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "unverified",
            note: "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "3-persen" },
            { fact: "kurKecilCount", atLeast: 1 },
            { fact: "kurKecilCount", atMost: 1 },
          ],
        },
        then: 0.05,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "unverified",
            note: "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "3-persen" },
            { fact: "kurKecilCount", atLeast: 2 },
            { fact: "kurKecilCount", atMost: 2 },
          ],
        },
        then: 0.06,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "unverified",
            note: "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "3-persen" },
            { fact: "kurKecilCount", atLeast: 3 },
            { fact: "kurKecilCount", atMost: 3 },
          ],
        },
        then: 0.07,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "unverified",
            note: "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.",
          },
        },
      },
      {
        when: {
          all: [
            { fact: "lastKurMikroRate", is: "3-persen" },
            { fact: "kurKecilCount", atLeast: 4 },
            { fact: "kurKecilCount", atMost: 4 },
          ],
        },
        then: 0.08,
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 44 ayat (3) huruf b", "permenko-1-2026 Pasal 44 ayat (4)"],
            evidence: "unverified",
            note: "One point above the last rate, as written; whether that is meant of the 3 % of 2022 was not found.",
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
      {
        when: { fact: "kurKecilCount", atMost: 0 },
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 26"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 1 },
        then: 0.07,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 26"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 2 },
        then: 0.08,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 26"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "kurKecilCount", atMost: 3 },
        then: 0.09,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 26"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        then: { unstated: "batas-penerimaan" },
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2023 Pasal 26 ayat (2)"],
            evidence: "secondary",
            note: "The rates were read for four accesses, and that the paragraph limits them, but not how many it allows.",
          },
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
        then: 48,
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
          2025: { cite: ["permenko-12-2025 Pasal 38A"], evidence: "law-text", note: "The article was read in part." },
          2026: { cite: ["permenko-1-2026 Pasal 20 ayat (2)"], evidence: "transcription" },
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
            note: "Whether sugar-cane farmers, too, need the offtaker as avalis is unclear.",
          },
        },
      },
      {
        then: "lender-decides",
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 14"],
            evidence: "unverified",
            note: "The rule bars additional collateral up to 100 million rupiah; what it asks above was not read.",
          },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (1)"],
            evidence: "unverified",
            note: "What the rule asks above 100 million rupiah was not read.",
          },
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
    {
      document: "bpjs-ketenagakerjaan",
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: null,
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
    "batas-penerimaan": [2023, 2025],
    "kenaikan-kelas": [2023, 2025],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    avalis: [2026],
    "kenaikan-kelas-provinsi-bencana": [2026],
    "permenko-2-2026": [2026],
  },
});
