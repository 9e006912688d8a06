import type { LawTexts } from "./cells";
import { programmeThrough, type Rule } from "./programmeThrough";
import { type DocumentRule, type TermRule, termsThrough } from "./termsThrough";

/** What both sides of the Kredit Program Perumahan ask about. */
export const kppFacts = {
  plafon: "rupiah",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  businessStartedOn: "date",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link kppFacts}, as conditions read them. */
export type KppFacts = typeof kppFacts;

/** What the supply side of the Kredit Program Perumahan asks about: the shared facts, and one on its limits. */
export const kppPenyediaanFacts = {
  plafon: "rupiah",
  plafonAtLimitAccepted: "yes-no",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  businessStartedOn: "date",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link kppPenyediaanFacts}, as conditions read them. */
export type KppPenyediaanFacts = typeof kppPenyediaanFacts;

/** Permenko 13/2025. */
const texts = {
  2025: {
    from: "2025-08-08",
    cite: ["permenko-13-2025 Pasal 31"],
    evidence: "law-text",
    checkedOn: "2026-01-31",
    note: "The articles on plafon, recipients and tenor were not found.",
  },
} as const satisfies LawTexts;

// What the text asks of both sides alike, as far as it was read; of literal type, so that a side may declare more facts.

/** A KUR does not run beside it. */
const withoutKur = {
  id: "tidak-menerima-kur",
  when: { fact: "receivesKur", is: false },
  in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } },
} as const satisfies Rule<KppFacts, never, 2025>;

/** Credit of another government programme does not run beside it. */
const withoutProgrammeCredit = {
  id: "tidak-menerima-kredit-program-lain",
  when: { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
  in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } },
} as const satisfies Rule<KppFacts, never, 2025>;

/** An NPWP, whatever the plafon. */
const npwp = {
  id: "npwp",
  when: { fact: "hasNpwp", is: true },
  in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } },
} as const satisfies Rule<KppFacts, never, 2025>;

/** A NIB. */
const nib = {
  id: "nib",
  when: { fact: "hasNib", is: true },
  in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } },
} as const satisfies Rule<KppFacts, never, 2025>;

/** The business has run for at least six months. */
const sixMonths = {
  id: "usia-usaha-6-bulan",
  when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } },
} as const satisfies Rule<KppFacts, never, 2025>;

/** The lender goes by the candidates that are listed in SIKP. */
const sikp = {
  id: "sikp",
  when: { fact: "registeredInSikp", is: true },
  in: {
    2025: {
      cite: ["permenko-13-2025 Pasal 6 ayat (1)"],
      evidence: "law-text",
      checkedOn: "2026-11-24",
      note: "The wording was read without its number; the number is counted from the articles beside it.",
    },
  },
} as const satisfies Rule<KppFacts, never, 2025>;

/** Five years. */
const fiveYears = {
  then: 60,
  in: {
    2025: {
      cite: ["permenko-13-2025 pasal belum dibaca"],
      evidence: "single-source",
      note: "PMK 65/2025 limits the subsidy to as long.",
    },
  },
} as const satisfies TermRule<KppFacts, number, 2025>;
/** The documents of both sides. */
const papers = [
  { document: "npwp", in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } } },
  { document: "nib", in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "single-source" } } },
] as const satisfies readonly DocumentRule<KppFacts, 2025>[];

/**
 * Kredit Program Perumahan, supply side (penyediaan rumah): 500 million to 5 billion rupiah, for those who build or
 * supply houses, from 2025-08-08 on.
 *
 * Whether the two limits themselves are included was not found: exactly at one of them the answer is `unknown`, until
 * `plafonAtLimitAccepted` says what the lender does.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { assess, kppPenyediaan } from "umkm";
 *
 * // Is a plafon of exactly 500 million rupiah enough?
 * const outcome = assess(kppPenyediaan, { plafon: 500_000_000 }, { asOf: "2025-10-01" });
 * outcome.status === "unknown" && outcome.missing.some(({ fact }) => fact === "plafonAtLimitAccepted"); // => true
 * // One rupiah less is not.
 * assess(kppPenyediaan, { plafon: 499_999_999 }, { asOf: "2025-10-01" }).status; // => "ineligible"
 * ```
 */
