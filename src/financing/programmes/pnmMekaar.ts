import { sexes } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for PNM Mekaar is asked about. */
export const pnmMekaarFacts = {
  plafon: "rupiah",
  sex: sexes,
  monthlyIncomePerHead: "rupiah",
  joinsWeeklyMeetings: "yes-no",
  joinsTanggungRenteng: "yes-no",
} as const;

/** What PNM states of Mekaar. */
const texts = {
  2022: {
    from: "2022-01-01",
    fromEvidence: "unverified",
    cite: ["pnm-mekaar kriteria nasabah"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "Offered since 2015; since when with these criteria is unverified, and January 1 of 2022 stands in for it.",
  },
} as const satisfies LawTexts;

/**
 * PNM Mekaar: loans of PT Permodalan Nasional Madani to women in groups, from 2 million rupiah (inclusive), for those
 * with an income of at most 800 thousand rupiah a month per head of the family (inclusive).
 *
 * The criteria of a state company, not a regulation. The highest plafon and the index of the house were not read: who
 * meets the rest is `unknown`, and whoever fails it is `ineligible`.
 *
 * @see the criteria that PNM states, as the press repeats them
 *
 * @example
 * ```ts
 * import { assess, pnmMekaar } from "umkm";
 *
 * // May a woman whose family has 800,001 rupiah a month per head join?
 * const outcome = assess(pnmMekaar, { sex: "perempuan", monthlyIncomePerHead: 800_001 }, { asOf: "2024-03-05" });
 * outcome.status; // => "ineligible"
 * ```
 */
export const pnmMekaar = /* @__PURE__ */ programmeThrough({
  id: "pnm-mekaar",
  facts: pnmMekaarFacts,
  texts,
  rules: [
    {
      id: "perempuan",
      when: { fact: "sex", is: "perempuan" },
      in: { 2022: { cite: ["pnm-mekaar kriteria nasabah"], evidence: "secondary" } },
    },
    {
      id: "plafon-paling-sedikit-2-juta",
      when: { fact: "plafon", atLeast: 2_000_000 },
      in: { 2022: { cite: ["pnm-mekaar kriteria nasabah"], evidence: "secondary" } },
    },
    {
      id: "pendapatan-per-kapita-paling-banyak-800-ribu",
      when: { fact: "monthlyIncomePerHead", atMost: 800_000 },
      in: {
        2022: {
          cite: ["pnm-mekaar kriteria nasabah"],
          evidence: "secondary",
          note: "Also given as 1.99 US dollars a day.",
        },
      },
    },
    {
      id: "pertemuan-mingguan",
      when: { fact: "joinsWeeklyMeetings", is: true },
      in: { 2022: { cite: ["pnm-mekaar kriteria nasabah"], evidence: "secondary" } },
    },
    {
      id: "tanggung-renteng",
      when: { fact: "joinsTanggungRenteng", is: true },
      in: { 2022: { cite: ["pnm-mekaar kriteria nasabah"], evidence: "secondary" } },
    },
    // The amount was not found, and neither were the questions of the index.
    { id: "plafon-tertinggi", in: { 2022: "unread" } },
    { id: "indeks-rumah", in: { 2022: "unread" } },
  ],
  // Sources disagree on it.
  notCovered: { "susunan-kelompok": [2022] },
});

/**
 * What is known of the terms of PNM Mekaar: 50 weeks; the period is that of `pnmMekaar`.
 *
 * @see the criteria that PNM states, as the press repeats them
 *
 * @example
 * ```ts
 * import { pnmMekaarTerms, termsOf } from "umkm";
 *
 * // For how many weeks does a group meet and pay?
 * const outcome = termsOf(pnmMekaarTerms, {}, { asOf: "2024-03-05" });
 * const weeks = outcome.status === "found" ? outcome.terms.tenorWeeks : undefined;
 * weeks?.status === "known" && weeks.value; // => 50
 * ```
 */
export const pnmMekaarTerms = /* @__PURE__ */ termsThrough({
  id: "pnm-mekaar",
  facts: pnmMekaarFacts,
  texts,
  terms: {
    tenorWeeks: [{ then: 50, in: { 2022: { cite: ["pnm-mekaar kriteria nasabah"], evidence: "secondary" } } }],
  },
  notCovered: {
    "suku-bunga": [2022],
    "metode-bunga": [2022],
    "masa-tenggang": [2022],
    agunan: [2022],
    subsidi: [2022],
    "dokumen-lain": [2022],
  },
});
