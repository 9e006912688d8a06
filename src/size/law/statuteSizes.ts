import { deepFreeze } from "../../core/plain/deepFreeze";
import { sizes } from "../../vocabulary/options";
import { type SizeTimeline, sizeFacts } from "../types/regime";
import { pp7Tahun2021 } from "./pp7Tahun2021";
import { uu20Tahun2008 } from "./uu20Tahun2008";

const pasal87 = { regulation: "uu-11-2020", at: "Pasal 87" } as const;

/** The size classes of the law through time, with the days on which a statute named factors and no amounts. */
export const statuteSizes: SizeTimeline = /* @__PURE__ */ deepFreeze({
  id: "statute",
  facts: sizeFacts,
  classes: sizes,
  periods: [uu20Tahun2008, pp7Tahun2021],
  gaps: [
    // The statute lists factors and no amounts until PP 7/2021; its first day is unverified.
    {
      id: "cipta-kerja-tanpa-angka",
      from: "2020-11-02",
      until: "2021-02-01",
      cite: [pasal87],
      evidence: "single-source",
      checkedOn: "2026-01-31",
    },
  ],
});
