import type { Graded } from "../../law/graded";
import type { Written } from "../../law/place";
import type { SizeExclusion, SizeTimeline } from "../types/regime";
import { sizesThrough } from "./sizesThrough";

/** Besar is larger than menengah, whoever owns it; neither law names an amount for it. */
const besar: Written<Graded> = { cite: ["uu-20-2008 Pasal 1 angka 4"], evidence: "law-text" };

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

/** Both texts on foreign-owned companies say so. */
const unlessOtherwise = "Kecuali ditentukan lain: unless other law says otherwise.";

/**
 * The size classes of the law through time.
 *
 * - UU 20/2008, from 2008-07-04 to 2020-11-01 (both law-text): net assets without land and building of the place of
 *   business, *or* annual sales.
 * - From 2020-11-02 (law-text) to 2021-02-01 (secondary) a statute named factors without amounts: a gap; see
 *   {@link sizeFactors}.
 * - PP 7/2021, from 2021-02-02 (secondary), last seen in use on 2026-09-28. Measures: modal usaha without land and
 *   building of the place of business, and annual sales.
 *
 * For a registration a foreign-owned company is besar from 2021-06-02 on, whatever its capital; from 2021-03-04 to
 * 2021-06-01 it is in no smaller class.
 */
export const statuteSizes: SizeTimeline = /* @__PURE__ */ sizesThrough(
  "statute",
  [
    {
      id: "uu-20-2008",
      from: "2008-07-04",
      until: "2020-11-01",
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
      notCovered: ["mikro-owner", "annualising", "group-consolidation", "foreign-ownership-before-2021-03-04"],
    },
    {
      id: "pp-7-2021",
      from: "2021-02-02",
      fromEvidence: "secondary",
      cite: ["pp-7-2021 Pasal 35"],
      evidence: "law-text",
      checkedOn: "2026-09-28",
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
        {
          purpose: "facilities",
          establishedBefore: "2021-02-02",
          measures: ["hasilPenjualanTahunan"],
          cite: ["pp-7-2021 Pasal 35 ayat (6)"],
          evidence: "secondary",
          note: "That it holds for facilities alone is single-source.",
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
        // It binds the investor, and does not put a company into a class. It goes on beside the next rule, which does.
        {
          id: "modal-asing-hanya-usaha-besar",
          purpose: "registration",
          size: ["mikro", "kecil", "menengah"],
          from: "2021-03-04",
          fromEvidence: "secondary",
          until: "2021-06-01",
          untilEvidence: "secondary",
          bars: { fact: "foreignOwned", is: true },
          cite: ["perpres-10-2021 Pasal 7 ayat (1)"],
          evidence: "transcription",
        },
        {
          id: "penanaman-modal-asing",
          purpose: "registration",
          countsAs: "besar",
          from: "2021-06-02",
          fromEvidence: "secondary",
          until: "2025-10-01",
          untilEvidence: "secondary",
          bars: { fact: "foreignOwned", is: true },
          cite: ["perban-bkpm-4-2021 Pasal 12 ayat (1)"],
          evidence: "law-text",
          note: unlessOtherwise,
        },
        {
          id: "penanaman-modal-asing",
          purpose: "registration",
          countsAs: "besar",
          from: "2025-10-02",
          fromEvidence: "secondary",
          bars: { fact: "foreignOwned", is: true },
          cite: ["permen-investasi-bkpm-5-2025 Pasal 26 ayat (1)"],
          evidence: "law-text",
          note: unlessOtherwise,
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
        { id: "foreign-ownership-before-2021-03-04", until: "2021-03-03" },
        // Permen UMKM 2/2026 was not read. It grades a level of development; whether it says more on size is not known.
        { id: "level-of-development", from: "2026-05-04" },
      ],
    },
  ],
  [
    // The statute lists factors without amounts until PP 7/2021.
    {
      id: "cipta-kerja-tanpa-angka",
      from: "2020-11-02",
      until: "2021-02-01",
      untilEvidence: "secondary",
      cite: ["uu-11-2020 Pasal 87 angka 1"],
      evidence: "law-text",
      checkedOn: "2026-01-31",
    },
  ],
);
