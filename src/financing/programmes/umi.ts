import type { Citation } from "../../law/graded";
import { legalForms } from "../../vocabulary/options";
import { programmeOf } from "./programmeOf";

const pasal5: Citation = { regulation: "pmk-130-2024", at: "Pasal 5" };
const pasal5Ayat2A: Citation = { regulation: "pmk-130-2024", at: "Pasal 5 ayat (2) huruf a" };
const pasal5Ayat2B: Citation = { regulation: "pmk-130-2024", at: "Pasal 5 ayat (2) huruf b" };
const pasal5Ayat3A: Citation = { regulation: "pmk-130-2024", at: "Pasal 5 ayat (3) huruf a" };
const pasal5Ayat3B: Citation = { regulation: "pmk-130-2024", at: "Pasal 5 ayat (3) huruf b" };
const unread2018: Citation = { regulation: "pmk-95-2018", at: "pasal belum dibaca" };
const unread2020: Citation = { regulation: "pmk-193-2020", at: "pasal belum dibaca" };

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
export const umi = /* @__PURE__ */ programmeOf({
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
  periods: [
    {
      from: "2018-01-01",
      fromEvidence: "unverified",
      until: "2019-12-31",
      untilEvidence: "unverified",
      cite: [unread2018],
      evidence: "single-source",
      checkedOn: "2026-01-31",
      note: "Of 2018; the day was not found and January 1 stands in for it.",
      value: {
        criteria: [
          {
            id: "plafon-paling-banyak-10-juta",
            when: { fact: "plafon", atMost: 10_000_000 },
            cite: [unread2018],
            evidence: "single-source",
          },
        ],
        notCovered: ["kredit-program-lain", "nik", "legalitas-usaha", "suku-bunga", "tenor", "agunan"],
      },
    },
    {
      from: "2021-01-01",
      fromEvidence: "unverified",
      until: "2024-12-30",
      untilEvidence: "unverified",
      cite: [unread2020],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "In force since 2020, on a day not found: of 2020 it is not known whether this text applied or that before, so that the period begins with the next year. Its last day is unverified.",
      value: {
        criteria: [
          {
            id: "plafon-paling-banyak-20-juta",
            when: { fact: "plafon", atMost: 20_000_000 },
            cite: [unread2020],
            evidence: "secondary",
          },
        ],
        notCovered: ["kredit-program-lain", "nik", "legalitas-usaha", "suku-bunga", "tenor", "agunan"],
      },
    },
    {
      from: "2024-12-31",
      fromEvidence: "unverified",
      cite: [pasal5],
      evidence: "law-text",
      checkedOn: "2026-11-24",
      note: "Of 2024; the day was not found. It cites UU 61/2024, of October, so that January 1 cannot stand in for it; the last day of the year does.",
      value: {
        criteria: [
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
            cite: [pasal5Ayat2A, pasal5Ayat3A],
            evidence: "law-text",
          },
          {
            id: "nik",
            when: {
              any: [{ not: { fact: "legalForm", is: "perorangan" } }, { fact: "hasNik", is: true }],
            },
            cite: [pasal5Ayat2B],
            evidence: "law-text",
            note: "Indonesian citizenship, proven by the NIK on the e-KTP or on a letter in its place.",
          },
          {
            id: "npwp-badan-usaha",
            when: {
              any: [
                { fact: "legalForm", is: "perorangan" },
                { fact: "hasNpwp", is: true },
              ],
            },
            cite: [pasal5Ayat3B],
            evidence: "law-text",
          },
        ],
        notCovered: ["plafon", "suku-bunga", "tenor", "agunan", "peraturan-dirut-pip"],
      },
    },
  ],
  gaps: [
    {
      id: "umi-2020",
      from: "2020-01-01",
      until: "2020-12-31",
      cite: [unread2018, unread2020],
      evidence: "unverified",
      checkedOn: "2026-01-31",
    },
  ],
});
