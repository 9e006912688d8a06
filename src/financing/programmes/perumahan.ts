import { legalForms, sizes } from "../../vocabulary/options";
import { housingRecipients, housingUses } from "../../vocabulary/programmeFacts";
import type { LawTexts } from "./cells";
import { umkm } from "./kur/shared";
import { programmeThrough, type Rule } from "./programmeThrough";
import { type DocumentRule, type TermRule, termsThrough } from "./termsThrough";

/** What the demand side of the Kredit Program Perumahan asks about. */
export const kppPermintaanFacts = {
  plafon: "rupiah",
  legalForm: legalForms,
  size: sizes,
  hasilPenjualanTahunan: "rupiah",
  productiveAndFeasible: "yes-no",
  businessStartedOn: "date",
  kppUse: housingUses,
  kppCount: "count",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  creditRunning: "yes-no",
  runningCreditCurrent: "yes-no",
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link kppPermintaanFacts}, as conditions read them. */
export type KppPermintaanFacts = typeof kppPermintaanFacts;

/** What the supply side of the Kredit Program Perumahan asks about. */
export const kppPenyediaanFacts = {
  plafon: "rupiah",
  kppRecipient: housingRecipients,
  size: sizes,
  hasilPenjualanTahunan: "rupiah",
  productiveAndFeasible: "yes-no",
  businessStartedOn: "date",
  kppUse: housingUses,
  kppCount: "count",
  kppOutstanding: "rupiah",
  kppAccumulated: "rupiah",
  receivesKur: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  otherProgrammeCreditRunning: "yes-no",
  creditRunning: "yes-no",
  runningCreditCurrent: "yes-no",
  hasNpwp: "yes-no",
  hasNib: "yes-no",
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
    checkedOn: "2026-12-01",
    note: "BN 2025/585. The wording of most articles was not found; the press repeats what they say.",
  },
} as const satisfies LawTexts;

/** What the press repeats of an article whose number was not found. */
const reported = { cite: ["permenko-13-2025 pasal belum dibaca"], evidence: "secondary" } as const;

/** What reports of Pasal 11 and 12 say of the supply side. */
const ofPasal11 = { cite: ["permenko-13-2025 Pasal 11 ayat (1)"], evidence: "secondary" } as const;
const ofPasal12 = {
  cite: ["permenko-13-2025 Pasal 12"],
  evidence: "secondary",
  note: "Above 500 million, up to and including 5 billion. The ministry's summary and Permen PKP 13/2025 say it loosely: from 500 million to 5 billion.",
} as const;

// What the text asks of both sides alike; of literal type, so that a side may declare more facts.

