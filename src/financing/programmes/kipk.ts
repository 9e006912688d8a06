import type { Citation } from "../../law/graded";
import { kipkFacts } from "./kipkFacts";
import { programmeOf } from "./programmeOf";

const pasal1Angka1: Citation = { regulation: "pmk-55-2025", at: "Pasal 1 angka 1" };
const unread: Citation = { regulation: "pmk-55-2025", at: "pasal belum dibaca" };

/**
 * KIPK (Kredit Industri Padat Karya), credit for labour-intensive industry: more than 500 million rupiah (exclusive) to
 * 10 billion (inclusive), for at least 50 workers and two years in business, from 2025-08-01 on.
 *
 * @see PMK 55/2025
 *
 * @example
 * ```ts
 * import { assess, kipk } from "umkm";
 *
 * // May a furniture maker with 49 workers have it?
 * const facts = { plafon: 750_000_000, tenagaKerja: 49, labourIntensiveIndustry: "furnitur" } as const;
 * assess(kipk, facts, { asOf: "2025-10-01" }).status; // => "ineligible"
 * ```
 */
export const kipk = /* @__PURE__ */ programmeOf({
  id: "kipk",
  facts: kipkFacts,
  periods: [
    {
      from: "2025-08-01",
      fromEvidence: "single-source",
      cite: [unread],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      note: "The rules of the ministries on who may have it were not found.",
      value: {
        criteria: [
          {
            id: "plafon-di-atas-500-juta",
            when: { fact: "plafon", moreThan: 500_000_000 },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "plafon-paling-banyak-10-miliar",
            when: { fact: "plafon", atMost: 10_000_000_000 },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "tenaga-kerja-paling-sedikit-50",
            when: { fact: "tenagaKerja", atLeast: 50 },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "usia-usaha-24-bulan",
            when: { fact: "businessStartedOn", monthsBeforeAsOf: 24 },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "industri-padat-karya",
            when: {
              fact: "labourIntensiveIndustry",
              in: ["makanan-minuman", "tekstil", "pakaian-jadi", "kulit-alas-kaki", "furnitur", "mainan-anak"],
            },
            cite: [unread],
            evidence: "secondary",
          },
          {
            id: "kredit-investasi",
            when: { fact: "forInvestment", is: true },
            cite: [pasal1Angka1],
            evidence: "law-text",
            checkedOn: "2026-11-24",
            note: "Investment alone or combined with working capital; working capital alone is not in the definition.",
          },
        ],
        notCovered: ["usaha-produktif-layak", "sikp"],
      },
    },
  ],
});
