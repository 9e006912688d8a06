import { quotient } from "../core/amount/quotient";
import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";

/** Counts by sector, by name. */
export type SectorCounts = Readonly<Record<string, number>>;

/** Counts of regions by sector; every region names the same sectors. */
export interface SectorTable {
  readonly regions: Readonly<Record<string, SectorCounts>>;
  /** The same sectors nationally; left out where the regions together are the nation. */
  readonly nation?: SectorCounts;
}

/** How strongly one sector stands in one region. */
export interface LocationQuotient {
  readonly region: string;
  readonly sector: string;
  /** The sector's share of the region, as a share of 1; `null` for an empty region. */
  readonly regionalShare: number | null;
  /** The sector's share of the nation; `null` for an empty nation. */
  readonly nationalShare: number | null;
  /**
   * The regional share over the national share, rounded once; `null` if either is `null` or the national share is 0.
   */
  readonly quotient: number | null;
  readonly why: "empty-region" | "no-such-sector-nationally" | null;
  /** Whether the quotient is above 1, compared exactly; at 1 the region equals the nation. */
  readonly candidate: boolean;
}

/** How strongly each sector stands in each region. */
export interface LocationQuotients {
  readonly kind: "location-quotients";
  /** The base of the national shares; the base of a regional share is the sum of its region. */
  readonly base: { readonly id: "sum-of-regions" | "nation"; readonly value: number };
  /** By region, then by sector, in the order in which JavaScript lists the names: those such as "18" first, ascending. */
  readonly quotients: readonly LocationQuotient[];
  /** The sectors of each region that are candidates for a cluster (*pemetaan potensi*), the strongest first. */
  readonly candidates: readonly { readonly region: string; readonly sectors: readonly string[] }[];
}

/**
 * Tell in which sectors a region stands stronger than the nation: location quotients, exactly, rounded once.
 *
 * The quotient is the sector's share of the region over its share of the nation. Above 1 (exclusive) the sector is a
 * candidate for a cluster: a hint where to look, not a finding.
 *
 * @param table - whole numbers from 0 on: units, workers or rupiah, of one source and one day. A count that is not
 *   known is refused, because it is not 0.
 * @throws UmkmError `invalid-count` for a count or a sum that is not a safe whole number; `invalid-table` for a table
 *   without regions or sectors, regions with different sectors, a nation smaller than its regions, or an unknown
 *   property.
 *
 * @example
 * ```ts
 * import { locationQuotients } from "umkm/population";
 *
 * // Which sector of these two regions, invented here, is a candidate for a cluster?
 * const regions = { Utara: { kopi: 30, tenun: 70 }, Selatan: { kopi: 10, tenun: 90 } };
 * const { quotients, candidates } = locationQuotients({ regions });
 * quotients[0]?.quotient; // => 1.5
 * candidates; // => [{ region: "Utara", sectors: ["kopi"] }, { region: "Selatan", sectors: ["tenun"] }]
 * ```
 */
export function locationQuotients(table: SectorTable): LocationQuotients {
  refuseUnknown(table, ["regions", "nation"], "invalid-table");
  refuseUnknown(table.regions, Object.keys(table.regions ?? {}), "invalid-table", ["regions"]);
  const names = Object.keys(table.regions);
  const [first] = Object.values(table.regions);
  const sectors = Object.keys(first ?? {});
  if (sectors.length === 0) throw new UmkmError("invalid-table", ["regions"], "at least one region with one sector");
  const rows = Object.entries(table.regions).map(([name, row]) => readRow(row, sectors, ["regions", name]));
  const bases = rows.map((row, n) => totalOf(row, ["regions", names[n] as string]));
  const together = sectors.map((_, at) =>
    totalOf(
      rows.map((row) => row[at] as number),
      ["regions"],
    ),
  );
  const nation = table.nation === undefined ? together : readRow(table.nation, sectors, ["nation"]);
  const short = sectors.find((_, at) => (nation[at] as number) < (together[at] as number));
  if (short !== undefined) throw new UmkmError("invalid-table", ["nation", short], "no less than the regions together");
  const value = totalOf(nation, [table.nation === undefined ? "regions" : "nation"]);
  const byRegion = names.map((region, n) => {
    const [row, base] = [rows[n] as readonly number[], bases[n] as number];
    return sectors.map((sector, at) =>
      quotientOf(region, sector, [row[at] as number, base], [nation[at] as number, value]),
    );
  });
  return {
    kind: "location-quotients",
    base: { id: table.nation === undefined ? "sum-of-regions" : "nation", value },
    quotients: byRegion.flat(),
    candidates: names.map((region, n) => ({ region, sectors: strongest(byRegion[n] as (typeof byRegion)[number]) })),
  };
}

function quotientOf(
  region: string,
  sector: string,
  [part, base]: readonly [number, number],
  [nationalPart, nationalBase]: readonly [number, number],
): LocationQuotient {
  const [over, under] = [BigInt(part) * BigInt(nationalBase), BigInt(base) * BigInt(nationalPart)];
  return {
    region,
    sector,
    regionalShare: shareOf(part, base),
    nationalShare: shareOf(nationalPart, nationalBase),
    quotient: under === 0n ? null : quotient(over, under),
    why: base === 0 ? "empty-region" : nationalPart === 0 ? "no-such-sector-nationally" : null,
    candidate: over > under,
  };
}

function strongest(quotients: readonly LocationQuotient[]): string[] {
  const candidates = quotients.filter(({ candidate }) => candidate);
  return candidates.sort((a, b) => (b.quotient as number) - (a.quotient as number)).map(({ sector }) => sector);
}

function readRow(row: SectorCounts, sectors: readonly string[], path: ErrorPath): number[] {
  refuseUnknown(row, sectors, "invalid-table", path);
  return sectors.map((sector) => readCount(row[sector], [...path, sector]));
}

function totalOf(counts: readonly number[], path: ErrorPath): number {
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  return counts.reduce((sum, count) => readCount(sum + count, path), 0);
}
