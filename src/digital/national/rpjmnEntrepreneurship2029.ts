import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the target of the RPJMN 2025–2029 for the entrepreneurship ratio: established entrepreneurs are 3.60 % of the labour
 * force in 2029, from 3.08 % in 2024 by way of 3.10 % in 2025.
 *
 * The month of the baseline is not said, and February and August differ. So the 3.35 % of February 2025
 * (`publishedEntrepreneurshipRatios`) is not set on this path. Evidence: `secondary`. Its figures are shares of 1.
 *
 * @example
 * ```ts
 * import { rpjmnEntrepreneurship2029, trajectory } from "umkm/digital";
 *
 * // Where is the path to be at the end of 2027? Halfway in days from 3.10 to 3.60 %.
 * const { points } = trajectory(rpjmnEntrepreneurship2029, { shape: "linear", every: "year" });
 * points.map(({ value }) => value.toFixed(4)); // => ["0.0308", "0.0310", "0.0322", "0.0335", "0.0348", "0.0360"]
 * ```
 */
export const rpjmnEntrepreneurship2029 = /* @__PURE__ */ deepFreeze({
  id: "rpjmn-2029-entrepreneurship",
  unit: "share",
  of: "labour-force",
  body: "RPJMN 2025–2029",
  baseline: { on: "2024-12-31", value: 0.0308 },
  milestones: [
    { on: "2025-12-31", value: 0.031 },
    { on: "2029-12-31", value: 0.036 },
  ],
  evidence: "secondary",
  source: "hotfokus.com 2025-05-17; lampost.co ?p=151169 (2025-10-29)",
  note: "Printed as years, here their last days. In counts 4.7 to 5.9 million; 700 new a year for each regency, printed beside it, would give 1.8 and not 1.2 million more. The ministry of trade says 3.4 to 4 % in 2029, by another plan.",
} as const satisfies DigitalTarget);
