import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Period } from "../../law/timeline";
import type { SizeRegime } from "../types/regime";
import { besar } from "./besar";
import { kecilIndependence, menengahIndependence } from "./independence";

const pasal35 = { regulation: "pp-7-2021", at: "Pasal 35" } as const;
const pasal35Ayat2 = { regulation: "pp-7-2021", at: "Pasal 35 ayat (2)" } as const;
const pasal35Ayat3 = { regulation: "pp-7-2021", at: "Pasal 35 ayat (3)" } as const;
const pasal35Ayat4 = { regulation: "pp-7-2021", at: "Pasal 35 ayat (4)" } as const;
const pasal35Ayat5 = { regulation: "pp-7-2021", at: "Pasal 35 ayat (5)" } as const;
const pasal35Ayat6 = { regulation: "pp-7-2021", at: "Pasal 35 ayat (6)" } as const;
const bkpm4Pasal12 = { regulation: "perban-bkpm-4-2021", at: "Pasal 12 ayat (1)" } as const;
const bkpm5Pasal26 = { regulation: "permen-investasi-bkpm-5-2025", at: "Pasal 26" } as const;

/**
 * The size classes of PP 7/2021: modal usaha without land and building of the place of business, and annual sales.
 *
 * In force from 2021-02-02 (secondary); last seen in force in January 2026.
 */
export const pp7Tahun2021: Period<SizeRegime> = /* @__PURE__ */ deepFreeze({
  from: "2021-02-02",
  fromEvidence: "secondary",
  cite: [pasal35],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  value: {
    id: "pp-7-2021",
    limits: [
      {
        measure: "modalUsaha",
        atMost: { mikro: 1_000_000_000, kecil: 5_000_000_000, menengah: 10_000_000_000 },
        cite: [pasal35Ayat3],
        evidence: "law-text",
      },
      {
        measure: "hasilPenjualanTahunan",
        atMost: { mikro: 2_000_000_000, kecil: 15_000_000_000, menengah: 50_000_000_000 },
        cite: [pasal35Ayat5],
        evidence: "law-text",
      },
    ],
    largest: besar,
    uses: [
      {
        purpose: "registration",
        measures: ["modalUsaha"],
        cite: [pasal35Ayat2],
        evidence: "law-text",
      },
      // That this rule is limited to facilities, protection and empowerment is single-source.
      {
        purpose: "facilities",
        establishedBefore: "2021-02-02",
        measures: ["hasilPenjualanTahunan"],
        cite: [pasal35Ayat6],
        evidence: "secondary",
      },
      // No rule says how the two measures combine: the caller's policy does.
      {
        purpose: "facilities",
        establishedSince: "2021-02-02",
        measures: ["modalUsaha", "hasilPenjualanTahunan"],
        cite: [pasal35Ayat4],
        evidence: "secondary",
      },
    ],
    exclusions: [
      // The wording was read; from which day to which it was in force was not, hence the grade.
      {
        id: "penanaman-modal-asing",
        purpose: "registration",
        from: "2021-06-02",
        until: "2025-09-30",
        bars: { fact: "foreignOwned", is: true },
        cite: [bkpm4Pasal12],
        evidence: "unverified",
      },
      // In force from early October 2025 (single-source); the first of the month stands in for the day.
      {
        id: "penanaman-modal-asing",
        purpose: "registration",
        from: "2025-10-01",
        fromEvidence: "single-source",
        bars: { fact: "foreignOwned", is: true },
        cite: [bkpm5Pasal26],
        evidence: "law-text",
      },
      kecilIndependence,
      menengahIndependence,
    ],
    notCovered: [
      "mikro-owner",
      "annualising",
      "group-consolidation",
      "sector-criteria",
      "nominal-changes",
      "foreign-ownership-before-2021-06-02",
    ],
  },
});
