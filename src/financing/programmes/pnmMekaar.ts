import type { Citation } from "../../law/graded";
import { pnmMekaarFacts } from "./pnmMekaarFacts";
import { programmeOf } from "./programmeOf";

const kriteriaNasabah: Citation = { regulation: "pnm-mekaar", at: "kriteria nasabah" };

/**
 * PNM Mekaar: loans of PT Permodalan Nasional Madani to women in groups, from 2 million rupiah (inclusive), for those
 * with an income of at most 800 thousand rupiah a month per head of the family (inclusive).
 *
 * The criteria of a state company, not a regulation.
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
export const pnmMekaar = /* @__PURE__ */ programmeOf({
  id: "pnm-mekaar",
  facts: pnmMekaarFacts,
  periods: [
    {
      from: "2022-01-01",
      fromEvidence: "unverified",
      cite: [kriteriaNasabah],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "Offered since 2015; since when with these criteria is unverified, and what is known here begins in 2022.",
      value: {
        criteria: [
          {
            id: "perempuan",
            when: { fact: "sex", is: "perempuan" },
            cite: [kriteriaNasabah],
            evidence: "secondary",
          },
          {
            id: "plafon-paling-sedikit-2-juta",
            when: { fact: "plafon", atLeast: 2_000_000 },
            cite: [kriteriaNasabah],
            evidence: "secondary",
          },
          {
            id: "pendapatan-per-kapita-paling-banyak-800-ribu",
            when: { fact: "monthlyIncomePerHead", atMost: 800_000 },
            cite: [kriteriaNasabah],
            evidence: "secondary",
          },
          {
            id: "pertemuan-mingguan",
            when: { fact: "joinsWeeklyMeetings", is: true },
            cite: [kriteriaNasabah],
            evidence: "secondary",
          },
          {
            id: "tanggung-renteng",
            when: { fact: "joinsTanggungRenteng", is: true },
            cite: [kriteriaNasabah],
            evidence: "secondary",
          },
        ],
        notCovered: ["plafon-tertinggi", "indeks-rumah", "susunan-kelompok"],
      },
    },
  ],
});