/** A micro, small or medium business: the classes of PP 7/2021. */
const isUmkm = {
  id: "calon-penerima-umkm",
  when: umkm,
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** The business is productive and feasible. */
const feasible = {
  id: "usaha-produktif-layak",
  when: { fact: "productiveAndFeasible", is: true },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** The business has run for at least six months. */
const sixMonths = {
  id: "usia-usaha-6-bulan",
  when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** A KUR does not run beside it. */
const withoutKur = {
  id: "tidak-menerima-kur",
  when: { fact: "receivesKur", is: false },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** Other credit, of a bank's own, may run beside it while it is current. */
const currentCredit = {
  id: "kredit-berjalan-lancar",
  when: {
    any: [
      { fact: "creditRunning", is: false },
      { fact: "runningCreditCurrent", is: true },
    ],
  },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** An NPWP, whatever the plafon. */
const npwp = {
  id: "npwp",
  when: { fact: "hasNpwp", is: true },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** A NIB. */
const nib = {
  id: "nib",
  when: { fact: "hasNib", is: true },
  in: { 2025: reported },
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

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
} as const satisfies Rule<KppPermintaanFacts, never, 2025>;

/** The longest tenor for investment: five years. */
const fiveYears = { then: 60, in: { 2025: reported } } as const satisfies TermRule<KppPermintaanFacts, number, 2025>;

/** The main collateral is what is financed; the lender judges whether it asks for more. */
const collateral = {
  then: "lender-decides",
  in: {
    2025: {
      cite: ["permenko-13-2025 pasal belum dibaca"],
      evidence: "secondary",
      note: "The main collateral is what is financed.",
    },
  },
} as const satisfies TermRule<KppPermintaanFacts, "lender-decides", 2025>;

/** What an extension adds past the longest tenor has no subsidy. */
const extension = {
  from: "2025-09-24",
  then: 0,
  in: { 2025: { cite: ["pmk-65-2025 Pasal 15"], evidence: "secondary" } },
} as const satisfies TermRule<KppPermintaanFacts, number, 2025>;

/** The subsidy a year; before the first day of PMK 65/2025 none is known. */
const ofSubsidy = { cite: ["pmk-65-2025 Pasal 14"], evidence: "secondary" } as const;

/** The documents of both sides. */
const papers = [
  { document: "npwp", in: { 2025: reported } },
  { document: "nib", in: { 2025: reported } },
] as const satisfies readonly DocumentRule<KppPermintaanFacts, 2025>[];

/**
 * Kredit Program Perumahan, supply side (penyediaan rumah): more than 500 million rupiah (exclusive) to 5 billion
 * (inclusive) for a UMKM that develops or builds houses or trades in building materials, from 2025-08-08 on. At most four
 * akad, 5 billion owed at any time and 20 billion in all (all inclusive), this one among them.
 *
 * A KUR or another programme credit of the government bars while it runs; other credit does not while it is current.
 *
 * @see Permenko Perekonomian 13/2025 Pasal 11, 12
 *
 * @example
 * ```ts
 * import { assess, kppPenyediaan } from "umkm";
 *
 * // Is a plafon of exactly 500 million rupiah enough?
 * assess(kppPenyediaan, { plafon: 500_000_000 }, { asOf: "2025-11-03" }).status; // => "ineligible"
 * // A rupiah more is; the rest must be asked.
 * assess(kppPenyediaan, { plafon: 500_000_001 }, { asOf: "2025-11-03" }).status; // => "unknown"
 * ```
 */
export const kppPenyediaan = /* @__PURE__ */ programmeThrough({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  texts,
  rules: [
    // How much
    { id: "plafon-di-atas-500-juta", when: { fact: "plafon", moreThan: 500_000_000 }, in: { 2025: ofPasal12 } },
    { id: "plafon-paling-banyak-5-miliar", when: { fact: "plafon", atMost: 5_000_000_000 }, in: { 2025: ofPasal12 } },
    {
      id: "total-outstanding-5-miliar",
      when: { sum: ["plafon", "kppOutstanding"], atMost: 5_000_000_000 },
      in: { 2025: reported },
    },
    {
      id: "akumulasi-20-miliar",
      when: { sum: ["plafon", "kppAccumulated"], atMost: 20_000_000_000 },
      in: {
        2025: {
          cite: ["permenko-13-2025 pasal belum dibaca"],
          evidence: "secondary",
          note: "One daily prints 20 to 25 billion.",
        },
      },
    },
    // How often
    { id: "batas-akad-perumahan", when: { fact: "kppCount", atMost: 3 }, in: { 2025: reported } },
    // By whom, and for what
    {
      id: "penerima-perumahan",
      when: { fact: "kppRecipient", in: ["pengembang", "kontraktor", "pedagang-bahan-bangunan"] },
      in: {
        2025: { cite: ["permenko-13-2025 Pasal 11 ayat (1)"], evidence: "secondary", note: "A person or an entity." },
      },
    },
    isUmkm,
    {
      id: "penggunaan-perumahan",
      when: { fact: "kppUse", in: ["tanah", "bahan-bangunan", "barang-dan-jasa"] },
      in: { 2025: ofPasal11 },
    },
    feasible,
    sixMonths,
    // Beside which other credit
    withoutKur,
    {
      id: "tidak-menerima-kredit-program-lain",
      // An earlier akad of this programme may be the one that runs.
      when: {
        any: [
          { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
          {
            all: [
              { fact: "kppOutstanding", moreThan: 0 },
              { fact: "otherProgrammeCreditRunning", is: false },
            ],
          },
        ],
      },
      in: { 2025: reported },
    },
    currentCredit,
    // With which papers
    npwp,
    nib,
    sikp,
  ],
  notCovered: { "slik-lancar": [2025] },
});

/**
 * The terms and documents of the Kredit Program Perumahan, supply side, from 2025-08-08 on; the period is that of
 * `kppPenyediaan`. The rate is that of the market less the subsidy, which PMK 65/2025 gives from 2025-09-24 on.
 *
 * @see Permenko Perekonomian 13/2025; PMK 65/2025 Pasal 14, 15
 *
 * @example
 * ```ts
 * import { kppPenyediaanTerms, termsOf } from "umkm";
 *
 * // How many months at most for working capital, and with which documents?
 * const outcome = termsOf(kppPenyediaanTerms, {}, { asOf: "2025-10-01" });
 * const months = outcome.status === "found" ? outcome.terms.workingCapitalMonths : undefined;
 * months?.status === "known" && months.value; // => 48
 * outcome.status === "found" && outcome.documents.map(({ document }) => document); // => ["npwp", "nib"]
 * ```
 */
export const kppPenyediaanTerms = /* @__PURE__ */ termsThrough({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  texts,
  terms: {
    rate: [{ then: { unstated: "suku-bunga-pasar" }, in: { 2025: reported } }],
    workingCapitalMonths: [{ then: 48, in: { 2025: reported } }],
    investmentMonths: [fiveYears],
    disbursement: [{ then: ["at-once", "in-stages", "revolving"], in: { 2025: reported } }],
    additionalCollateral: [collateral],
    subsidy: [{ from: "2025-09-24", then: 0.05, in: { 2025: ofSubsidy } }],
    extensionSubsidy: [extension],
  },
  documents: papers,
  notCovered: { "suku-bunga-pasar": [2025], "metode-bunga": [2025], "masa-tenggang": [2025], "dokumen-lain": [2025] },
});

/**
 * Kredit Program Perumahan, demand side (permintaan rumah): more than 10 million rupiah (exclusive) to 500 million
 * (inclusive) at 6 % effective a year, once, for a UMKM that is a person and buys, builds or renovates a house that serves
 * the business, from 2025-08-08 on.
 *
 * A KUR or another programme credit of the government bars while it runs; other credit does not while it is current.
 *
 * @see Permenko Perekonomian 13/2025
 *
 * @example
 * ```ts
 * import { assess, kppPermintaan } from "umkm";
 *
 * // What bars a shop without a NIB that had one akad and asks for 10 million rupiah?
 * const facts = { plafon: 10_000_000, kppCount: 1, hasNib: false } as const;
 * const outcome = assess(kppPermintaan, facts, { asOf: "2025-10-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["plafon-di-atas-10-juta", "batas-akad-perumahan", "nib"]
 * ```
 */
export const kppPermintaan = /* @__PURE__ */ programmeThrough({
  id: "kpp-permintaan",
  facts: kppPermintaanFacts,
  texts,
  rules: [
    // How much
    { id: "plafon-di-atas-10-juta", when: { fact: "plafon", moreThan: 10_000_000 }, in: { 2025: reported } },
    { id: "plafon-paling-banyak-500-juta", when: { fact: "plafon", atMost: 500_000_000 }, in: { 2025: reported } },
    // How often
    { id: "batas-akad-perumahan", when: { fact: "kppCount", atMost: 0 }, in: { 2025: reported } },
    // By whom, and for what
    { id: "perorangan", when: { fact: "legalForm", is: "perorangan" }, in: { 2025: reported } },
    isUmkm,
    {
      id: "penggunaan-perumahan",
      when: { fact: "kppUse", in: ["beli-rumah-usaha", "bangun-rumah-usaha", "renovasi-rumah-usaha"] },
      in: { 2025: reported },
    },
    feasible,
    sixMonths,
    // Beside which other credit
    withoutKur,
    {
      id: "tidak-menerima-kredit-program-lain",
      when: { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
      in: { 2025: reported },
    },
    currentCredit,
    // With which papers
    npwp,
    nib,
    sikp,
  ],
  notCovered: { "slik-lancar": [2025] },
});

/**
 * The terms and documents of the Kredit Program Perumahan, demand side, from 2025-08-08 on; the period is that of
 * `kppPermintaan`. PMK 65/2025 gives the subsidy from 2025-09-24 on.
 *
 * @see Permenko Perekonomian 13/2025; PMK 65/2025 Pasal 14, 15
 *
 * @example
 * ```ts
 * import { kppPermintaanTerms, termsOf } from "umkm";
 *
 * // At which rate, and how much does the state add, for 100 million rupiah?
 * const outcome = termsOf(kppPermintaanTerms, { plafon: 100_000_000 }, { asOf: "2025-11-03" });
 * const { rate, subsidy } = outcome.status === "found" ? outcome.terms : {};
 * rate?.status === "known" && rate.value; // => 0.06
 * subsidy?.status === "known" && subsidy.value; // => 0.1
 * ```
 */
export const kppPermintaanTerms = /* @__PURE__ */ termsThrough({
  id: "kpp-permintaan",
  facts: kppPermintaanFacts,
  texts,
  terms: {
    rate: [{ then: 0.06, in: { 2025: reported } }],
    method: [{ then: ["effective", "equivalent-flat", "equivalent-annuity"], in: { 2025: reported } }],
    workingCapitalMonths: [
      {
        then: null,
        in: {
          2025: {
            cite: ["permenko-13-2025 pasal belum dibaca"],
            evidence: "secondary",
            note: "It is for investment alone.",
          },
        },
      },
    ],
    investmentMonths: [fiveYears],
    disbursement: [{ then: ["at-once", "in-stages"], in: { 2025: reported } }],
    additionalCollateral: [collateral],
    // Above 10 to 100 million, then above 100 to 500 million.
    subsidy: [
      {
        when: {
          all: [
            { fact: "plafon", moreThan: 10_000_000 },
            { fact: "plafon", atMost: 100_000_000 },
          ],
        },
        from: "2025-09-24",
        then: 0.1,
        in: { 2025: ofSubsidy },
      },
      {
        when: {
          all: [
            { fact: "plafon", moreThan: 10_000_000 },
            { fact: "plafon", atMost: 500_000_000 },
          ],
        },
        from: "2025-09-24",
        then: 0.055,
        in: { 2025: ofSubsidy },
      },
    ],
    extensionSubsidy: [extension],
  },
  documents: papers,
  notCovered: { "masa-tenggang": [2025], "dokumen-lain": [2025] },
});
