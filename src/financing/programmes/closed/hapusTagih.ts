import { badDebtKinds, stateClaimKinds, stateDebtorKinds } from "../../../vocabulary/programmeFacts";
import type { LawTexts } from "../cells";
import { programmeThrough } from "../programmeThrough";

/** PP 47/2024. */
const texts = {
  2024: {
    from: "2024-11-05",
    until: "2025-05-04",
    untilEvidence: "unverified",
    cite: ["pp-47-2024 Pasal 19", "pp-47-2024 Pasal 20"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Six months from the first day; that these end on 2025-05-04 is our inference. A debt that was waived counts as paid off, also in the credit register, and the debtor may ask for credit again (Pasal 9, secondary).",
  },
} as const satisfies LawTexts;

/**
 * The waiver of a bad debt to a bank or another lender of the state, once, under PP 47/2024: at most 500 million rupiah of
 * principal a debtor (inclusive), written off on or before 2019-11-05. The five years count back from the first day of the
 * regulation, not from the day of asking. Closed: after 2025-05-04 the answer is `no-rule`, `repealed`.
 *
 * @see PP 47/2024 Pasal 4 and 6
 *
 * @example
 * ```ts
 * import { assess, hapusTagih } from "umkm";
 *
 * // Could a debt that was written off in January 2020 be waived in April 2025?
 * assess(hapusTagih, { writtenOffOn: "2020-01-31" }, { asOf: "2025-04-01" }).status; // => "ineligible"
 * assess(hapusTagih, { badDebt: 500_000_001 }, { asOf: "2025-04-01" }).status; // => "ineligible"
 * assess(hapusTagih, { writtenOffOn: "2018-01-31" }, { asOf: "2025-06-01" }).status; // => "no-rule"
 * ```
 */
export const hapusTagih = /* @__PURE__ */ programmeThrough({
  id: "hapus-tagih",
  facts: {
    owedToStateLender: "yes-no",
    restructuredInVain: "yes-no",
    badDebtKind: badDebtKinds,
    badDebt: "rupiah",
    writtenOffOn: "date",
    guaranteed: "yes-no",
    saleableCollateral: "yes-no",
  },
  texts,
  rules: [
    {
      id: "penyalur-milik-negara",
      when: { fact: "owedToStateLender", is: true },
      in: { 2024: { cite: ["pp-47-2024 Pasal 6 ayat (2)"], evidence: "law-text" } },
    },
    {
      id: "restrukturisasi-dan-penagihan",
      when: { fact: "restructuredInVain", is: true },
      in: { 2024: { cite: ["pp-47-2024 Pasal 4"], evidence: "secondary" } },
    },
    {
      id: "jenis-piutang-macet",
      when: { fact: "badDebtKind", in: ["program-pemerintah-selesai", "di-luar-program", "bencana-alam"] },
      in: { 2024: { cite: ["pp-47-2024 Pasal 6 ayat (1)"], evidence: "secondary" } },
    },
    {
      id: "pokok-paling-banyak-500-juta",
      when: { fact: "badDebt", atMost: 500_000_000 },
      in: { 2024: { cite: ["pp-47-2024 Pasal 6 ayat (2) huruf a"], evidence: "law-text" } },
    },
    {
      id: "hapus-buku-paling-singkat-5-tahun",
      when: { fact: "writtenOffOn", onOrBefore: "2019-11-05" },
      in: {
        2024: {
          cite: ["pp-47-2024 Pasal 6 ayat (2) huruf b"],
          evidence: "law-text",
          note: "Five years on the first day of the regulation; the day itself is our inference from 2024-11-05.",
        },
      },
    },
    {
      id: "bukan-kredit-dijamin",
      when: { fact: "guaranteed", is: false },
      in: { 2024: { cite: ["pp-47-2024 Pasal 6 ayat (2) huruf c"], evidence: "law-text" } },
    },
    {
      id: "tanpa-agunan-yang-dapat-dijual",
      when: { fact: "saleableCollateral", is: false },
      in: { 2024: { cite: ["pp-47-2024 Pasal 6 ayat (2) huruf d"], evidence: "law-text" } },
    },
  ],
  notCovered: { "debitur-umkm": [2024], "piutang-negara": [2024] },
});

/**
 * The waiver of a claim of the state itself under PP 47/2024: of a revolving fund, or of a credit programme that has ended.
 * At most 300 million rupiah; of a credit programme at most 500 million for a legal entity, or for a project whose debtors
 * cannot be told apart (all inclusive). The claim is at least ten years old. Closed as `hapusTagih` is.
 *
 * @see PP 47/2024 Pasal 12 and 14 ayat (3)
 *
 * @example
 * ```ts
 * import { assess, hapusTagihNegara } from "umkm";
 *
 * // May a debt of 500 million rupiah from a credit programme be waived for a legal entity, and for a person?
 * const claim = { stateClaimKind: "kredit-program", stateClaimYears: 12, badDebt: 500_000_000 } as const;
 * const asOf = "2025-04-01";
 * assess(hapusTagihNegara, { ...claim, stateDebtor: "badan-usaha" }, { asOf }).status; // => "eligible"
 * assess(hapusTagihNegara, { ...claim, stateDebtor: "orang" }, { asOf }).status; // => "ineligible"
 * ```
 */
export const hapusTagihNegara = /* @__PURE__ */ programmeThrough({
  id: "hapus-tagih-negara",
  facts: {
    stateClaimKind: stateClaimKinds,
    stateDebtor: stateDebtorKinds,
    badDebt: "rupiah",
    stateClaimYears: "count",
  },
  texts,
  rules: [
    {
      id: "jenis-piutang-negara",
      when: { fact: "stateClaimKind", in: ["dana-bergulir", "kredit-program"] },
      in: { 2024: { cite: ["pp-47-2024 Pasal 12"], evidence: "law-text" } },
    },
    {
      id: "batas-piutang-negara",
      when: {
        any: [
          { fact: "badDebt", atMost: 300_000_000 },
          {
            all: [
              { fact: "stateClaimKind", is: "kredit-program" },
              { fact: "stateDebtor", in: ["badan-usaha", "proyek"] },
              { fact: "badDebt", atMost: 500_000_000 },
            ],
          },
        ],
      },
      in: { 2024: { cite: ["pp-47-2024 Pasal 12"], evidence: "law-text" } },
    },
    {
      id: "umur-piutang-paling-singkat-10-tahun",
      when: { fact: "stateClaimYears", atLeast: 10 },
      in: {
        2024: {
          cite: ["pp-47-2024 Pasal 14 ayat (3)"],
          evidence: "law-text",
          note: "To which day the ten years count was not read.",
        },
      },
    },
  ],
  notCovered: { "debitur-umkm": [2024] },
});