export const kppPenyediaan = /* @__PURE__ */ programmeThrough({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  texts,
  rules: [
    {
      id: "plafon-mulai-500-juta",
      when: {
        any: [
          { fact: "plafon", moreThan: 500_000_000 },
          {
            all: [
              { fact: "plafon", atLeast: 500_000_000 },
              { fact: "plafonAtLimitAccepted", is: true },
            ],
          },
        ],
      },
      in: {
        2025: {
          cite: ["permenko-13-2025 pasal belum dibaca"],
          evidence: "secondary",
          note: "Whether the limit itself is included was not found.",
        },
      },
    },
    {
      id: "plafon-sampai-5-miliar",
      when: {
        any: [
          { fact: "plafon", lessThan: 5_000_000_000 },
          {
            all: [
              { fact: "plafon", atMost: 5_000_000_000 },
              { fact: "plafonAtLimitAccepted", is: true },
            ],
          },
        ],
      },
      in: {
        2025: {
          cite: ["permenko-13-2025 pasal belum dibaca"],
          evidence: "secondary",
          note: "Whether the limit itself is included was not found.",
        },
      },
    },
    withoutKur,
    withoutProgrammeCredit,
    npwp,
    nib,
    sixMonths,
    sikp,
  ],
  notCovered: {
    "penerima-perumahan": [2025],
    "plafon-kumulatif": [2025],
    "usaha-produktif-layak": [2025],
    "slik-lancar": [2025],
  },
});

/**
 * The terms and documents of the Kredit Program Perumahan, supply side, from 2025-08-08 on; the period is that of
 * `kppPenyediaan`.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { kppPenyediaanTerms, termsOf } from "umkm";
 *
 * // How many months at most, and with which documents?
 * const outcome = termsOf(kppPenyediaanTerms, {}, { asOf: "2025-10-01" });
 * const months = outcome.status === "found" ? outcome.terms.investmentMonths : undefined;
 * months?.status === "known" && months.value; // => 60
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["npwp", "nib"]
 * ```
 */
export const kppPenyediaanTerms = /* @__PURE__ */ termsThrough({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  texts,
  terms: {
    investmentMonths: [fiveYears],
  },
  documents: papers,
  notCovered: {
    "suku-bunga": [2025],
    "metode-bunga": [2025],
    "tenor-modal-kerja": [2025],
    "masa-tenggang": [2025],
    agunan: [2025],
    subsidi: [2025],
    "dokumen-lain": [2025],
  },
});

/**
 * Kredit Program Perumahan, demand side (permintaan rumah): more than 10 million rupiah (exclusive) to 500 million
 * (inclusive) at 6 % effective a year, to buy, build or renovate a house for a business, from 2025-08-08 on.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { assess, kppPermintaan } from "umkm";
 *
 * // What bars a shop without a NIB that asks for 10 million rupiah?
 * const outcome = assess(kppPermintaan, { plafon: 10_000_000, hasNib: false }, { asOf: "2025-10-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["plafon-di-atas-10-juta", "nib"]
 * ```
 */
export const kppPermintaan = /* @__PURE__ */ programmeThrough({
  id: "kpp-permintaan",
  facts: kppFacts,
  texts,
  rules: [
    {
      id: "plafon-di-atas-10-juta",
      when: { fact: "plafon", moreThan: 10_000_000 },
      in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    {
      id: "plafon-paling-banyak-500-juta",
      when: { fact: "plafon", atMost: 500_000_000 },
      in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "secondary" } },
    },
    withoutKur,
    withoutProgrammeCredit,
    npwp,
    nib,
    sixMonths,
    sikp,
  ],
  notCovered: { "penerima-perumahan": [2025], "usaha-produktif-layak": [2025], "slik-lancar": [2025] },
});

/**
 * The terms and documents of the Kredit Program Perumahan, demand side, from 2025-08-08 on; the period is that of
 * `kppPermintaan`.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { kppPermintaanTerms, termsOf } from "umkm";
 *
 * // At which rate, and with which documents?
 * const outcome = termsOf(kppPermintaanTerms, {}, { asOf: "2025-10-01" });
 * const rate = outcome.status === "found" ? outcome.terms.rate : undefined;
 * rate?.status === "known" && rate.value; // => 0.06
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["npwp", "nib"]
 * ```
 */
export const kppPermintaanTerms = /* @__PURE__ */ termsThrough({
  id: "kpp-permintaan",
  facts: kppFacts,
  texts,
  terms: {
    rate: [{ then: 0.06, in: { 2025: { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "secondary" } } }],
    investmentMonths: [fiveYears],
  },
  documents: papers,
  notCovered: {
    "metode-bunga": [2025],
    "tenor-modal-kerja": [2025],
    "masa-tenggang": [2025],
    agunan: [2025],
    subsidi: [2025],
    "dokumen-lain": [2025],
  },
});
