import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";

/** A published entrepreneurship ratio. */
export interface PublishedRatio {
  readonly region: string;
  /** The month of the survey. */
  readonly month: `${number}-${number}`;
  /** Established entrepreneurs as a share of 1 of the labour force, as published to four decimals. */
  readonly ratio: number;
  /** The base of the ratio; its size was not published with it. */
  readonly base: "labour-force";
  readonly evidence: Evidence;
  readonly note?: string;
}

/**
 * List the entrepreneurship ratios that were found, as published: the counts behind them are not known.
 *
 * Each carries its grade, but not its source or the day of its last check: these were not kept.
 *
 * @see Perpres 2/2022, by one source alone; its text was not read.
 *
 * @example
 * ```ts
 * import { publishedEntrepreneurshipRatios } from "umkm/population";
 *
 * // What was the ratio of Lampung in February 2025?
 * publishedEntrepreneurshipRatios.find(({ region }) => region === "Lampung")?.ratio; // => 0.0238
 * ```
 */
export const publishedEntrepreneurshipRatios = /* @__PURE__ */ deepFreeze([
  { region: "Lampung", month: "2025-02", ratio: 0.0238, base: "labour-force", evidence: "single-source" },
  {
    region: "Indonesia",
    month: "2025-02",
    ratio: 0.0335,
    base: "labour-force",
    evidence: "single-source",
    note: "Given beside the ratio of Lampung; that it is of the same month is our inference.",
  },
] as const satisfies readonly PublishedRatio[]);
