import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for financing on intellectual property is asked about. */
export const pembiayaanKiFacts = {
  hasFinancingProposal: "yes-no",
  creativeEconomyBusiness: "yes-no",
  intellectualPropertyEngagement: "yes-no",
  intellectualPropertyRecorded: "yes-no",
  intellectualPropertyUsed: "yes-no",
} as const;

/** PP 24/2022. */
const texts = {
  2022: {
    from: "2023-07-12",
    cite: ["pp-24-2022 Pasal 7 ayat (2)"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Pasal 41: in force one year after 2022-07-12. What lenders ask beyond this least was not found.",
  },
} as const satisfies LawTexts;

/**
 * Financing on intellectual property, by a bank or another lender, for a business of the creative economy of any size, from
 * 2023-07-12 on. What the regulation asks is a least: the lender may ask more.
 *
 * A contract does not replace the letter of record or the certificate.
 *
 * @see PP 24/2022 Pasal 7 ayat (2)
 *
 * @example
 * ```ts
 * import { assess, pembiayaanKi } from "umkm";
 *
 * // May a musician with a signed contract, and no record of the rights in the songs, have it?
 * const musician = { hasFinancingProposal: true, creativeEconomyBusiness: true, intellectualPropertyEngagement: true };
 * const facts = { ...musician, intellectualPropertyRecorded: false };
 * assess(pembiayaanKi, facts, { asOf: "2024-05-06" }).status; // => "ineligible"
 * assess(pembiayaanKi, { ...musician, intellectualPropertyRecorded: true }, { asOf: "2024-05-06" }).status; // => "eligible"
 * ```
 */
export const pembiayaanKi = /* @__PURE__ */ programmeThrough({
  id: "pembiayaan-ki",
  facts: pembiayaanKiFacts,
  texts,
  rules: [
    {
      id: "proposal-pembiayaan",
      when: { fact: "hasFinancingProposal", is: true },
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf a"], evidence: "law-text" } },
    },
    {
      id: "usaha-ekonomi-kreatif",
      when: { fact: "creativeEconomyBusiness", is: true },
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf b"], evidence: "law-text" } },
    },
    {
      id: "perikatan-kekayaan-intelektual",
      when: { fact: "intellectualPropertyEngagement", is: true },
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf c"], evidence: "law-text" } },
    },
    {
      id: "surat-pencatatan-atau-sertifikat",
      when: { fact: "intellectualPropertyRecorded", is: true },
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf d"], evidence: "law-text" } },
    },
  ],
  notCovered: { "syarat-penyalur": [2022] },
});

/**
 * What may be collateral, how it is valued, and the papers; the period is that of `pembiayaanKi`. The right itself may serve
 * only where it is recorded or registered and already used by its holder or transferred to another (Pasal 10).
 *
 * Amount, rate and tenor are not among the terms: no article asks for them.
 *
 * @see PP 24/2022 Pasal 9, 10 and 12
 *
 * @example
 * ```ts
 * import { pembiayaanKiTerms, termsOf } from "umkm";
 *
 * // What may be collateral where the right is recorded and nobody has used it yet?
 * const facts = { intellectualPropertyRecorded: true, intellectualPropertyUsed: false };
 * const outcome = termsOf(pembiayaanKiTerms, facts, { asOf: "2024-05-06" });
 * const collateral = outcome.status === "found" ? outcome.terms.collateral : undefined;
 * collateral?.status === "known" && collateral.value; // => ["creative-contract", "claim"]
 * ```
 */
export const pembiayaanKiTerms = /* @__PURE__ */ termsThrough({
  id: "pembiayaan-ki",
  facts: pembiayaanKiFacts,
  texts,
  terms: {
    collateral: [
      {
        when: {
          all: [
            { fact: "intellectualPropertyRecorded", is: true },
            { fact: "intellectualPropertyUsed", is: true },
          ],
        },
        then: ["fiduciary-right", "creative-contract", "claim"],
        in: { 2022: { cite: ["pp-24-2022 Pasal 9 ayat (2)", "pp-24-2022 Pasal 10"], evidence: "law-text" } },
      },
      {
        then: ["creative-contract", "claim"],
        in: { 2022: { cite: ["pp-24-2022 Pasal 9 ayat (2)", "pp-24-2022 Pasal 10"], evidence: "law-text" } },
      },
    ],
    valuation: [
      {
        then: ["cost", "market", "income", "other-standard"],
        in: {
          2022: {
            cite: ["pp-24-2022 Pasal 12"],
            evidence: "law-text",
            note: "By a licensed and registered valuer, or by a panel of the lender.",
          },
        },
      },
    ],
  },
  documents: [
    {
      document: "proposal-pembiayaan",
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf a"], evidence: "law-text" } },
    },
    {
      document: "perikatan-kekayaan-intelektual",
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf c"], evidence: "law-text" } },
    },
    {
      document: "surat-pencatatan-atau-sertifikat",
      in: { 2022: { cite: ["pp-24-2022 Pasal 7 ayat (2) huruf d"], evidence: "law-text" } },
    },
  ],
  notCovered: {
    "syarat-penyalur": [2022],
    "pencatatan-pembiayaan": [2022],
    "penjaminan-pembiayaan": [2022],
  },
});
