import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";

/** A published growth of an economy. */
export interface PublishedGrowth {
  readonly region: string;
  readonly of: "gross-regional-product";
  /** The period that grew: a quarter, or a whole year. A quarter's growth is not that of its year. */
  readonly period: `${number}-Q${1 | 2 | 3 | 4}` | `${number}`;
  /** The period that it is compared with. */
  readonly against: `${number}-Q${1 | 2 | 3 | 4}` | `${number}`;
  /** As a share of 1 of the period compared with, at constant prices. */
  readonly growth: number;
  readonly evidence: Evidence;
  readonly note?: string;
  /** Where it was read. */
  readonly source: string;
}

/**
 * List the growths of Lampung's economy that were printed for 2023, each with its period: a growth without its period
 * takes a quarter for a year.
 *
 * @example
 * ```ts
 * import { publishedGrowths } from "umkm/population";
 *
 * // How much did the fourth quarter of 2023 grow, and how much the year?
 * publishedGrowths.map(({ period, growth }) => [period, growth]); // => [["2023-Q4", 0.054], ["2023", 0.0455]]
 * ```
 */
export const publishedGrowths = /* @__PURE__ */ deepFreeze([
  {
    region: "Lampung",
    of: "gross-regional-product",
    period: "2023-Q4",
    against: "2022-Q4",
    growth: 0.054,
    evidence: "secondary",
    note: "Printed as 5.40 %. Of the year it would overstate the growth by 0.85 points.",
    source: "lampung.bps.go.id 2024-02-05; antaranews 3952503",
  },
  {
    region: "Lampung",
    of: "gross-regional-product",
    period: "2023",
    against: "2022",
    growth: 0.0455,
    evidence: "secondary",
    note: "Printed as 4.55 %.",
    source: "lampung.bps.go.id 2024-02-05; antaranews 3952503",
  },
] as const satisfies readonly PublishedGrowth[]);
