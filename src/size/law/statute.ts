import type { Graded } from "../../law/graded";
import type { Written } from "../../law/place";
import type { SizeExclusion, SizeTimeline } from "../types/regime";
import { sizesThrough } from "./sizesThrough";

/** Besar is larger than menengah; neither law names an amount for it. */
const besar: Written<Graded> = { cite: ["uu-20-2008 Pasal 1 angka 4"], evidence: "secondary" };

/** A kecil business is not a subsidiary or branch of, nor owned, controlled by or part of, a menengah or besar one. */
const kecilIndependence: Written<SizeExclusion> = {
  id: "kecil-berdiri-sendiri",
  size: "kecil",
  bars: { fact: "partOf", in: ["menengah", "besar"] },
  cite: ["uu-20-2008 Pasal 1 angka 2"],
  evidence: "law-text",
};

/** A menengah business is not a subsidiary or branch of, nor owned, controlled by or part of, a kecil or besar one. */
const menengahIndependence: Written<SizeExclusion> = {
  id: "menengah-berdiri-sendiri",
  size: "menengah",
  bars: { fact: "partOf", in: ["kecil", "besar"] },
  cite: ["uu-20-2008 Pasal 1 angka 3"],
  evidence: "law-text",
};

/**
 * The size classes of the law through time.
 *
 * - UU 20/2008, from 2008-07-04 (single-source) to 2020-11-01 (unverified): net assets without land and building of the
 *   place of business, *or* annual sales.
 * - From 2020-11-02 to 2021-02-01 a statute named factors without amounts: a gap.
 * - PP 7/2021, from 2021-02-02 (secondary), last seen in force in January 2026. Measures: modal usaha without land and
 *   building of the place of business, and annual sales.
 */
export const statuteSizes: SizeTimeline = /* @__PURE__ */ sizesThrough(
  "statute",
  [
    {
      id: "uu-20-2008",
      from: "2008-07-04",
      fromEvidence: "single-source",
      until: "2020-11-01",
      untilEvidence: "unverified",
      cite: ["uu-20-2008 Pasal 6"],
      evidence: "law-text",
      checkedOn: "2026-01-31",
      limits: [
        {
          measure: "kekayaanBersih",
          atMost: { mikro: 50_000_000, kecil: 500_000_000, menengah: 10_000_000_000 },
          cite: ["uu-20-2008 Pasal 6 ayat (1) sampai (3) huruf a"],
          evidence: "law-text",
        },
        {
          measure: "hasilPenjualanTahunan",
          atMost: { mikro: 300_000_000, kecil: 2_500_000_000, menengah: 50_000_000_000 },
          cite: ["uu-20-2008 Pasal 6 ayat (1) sampai (3) huruf b"],
          evidence: "law-text",
        },
      ],
      largest: besar,
      uses: [
        {
          measures: ["kekayaanBersih", "hasilPenjualanTahunan"],
          eitherByLaw: true,
          cite: ["uu-20-2008 Pasal 6"],
          evidence: "law-text",
        },
      ],
      exclusions: [kecilIndependence, menengahIndependence],
      notCovered: ["mikro-owner", "annualising", "group-consolidation"],
    },
    {
      id: "pp-7-2021",
      from: "2021-02-02",
      fromEvidence: "secondary",
      cite: ["pp-7-2021 Pasal 35"],
      evidence: "law-text",
      checkedOn: "2026-01-31",
      limits: [
        {
          measure: "modalUsaha",
          atMost: { mikro: 1_000_000_000, kecil: 5_000_000_000, menengah: 10_000_000_000 },
          cite: ["pp-7-2021 Pasal 35 ayat (3)"],
          evidence: "law-text",
        },
        {
          measure: "hasilPenjualanTahunan",
          atMost: { mikro: 2_000_000_000, kecil: 15_000_000_000, menengah: 50_000_000_000 },
          cite: ["pp-7-2021 Pasal 35 ayat (5)"],
          evidence: "law-text",
        },
      ],
      largest: besar,
      uses: [
        {
          purpose: "registration",
          measures: ["modalUsaha"],
          cite: ["pp-7-2021 Pasal 35 ayat (2)"],
          evidence: "law-text",
        },
        // That this rule is limited to facilities, protection and empowerment is single-source.
        {
          purpose: "facilities",
          establishedBefore: "2021-02-02",
          measures: ["hasilPenjualanTahunan"],
          cite: ["pp-7-2021 Pasal 35 ayat (6)"],
          evidence: "secondary",
        },
        // The law does not say how the two measures combine: the caller's policy does.
        {
          purpose: "facilities",
          establishedSince: "2021-02-02",
          measures: ["modalUsaha", "hasilPenjualanTahunan"],
          cite: ["pp-7-2021 Pasal 35 ayat (4)"],
          evidence: "secondary",
        },
      ],
      exclusions: [
        // The wording was read, but the days on which it was in force were not found, hence the grade.
        {
          id: "penanaman-modal-asing",
          purpose: "registration",
          from: "2021-06-02",
          until: "2025-09-30",
          bars: { fact: "foreignOwned", is: true },
          cite: ["perban-bkpm-4-2021 Pasal 12 ayat (1)"],
          evidence: "unverified",
        },
        // In force from early October 2025 (single-source); the first of the month stands in for the day.
        {
          id: "penanaman-modal-asing",
          purpose: "registration",
          from: "2025-10-01",
          fromEvidence: "single-source",
          bars: { fact: "foreignOwned", is: true },
          cite: ["permen-investasi-bkpm-5-2025 Pasal 26"],
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
  ],
  [
    // The statute lists factors without amounts until PP 7/2021; its first day is unverified.
    {
      id: "cipta-kerja-tanpa-angka",
      from: "2020-11-02",
      until: "2021-02-01",
      cite: ["uu-11-2020 Pasal 87"],
      evidence: "single-source",
      checkedOn: "2026-01-31",
    },
  ],
);
