import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the target of small and medium businesses that was printed beside the share of the RPJMN 2025–2029: 2.1 million in
 * 2029, from 1.7 million in 2024.
 *
 * The count does not agree with the share, nor with what was printed beside it: see its note. Evidence: `single-source`.
 *
 * @example
 * ```ts
 * import { rpjmnSmallMediumCount2029 } from "umkm/digital";
 *
 * // How many more by 2029, a year and for each of 514 regencies?
 * const { baseline, milestones } = rpjmnSmallMediumCount2029;
 * Math.round((milestones[0].value - baseline.value) / 5 / 514); // => 156
 * ```
 */
export const rpjmnSmallMediumCount2029 = /* @__PURE__ */ deepFreeze({
  id: "rpjmn-2029-small-medium-count",
  unit: "businesses",
  body: "RPJMN 2025–2029",
  baseline: { on: "2024-12-31", value: 1_700_000 },
  milestones: [{ on: "2029-12-31", value: 2_100_000 }],
  evidence: "single-source",
  source: "selalukabar.com 134647 (ANTARA 2025)",
  note: "Printed as the years 2024 and 2029, here their last days; and with 200 to 500 a year for each regency, where 400,000 over 5 years and 514 regencies are 156. 3.30 % of 56.14 million would be 1.85 million.",
} as const satisfies DigitalTarget);
