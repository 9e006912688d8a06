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
import { kppFacts } from "./facts";
import { programmeOf } from "./programmeOf";

const pasal31: Citation = { regulation: "permenko-13-2025", at: "Pasal 31" };

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
export const kppPermintaan = /* @__PURE__ */ programmeOf({
  id: "kpp-permintaan",
  facts: kppFacts,
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
            id: "plafon-di-atas-10-juta",
            when: { fact: "plafon", moreThan: 10_000_000 },
            cite: [unread2025],
            evidence: "secondary",
          },
          {
            id: "plafon-paling-banyak-500-juta",
            when: { fact: "plafon", atMost: 500_000_000 },
            cite: [unread2025],
            evidence: "secondary",
          },
          tidakMenerimaKur,
          tidakMenerimaKreditProgramLain,
          npwp,
          nib,
          enamBulan,
          sikp,
        ],
        notCovered: ["penerima-perumahan", "usaha-produktif-layak", "slik-lancar"],
      },
    },
  ],
});
