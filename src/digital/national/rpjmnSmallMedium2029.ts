import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the target of the RPJMN 2025–2029 for small and medium businesses: 3.30 % of all who are in business for
 * themselves, in 2029, from 3.06 % in 2024.
 *
 * The classes are those of the labour force survey Sakernas, by turnover and by workers, and not those of PP 7/2021,
 * after which the target is named: `composition` of a population does not measure it. Evidence: `secondary`, one official
 * on two occasions; the matrix of the plan was not read. Its figures are shares of 1.
 *
 * @example
 * ```ts
 * import { assessProgress, rpjmnSmallMedium2029, smallMediumShares } from "umkm/digital";
 *
 * // What is still to be gained on 1 December 2026, in shares of 1?
 * const progress = assessProgress(rpjmnSmallMedium2029, smallMediumShares, { asOf: "2026-12-01" });
 * [progress.status, progress.achieved, progress.remaining]; // => ["unknown", 0.0306, 0.0024]
 * progress.reasons.map(({ id }) => id); // => ["only-baseline-known"]
 * ```
 */
export const rpjmnSmallMedium2029 = /* @__PURE__ */ deepFreeze({
  id: "rpjmn-2029-small-medium",
  unit: "share",
  of: "in-business-for-themselves",
  body: "RPJMN 2025–2029",
  baseline: { on: "2024-12-31", value: 0.0306 },
  milestones: [{ on: "2029-12-31", value: 0.033 }],
  evidence: "secondary",
  source:
    "sdi.beltim.go.id/kodref/02.10.003 (Bappenas KEP.26A/M.PPN/HK/05/2025, release 2025-11-10); hotfokus.com 2025-05-17; selalukabar.com 134647 (ANTARA 2025)",
  note: "Printed as the years 2024 and 2029, here their last days. Turnover is taken from net income. The baseline agrees with Sakernas of August 2024: 1.70 + 1.36 % of 56.14 million.",
} as const satisfies DigitalTarget);
