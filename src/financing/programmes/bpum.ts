import { occupations, sizes } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";
import { termsThrough } from "./termsThrough";

/** What one who asks for BPUM was asked about. */
export const bpumFacts = {
  hasNik: "yes-no",
  size: sizes,
  proposedForBpum: "yes-no",
  receivesKur: "yes-no",
  occupation: occupations,
  bumnOrBumdStaff: "yes-no",
  receivedBpumThisYear: "yes-no",
} as const;

/** Permenkop UKM 2/2021. */
const texts = {
  2021: {
    from: "2021-03-17",
    fromEvidence: "single-source",
    until: "2021-12-31",
    untilEvidence: "unverified",
    cite: ["permenkop-ukm-2-2021 Pasal 3 ayat (1)"],
    evidence: "secondary",
    checkedOn: "2026-12-01",
    note: "Signed on 2021-03-17; taking that day as the first in force is our inference, as is the end with the budget year. The rule of 2020 is left out.",
  },
} as const satisfies LawTexts;

/**
 * BPUM (Bantuan bagi Pelaku Usaha Mikro) of 2021: a grant, once, for a micro business that was proposed for it and has
 * no running KUR. Closed: after 2021 the answer is `no-rule`, `repealed`.
 *
 * @see Permenkop UKM 2/2021 Pasal 3, 4, 5
 *
 * @example
 * ```ts
 * import { assess, bpum } from "umkm";
 *
 * // Could one with a running KUR have it in July 2021, and is there still one in 2022?
 * assess(bpum, { receivesKur: true }, { asOf: "2021-07-01" }).status; // => "ineligible"
 * assess(bpum, { receivesKur: false }, { asOf: "2022-07-01" }).status; // => "no-rule"
 * ```
 */
export const bpum = /* @__PURE__ */ programmeThrough({
  id: "bpum",
  facts: bpumFacts,
  texts,
  rules: [
    {
      id: "bpum-sekali",
      when: { fact: "receivedBpumThisYear", is: false },
      in: {
        2021: {
          cite: ["permenkop-ukm-2-2021 Pasal 3 ayat (1)", "permenkop-ukm-2-2021 Pasal 4 ayat (1)"],
          evidence: "secondary",
          note: "Having had the one of 2020 is no bar.",
        },
      },
    },
    {
      id: "tidak-menerima-kur",
      when: { fact: "receivesKur", is: false },
      in: { 2021: { cite: ["permenkop-ukm-2-2021 Pasal 4 ayat (2)"], evidence: "secondary" } },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2021: {
          cite: ["permenkop-ukm-2-2021 Pasal 5"],
          evidence: "secondary",
          note: "Indonesian citizenship, proven by the e-KTP.",
        },
      },
    },
    {
      id: "usaha-mikro",
      when: { fact: "size", is: "mikro" },
      in: { 2021: { cite: ["permenkop-ukm-2-2021 Pasal 5"], evidence: "secondary" } },
    },
    {
      id: "usulan-bpum",
      when: { fact: "proposedForBpum", is: true },
      in: {
        2021: {
          cite: ["permenkop-ukm-2-2021 Pasal 5"],
          evidence: "secondary",
          note: "A proposal shows that the business is micro.",
        },
      },
    },
    {
      id: "bukan-asn-tni-polri",
      when: { not: { fact: "occupation", in: ["asn", "tni", "polri"] } },
      in: { 2021: { cite: ["permenkop-ukm-2-2021 Pasal 5"], evidence: "secondary" } },
    },
    {
      id: "bukan-pegawai-bumn-bumd",
      when: { fact: "bumnOrBumdStaff", is: false },
      in: { 2021: { cite: ["permenkop-ukm-2-2021 Pasal 5"], evidence: "secondary" } },
    },
  ],
  // Of civil servants in pre-retirement nothing was found.
  notCovered: { "pra-pensiun": [2021] },
});

/**
 * What BPUM granted in 2021; the period is that of `bpum`.
 *
 * @see Permenkop UKM 2/2021
 *
 * @example
 * ```ts
 * import { bpumTerms, termsOf } from "umkm";
 *
 * // How much was it, in rupiah?
 * const outcome = termsOf(bpumTerms, {}, { asOf: "2021-07-01" });
 * const grant = outcome.status === "found" ? outcome.terms.grant : undefined;
 * grant?.status === "known" && grant.value; // => 1200000
 * ```
 */
export const bpumTerms = /* @__PURE__ */ termsThrough({
  id: "bpum",
  facts: bpumFacts,
  texts,
  terms: {
    grant: [
      {
        then: 1_200_000,
        in: {
          2021: {
            cite: ["permenkop-ukm-2-2021 Pasal 3 ayat (1)", "permenkop-ukm-2-2021 Pasal 4 ayat (1)"],
            evidence: "secondary",
          },
        },
      },
    ],
  },
  notCovered: { "dokumen-lain": [2021] },
});
