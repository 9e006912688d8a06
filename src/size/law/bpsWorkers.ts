import { deepFreeze } from "../../core/plain/deepFreeze";
import { sizes } from "../../vocabulary/options";
import { type SizeTimeline, sizeFacts } from "../types/regime";

const practice = { regulation: "bps-workers", at: "Industri pengolahan menurut jumlah tenaga kerja" } as const;

/**
 * The classes of BPS by workers, a statistical practice for manufacturing establishments.
 *
 * It is no law and has no first day: the first day that can be written stands in for one, so it answers for any day.
 */
export const bpsWorkers: SizeTimeline = /* @__PURE__ */ deepFreeze({
  id: "bps-workers",
  facts: sizeFacts,
  classes: sizes,
  periods: [
    {
      from: "1000-01-01",
      fromEvidence: "unverified",
      cite: [practice],
      evidence: "secondary",
      checkedOn: "2026-01-31",
      value: {
        id: "bps-workers",
        limits: [
          {
            measure: "tenagaKerja",
            atMost: { mikro: 4, kecil: 19, menengah: 99 },
            cite: [practice],
            evidence: "secondary",
          },
        ],
        largest: { cite: [practice], evidence: "secondary" },
        uses: [{ measures: ["tenagaKerja"], cite: [practice], evidence: "secondary" }],
        exclusions: [],
        notCovered: ["no-law", "no-first-day", "owner-as-worker", "outside-manufacturing"],
      },
    },
  ],
  gaps: [],
});
