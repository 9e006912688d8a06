import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Observation } from "../progress/observation";

/**
 * List the shares of small and medium businesses that were published for `rpjmnSmallMedium2029`: so far its baseline.
 *
 * @example
 * ```ts
 * import { smallMediumShares } from "umkm/digital";
 *
 * // What is the last share known?
 * smallMediumShares.at(-1)?.value; // => 0.0306
 * ```
 */
export const smallMediumShares = /* @__PURE__ */ deepFreeze([
  {
    on: "2024-12-31",
    publishedOn: "2025-05-17",
    value: 0.0306,
    body: "RPJMN 2025–2029",
    evidence: "secondary",
    note: "The baseline of the plan; agrees with Sakernas of August 2024.",
    source: "hotfokus.com 2025-05-17; selalukabar.com 134647 (ANTARA 2025)",
  },
] as const satisfies readonly Observation[]);

/**
 * List the entrepreneurship ratios that were published for `rpjmnEntrepreneurship2029`: so far its baseline.
 *
 * Ratios of a known month stand in `publishedEntrepreneurshipRatios`; they are not of this path.
 *
 * @example
 * ```ts
 * import { assessProgress, entrepreneurshipShares, rpjmnEntrepreneurship2029 } from "umkm/digital";
 *
 * // What pace does 3.60 % in 2029 still ask for on 1 December 2026, in percentage points a year?
 * const progress = assessProgress(rpjmnEntrepreneurship2029, entrepreneurshipShares, { asOf: "2026-12-01" });
 * ((progress.requiredPace?.perYear ?? 0) * 100).toFixed(2); // => "0.17"
 * ```
 */
export const entrepreneurshipShares = /* @__PURE__ */ deepFreeze([
  {
    on: "2024-12-31",
    publishedOn: "2025-05-17",
    value: 0.0308,
    body: "RPJMN 2025–2029",
    evidence: "secondary",
    note: "The baseline of the plan, about 4.7 million; its month is not said.",
    source: "hotfokus.com 2025-05-17; lampost.co ?p=151169 (2025-10-29)",
  },
] as const satisfies readonly Observation[]);
