import type { Citation } from "../../law/graded";
import { bpumFacts } from "./bpumFacts";
import { programmeOf } from "./programmeOf";

const pasal3Ayat1: Citation = { regulation: "permenkop-ukm-2-2021", at: "Pasal 3 ayat (1)" };
const pasal4Ayat2: Citation = { regulation: "permenkop-ukm-2-2021", at: "Pasal 4 ayat (2)" };
const unread: Citation = { regulation: "permenkop-ukm-2-2021", at: "pasal belum dibaca" };

/**
 * BPUM (Bantuan bagi Pelaku Usaha Mikro) of 2021: a grant, once. Closed: after 2021 the answer is
 * `no-rule`, `repealed`.
 *
 * @see Permenkop UKM 2/2021
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
export const bpum = /* @__PURE__ */ programmeOf({
  id: "bpum",
  facts: bpumFacts,
  periods: [
    {
      from: "2021-03-17",
      fromEvidence: "single-source",
      until: "2021-12-31",
      untilEvidence: "unverified",
      cite: [pasal3Ayat1],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "Signed on 2021-03-17; taking that day as the first in force is our inference, as is the end with the budget year. The rule of 2020 is left out.",
      value: {
        criteria: [
          {
            id: "bpum-sekali",
            when: { fact: "receivedBpumThisYear", is: false },
            cite: [pasal3Ayat1],
            evidence: "secondary",
            note: "Having had the one of 2020 is no bar.",
          },
          {
            id: "tidak-menerima-kur",
            when: { fact: "receivesKur", is: false },
            cite: [pasal4Ayat2],
            evidence: "secondary",
          },
          {
            id: "bukan-asn-tni-polri",
            when: { not: { fact: "occupation", in: ["asn", "tni", "polri"] } },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "bukan-pegawai-bumn-bumd",
            when: { fact: "bumnOrBumdStaff", is: false },
            cite: [unread],
            evidence: "secondary",
          },
        ],
        notCovered: ["usaha-mikro", "nik", "usulan-dinas", "pra-pensiun"],
      },
    },
  ],
});
