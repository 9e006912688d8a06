import type { SizeTimeline } from "../types/regime";
import { sizesThrough } from "./sizesThrough";

/**
 * The classes of BPS by workers, a statistical practice for manufacturing establishments: by workers alone, whatever
 * machines or capital. The owner counts as a worker, and so do unpaid family workers.
 *
 * It is not a law and does not have a first day. The first possible day stands in, so that it answers for any day.
 */
export const bpsWorkers: SizeTimeline = /* @__PURE__ */ sizesThrough("bps-workers", [
  {
    id: "bps-workers",
    from: "1000-01-01",
    fromEvidence: "unverified",
    cite: ["bps-workers Industri pengolahan menurut jumlah tenaga kerja"],
    evidence: "secondary",
    checkedOn: "2026-01-31",
    limits: [
      {
        measure: "tenagaKerja",
        atMost: { mikro: 4, kecil: 19, menengah: 99 },
        cite: ["bps-workers Industri pengolahan menurut jumlah tenaga kerja"],
        evidence: "secondary",
        evidenceOf: { mikro: "transcription", kecil: "transcription" },
      },
    ],
    largest: { cite: ["bps-workers Industri pengolahan menurut jumlah tenaga kerja"], evidence: "secondary" },
    uses: [
      {
        measures: ["tenagaKerja"],
        cite: ["bps-workers Industri pengolahan menurut jumlah tenaga kerja"],
        evidence: "transcription",
        // Single-source, but official: the metadata of a survey of 2009. One page says otherwise.
        note: "The owner counts as a worker (single-source), and so do unpaid family workers (secondary).",
      },
    ],
    exclusions: [],
    notCovered: ["no-law", "no-first-day", "outside-manufacturing"],
  },
]);
