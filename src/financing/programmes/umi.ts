import { legalForms } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for UMi is asked about. */
export const umiFacts = {
  plafon: "rupiah",
  legalForm: legalForms,
  hasNik: "yes-no",
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  hasBusinessLetter: "yes-no",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  programmeCreditInSikp: "yes-no",
  joinsTanggungRenteng: "yes-no",
} as const;

/** The three texts of UMi. */
const texts = {
  2018: {
    from: "2018-01-01",
    fromEvidence: "unverified",
    until: "2019-12-31",
    untilEvidence: "unverified",
    cite: ["pmk-95-2018 pasal belum dibaca"],
    evidence: "single-source",
    checkedOn: "2026-12-01",
    note: "Of 2018; the day was not found and January 1 stands in for it.",
  },
  2020: {
    from: "2021-01-01",
    fromEvidence: "unverified",
    until: "2024-12-30",
    untilEvidence: "unverified",
    cite: ["pmk-193-2020 pasal belum dibaca"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "In force since 2020, on a day not found: of 2020 it is not known whether this text applied or that before, so that the period begins with the next year. Its last day is unverified.",
  },
  2024: {
    from: "2024-12-31",
    fromEvidence: "unverified",
    cite: ["pmk-130-2024 Pasal 5"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Replaces PMK 193/2020. Of 2024; the day was not found. It cites a statute of October 2024, so that January 1 cannot stand in for it; the last day of the year does.",
  },
} as const satisfies LawTexts;

/** Of 2020 it is not known which of two texts applied. */
const gaps = [
  {
    id: "umi-2020",
    from: "2020-01-01",
    until: "2020-12-31",
    cite: ["pmk-95-2018 pasal belum dibaca", "pmk-193-2020 pasal belum dibaca"],
    evidence: "unverified",
    checkedOn: "2026-12-01",
  },
] as const;

/**
 * UMi (Pembiayaan Ultra Mikro) of the Pusat Investasi Pemerintah: at most 10 million rupiah (inclusive) in 2018 and 2019,
 * 20 million from 2021 on, without a credit programme of the government that runs and is recorded in SIKP. Of 2020 it is
 * not known which text applied.
 *
 * The rules of 2018 and 2019 but for the plafon were not read: who meets the plafon is `unknown`. The plafon of PMK
 * 130/2024 was not found and is presumed from PMK 193/2020: from then on `presumably-eligible` is the best answer.
 *
 * The last day of 2024 stands in for the first day of PMK 130/2024; see `basis.periodEvidence`.
 *
 * @see PMK 95/PMK.05/2018; PMK 193/PMK.05/2020; PMK 130/2024 Pasal 5
 *
 * @example
 * ```ts
 * import { assess, umi } from "umkm";
 *
 * // Could one whose KUR runs have UMi of 10 million rupiah in 2023?
 * const outcome = assess(umi, { plafon: 10_000_000, receivesKur: true }, { asOf: "2023-06-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["tidak-dibiayai-kredit-program"]
 * ```
 */
export const umi = /* @__PURE__ */ programmeThrough({
  id: "umi",
  facts: umiFacts,
  texts,
  gaps,
  rules: [
    // How much
    {
      id: "batas-plafon",
      when: { fact: "plafon", atMost: 20_000_000 },
      in: {
        2018: {
          when: { fact: "plafon", atMost: 10_000_000 },
          cite: ["pmk-95-2018 pasal belum dibaca"],
          evidence: "single-source",
        },
        2020: { cite: ["pmk-193-2020 pasal belum dibaca"], evidence: "secondary" },
        2024: { presumed: 2020 },
      },
    },
    // Beside which other credit
    {
      id: "tidak-dibiayai-kredit-program",
      // A KUR that runs is always in SIKP; of another programme the record must be asked.
      when: {
        all: [
          { fact: "receivesKur", is: false },
          {
            any: [
              { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
              { fact: "programmeCreditInSikp", is: false },
            ],
          },
        ],
      },
      in: {
        2018: "unread",
        2020: { cite: ["pmk-193-2020 pasal belum dibaca"], evidence: "secondary" },
        2024: {
          cite: ["pmk-130-2024 Pasal 5 ayat (2) huruf a", "pmk-130-2024 Pasal 5 ayat (3) huruf a"],
          evidence: "law-text",
        },
      },
    },
    // By whom, with which papers
    {
      id: "nik",
      when: { any: [{ not: { fact: "legalForm", is: "perorangan" } }, { fact: "hasNik", is: true }] },
      in: {
        2018: "unread",
        2020: {
          when: { fact: "hasNik", is: true },
          cite: ["pmk-193-2020 pasal belum dibaca"],
          evidence: "secondary",
          note: "Its debtors are persons, alone or in groups.",
        },
        2024: {
          cite: ["pmk-130-2024 Pasal 5 ayat (2) huruf b"],
          evidence: "law-text",
          note: "Indonesian citizenship, proven by the NIK on the e-KTP or on a letter in its place; asked of persons.",
        },
      },
    },
    {
      id: "legalitas-usaha",
      when: {
        any: [
          { fact: "hasBusinessLetter", is: true },
          { fact: "hasNib", is: true },
        ],
      },
      in: {
        2018: "unread",
        2020: {
          cite: ["pmk-193-2020 pasal belum dibaca"],
          evidence: "secondary",
          note: "A business letter or the like; that a NIB is one is our reading.",
        },
        2024: {
          notAsked: {
            cite: ["pmk-130-2024 Pasal 5"],
            evidence: "law-text",
            note: "Pasal 5 does not name it. What it names is the least; the director of PIP may add to it.",
          },
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
      in: {
        2018: "unread",
        2020: {
          notAsked: {
            cite: ["pmk-193-2020 pasal belum dibaca"],
            evidence: "secondary",
            note: "Its debtors are persons, alone or in groups.",
          },
        },
        2024: { cite: ["pmk-130-2024 Pasal 5 ayat (3) huruf b"], evidence: "law-text" },
      },
    },
  ],
  notCovered: { "peraturan-dirut-pip": [2024] },
});

/**
 * What is known of the terms of UMi: from 2021 to 2024, whether a lender might ask for collateral. The periods and the gap
 * are those of `umi`. No text that was read gives the rate of a debtor.
 *
 * @see PMK 193/PMK.05/2020
 *
 * @example
 * ```ts
 * import { termsOf, umiTerms } from "umkm";
 *
 * // Was collateral asked of a group that answered for each other in 2023?
 * const outcome = termsOf(umiTerms, { joinsTanggungRenteng: true }, { asOf: "2023-06-01" });
 * const collateral = outcome.status === "found" ? outcome.terms.additionalCollateral : undefined;
 * collateral?.status === "known" && collateral.value; // => "not-allowed"
 * ```
 */
export const umiTerms = /* @__PURE__ */ termsThrough({
  id: "umi",
  facts: umiFacts,
  texts,
  gaps,
  terms: {
    additionalCollateral: [
      {
        when: { fact: "joinsTanggungRenteng", is: true },
        then: "not-allowed",
        in: {
          2018: { uncovered: "agunan" },
          2020: {
            cite: ["pmk-193-2020 pasal belum dibaca"],
            evidence: "secondary",
            note: "A group gives no collateral: its members answer for each other (tanggung renteng).",
          },
          2024: { uncovered: "agunan" },
        },
      },
      {
        then: "lender-decides",
        in: {
          2018: { uncovered: "agunan" },
          2020: {
            cite: ["pmk-193-2020 pasal belum dibaca"],
            evidence: "secondary",
            note: "It may be asked of one who borrows alone.",
          },
          2024: { uncovered: "agunan" },
        },
      },
    ],
  },
  // Of 2020 one source says that the tenor is flexible, also under a year; it gives no longest one.
  notCovered: { "suku-bunga": [2018, 2020, 2024], tenor: [2018, 2020, 2024] },
});
