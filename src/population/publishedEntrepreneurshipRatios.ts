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
  /** Where it was read. */
  readonly source: string;
}

/**
 * List the entrepreneurship ratios that were found, as published: the counts behind them are not known.
 *
 * Each has the month of its survey: February and August differ, and one year has two values, so a ratio without a month is
 * not in the list. Draw no trend over them. The day of the last check was not kept.
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
  {
    region: "Indonesia",
    month: "2013-02",
    ratio: 0.0335,
    base: "labour-force",
    evidence: "single-source",
    source: "databoks 2023-12-15 or 675a5b9ec5948: which of the two was not kept",
  },
  {
    region: "Indonesia",
    month: "2023-08",
    ratio: 0.0304,
    base: "labour-force",
    evidence: "single-source",
    note: "4.5 million. The ministry says 3.47 % for 2023, without a month.",
    source: "databoks 2023-12-15 or 675a5b9ec5948: which of the two was not kept",
  },
  {
    region: "Lampung",
    month: "2025-02",
    ratio: 0.0238,
    base: "labour-force",
    evidence: "single-source",
    source: "databoks 692814b01c17f",
  },
  {
    region: "Indonesia",
    month: "2025-02",
    ratio: 0.0335,
    base: "labour-force",
    evidence: "single-source",
    note: "5.13 million, by one article with the ratio of Lampung. The RPJMN has 3.08 % for 2024, without a month.",
    source: "databoks 692814b01c17f",
  },
  {
    region: "Jambi",
    month: "2025-02",
    ratio: 0.0679,
    base: "labour-force",
    evidence: "single-source",
    note: "The highest of 38 provinces.",
    source: "databoks 692814b01c17f",
  },
  {
    region: "Papua Pegunungan",
    month: "2025-02",
    ratio: 0.0028,
    base: "labour-force",
    evidence: "single-source",
    note: "The lowest of 38 provinces.",
    source: "databoks 692814b01c17f",
  },
] as const satisfies readonly PublishedRatio[]);
