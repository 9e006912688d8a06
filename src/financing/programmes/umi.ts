import { legalForms } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";

/** The three texts of UMi. */
const texts = {
  2018: {
    from: "2018-01-01",
    fromEvidence: "unverified",
    until: "2019-12-31",
    untilEvidence: "unverified",
    cite: ["pmk-95-2018 pasal belum dibaca"],
    evidence: "single-source",
    checkedOn: "2026-01-31",
    note: "Of 2018; the day was not found and January 1 stands in for it.",
  },
  2020: {
    from: "2021-01-01",
    fromEvidence: "unverified",
    until: "2024-12-30",
    untilEvidence: "unverified",
    cite: ["pmk-193-2020 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-01-31",
    note: "In force since 2020, on a day not found: of 2020 it is not known whether this text applied or that before, so that the period begins with the next year. Its last day is unverified.",
  },
  2024: {
    from: "2024-12-31",
    fromEvidence: "unverified",
    cite: ["pmk-130-2024 Pasal 5"],
    evidence: "law-text",
    checkedOn: "2026-11-24",
    note: "Of 2024; the day was not found. It cites UU 61/2024, of October, so that January 1 cannot stand in for it; the last day of the year does.",
  },
} as const satisfies LawTexts;

/**
 * UMi (Pembiayaan Ultra Mikro) of the Pusat Investasi Pemerintah: at most 10 million rupiah (inclusive) in 2018 and 2019,
 * 20 million from 2021 on; the plafon since PMK 130/2024 was not found. Of 2020 it is not known which applied.
 *
 * The last day of 2024 stands in for the first day of PMK 130/2024; see `basis.periodEvidence`.
 *
 * @see PMK 95/PMK.05/2018; PMK 193/PMK.05/2020; PMK 130/2024 Pasal 5
 *
 * @example
 * ```ts
 * import { assess, umi } from "umkm";
 *
 * // May one whose KUR still runs have UMi in 2025?
 * const facts = { legalForm: "perorangan", hasNik: true, receivesKur: true, programmeCreditInSikp: true } as const;
 * const outcome = assess(umi, facts, { asOf: "2025-06-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["tidak-dibiayai-kredit-program"]
 * ```
 */
export const umi = /* @__PURE__ */ programmeThrough({
  id: "umi",
  facts: {
    plafon: "rupiah",
    legalForm: legalForms,
    hasNik: "yes-no",
    hasNpwp: "yes-no",
    receivesKur: "yes-no",
    programmeCredit: ["tidak-ada", "lunas", "berjalan"],
    programmeCreditInSikp: "yes-no",
  },
  texts,
  gaps: [
    {
      id: "umi-2020",
      from: "2020-01-01",
      until: "2020-12-31",
      cite: ["pmk-95-2018 pasal belum dibaca", "pmk-193-2020 pasal belum dibaca"],
      evidence: "unverified",
      checkedOn: "2026-01-31",
    },
  ],
  rules: [
    {
      id: "tidak-dibiayai-kredit-program",
      when: {
        any: [
          {
            all: [
              { fact: "receivesKur", is: false },
              { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
            ],
          },
          { fact: "programmeCreditInSikp", is: false },
        ],
      },
      in: {
        2018: null,
        2020: null,
        2024: {
          cite: ["pmk-130-2024 Pasal 5 ayat (2) huruf a", "pmk-130-2024 Pasal 5 ayat (3) huruf a"],
          evidence: "law-text",
        },
      },
    },
    {
      id: "nik",
      when: { any: [{ not: { fact: "legalForm", is: "perorangan" } }, { fact: "hasNik", is: true }] },
      in: {
        2018: null,
        2020: null,
        2024: {
          cite: ["pmk-130-2024 Pasal 5 ayat (2) huruf b"],
          evidence: "law-text",
          note: "Indonesian citizenship, proven by the NIK on the e-KTP or on a letter in its place.",
        },
      },
    },
    {
      id: "npwp-badan-usaha",
      when: {
        any: [
          { fact: "legalForm", is: "perorangan" },
          { fact: "hasNpwp", is: true },
        ],
      },
      in: { 2018: null, 2020: null, 2024: { cite: ["pmk-130-2024 Pasal 5 ayat (3) huruf b"], evidence: "law-text" } },
    },
    {
      id: "plafon-paling-banyak-20-juta",
      when: { fact: "plafon", atMost: 20_000_000 },
      in: { 2018: null, 2020: { cite: ["pmk-193-2020 pasal belum dibaca"], evidence: "secondary" }, 2024: null },
    },
    {
      id: "plafon-paling-banyak-10-juta",
      when: { fact: "plafon", atMost: 10_000_000 },
      in: { 2018: { cite: ["pmk-95-2018 pasal belum dibaca"], evidence: "single-source" }, 2020: null, 2024: null },
    },
  ],
  notCovered: {
    "kredit-program-lain": [2018, 2020],
    nik: [2018, 2020],
    "legalitas-usaha": [2018, 2020],
    "suku-bunga": [2018, 2020, 2024],
    tenor: [2018, 2020, 2024],
    agunan: [2018, 2020, 2024],
    plafon: [2024],
    "peraturan-dirut-pip": [2024],
  },
});
