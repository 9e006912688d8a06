import type { Citation } from "../../law/graded";
import {
  enamBulan,
  nib,
  npwp,
  sikp,
  tidakMenerimaKreditProgramLain,
  tidakMenerimaKur,
  unread2025,
} from "./criteria2025";
import { kppPenyediaanFacts } from "./penyediaanFacts";
import { programmeOf } from "./programmeOf";

const pasal31: Citation = { regulation: "permenko-13-2025", at: "Pasal 31" };

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
export const kppPenyediaan = /* @__PURE__ */ programmeOf({
  id: "kpp-penyediaan",
  facts: kppPenyediaanFacts,
  periods: [
    {
      from: "2025-08-08",
      cite: [pasal31],
      evidence: "law-text",
      checkedOn: "2026-01-31",
      note: "The articles on plafon, recipients and tenor were not found.",
      value: {
        criteria: [
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
            cite: [unread2025],
            evidence: "secondary",
            note: "Whether the limit itself is included was not found.",
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
            cite: [unread2025],
            evidence: "secondary",
            note: "Whether the limit itself is included was not found.",
          },
          tidakMenerimaKur,
          tidakMenerimaKreditProgramLain,
          npwp,
          nib,
          enamBulan,
          sikp,
        ],
        notCovered: ["penerima-perumahan", "plafon-kumulatif", "usaha-produktif-layak", "slik-lancar"],
      },
    },
  ],
});
