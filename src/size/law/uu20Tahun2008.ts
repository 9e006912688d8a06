import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Period } from "../../law/timeline";
import type { SizeRegime } from "../types/regime";
import { besar } from "./besar";
import { kecilIndependence, menengahIndependence } from "./independence";

const pasal6 = { regulation: "uu-20-2008", at: "Pasal 6" } as const;
const hurufA = { regulation: "uu-20-2008", at: "Pasal 6 ayat (1) sampai (3) huruf a" } as const;
const hurufB = { regulation: "uu-20-2008", at: "Pasal 6 ayat (1) sampai (3) huruf b" } as const;

/**
 * The size classes of UU 20/2008: net assets without land and building of the place of business, *or* annual sales.
 *
 * In force from 2008-07-04 (single-source) to 2020-11-01 (unverified), both inclusive.
 */
export const uu20Tahun2008: Period<SizeRegime> = /* @__PURE__ */ deepFreeze({
  from: "2008-07-04",
  fromEvidence: "single-source",
  until: "2020-11-01",
  untilEvidence: "unverified",
  cite: [pasal6],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  value: {
    id: "uu-20-2008",
    limits: [
      {
        measure: "kekayaanBersih",
        atMost: { mikro: 50_000_000, kecil: 500_000_000, menengah: 10_000_000_000 },
        cite: [hurufA],
        evidence: "law-text",
      },
      {
        measure: "hasilPenjualanTahunan",
        atMost: { mikro: 300_000_000, kecil: 2_500_000_000, menengah: 50_000_000_000 },
        cite: [hurufB],
        evidence: "law-text",
      },
    ],
    largest: besar,
    uses: [
      {
        measures: ["kekayaanBersih", "hasilPenjualanTahunan"],
        eitherByLaw: true,
        cite: [pasal6],
        evidence: "law-text",
      },
    ],
    exclusions: [kecilIndependence, menengahIndependence],
    notCovered: ["mikro-owner", "annualising", "group-consolidation"],
  },
});
