import { quotient } from "../core/amount/quotient";
import { shareOf } from "../core/amount/shareOf";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import type { Truth } from "../core/truth/truth";

/** Counts by sector, by name; `null` for a count that is not known. */
export type SectorCounts = Readonly<Record<string, number | null>>;

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
  /** The count that the quotient stands on: the sector in the region; `null` if not known. */
  readonly count: number | null;
  /** The sector's share of the region, as a share of 1; `null` for an empty region, or one with a count not known. */
  readonly regionalShare: number | null;
  /** The sector's share of the nation; `null` for an empty nation, or one with a count that is not known. */
  readonly nationalShare: number | null;
  /**
   * The regional share over the national share, rounded once; `null` if either is `null` or the national share is 0.
   */
  readonly quotient: number | null;
  readonly why: "empty-region" | "no-such-sector-nationally" | "not-known" | null;
  /** Whether the quotient is above 1, compared exactly; at 1 the region equals the nation. `null` if not known. */
  readonly candidate: Truth;
  /** Whether the count is below `fewBelow`: few more or fewer would give another quotient. `null` if not known. */
  readonly few: Truth;
}

/** How strongly each sector stands in each region. */
export interface LocationQuotients {
  readonly kind: "location-quotients";
  /** The base of the national shares; the base of a regional share is the sum of its region. */
  readonly base: {
    readonly id: "sum-of-regions" | "nation";
    /** `null` while a count of it is not known. */
    readonly value: number | null;
  };
  /** Quotients that stand on a count below this one are marked. */
  readonly fewBelow: number;
  /** Named where the caller did not give `fewBelow`: it is a habit of statistics, and not law. */
  readonly assumed: readonly "fewBelow:30"[];
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
 * A count that is not known is `null`, and not 0: its region then has no quotient, nor has any region while the nation is
 * the sum of the regions. Quotients are often largest where counts are smallest: `few` marks those.
 *
 * @param table - whole numbers from 0 on: units, workers or rupiah, of one source and one day; `null` where not known.
 * @param options - `fewBelow`: mark quotients that stand on fewer than this; 30 when left out, and named in the answer.
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
export function locationQuotients(table: SectorTable, options: { readonly fewBelow?: number } = {}): LocationQuotients {
  refuseUnknown(options, ["fewBelow"], "unknown-option");
  const fewBelow = readCount(options.fewBelow ?? 30, ["fewBelow"]);
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
      rows.map((row) => row[at] as number | null),
      ["regions"],
    ),
  );
  const nation = table.nation === undefined ? together : readRow(table.nation, sectors, ["nation"]);
  // What is not known of the regions only adds to what is known of them.
  const leastOf = (at: number) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0);
  const short = sectors.find((_, at) => nation[at] !== null && (nation[at] as number) < leastOf(at));
  if (short !== undefined) throw new UmkmError("invalid-table", ["nation", short], "no less than the regions together");
  const value = totalOf(nation, [table.nation === undefined ? "regions" : "nation"]);
  const byRegion = names.map((region, n) => {
    const [row, base] = [rows[n] as Counts, bases[n] as number | null];
    return sectors.map((sector, at): LocationQuotient => {
      const count = row[at] as number | null;
      const few = count === null ? null : count < fewBelow;
      const fractions = [count, base, nation[at] as number | null, value] as const;
      return { region, sector, count, ...quotientOf(...fractions), few };
    });
  });
  return {
    kind: "location-quotients",
    base: { id: table.nation === undefined ? "sum-of-regions" : "nation", value },
    fewBelow,
    assumed: options.fewBelow === undefined ? ["fewBelow:30"] : [],
    quotients: byRegion.flat(),
    candidates: names.map((region, n) => ({ region, sectors: strongest(byRegion[n] as (typeof byRegion)[number]) })),
  };
}

type Counts = readonly (number | null)[];

/** The quotient of a part of a base and a part of the national base, and the shares. */
function quotientOf(
  part: number | null,
  base: number | null,
  nationalPart: number | null,
  nationalBase: number | null,
): Pick<LocationQuotient, "regionalShare" | "nationalShare" | "quotient" | "why" | "candidate"> {
  const regionalShare = part === null || base === null ? null : shareOf(part, base);
  const nationalShare = nationalPart === null || nationalBase === null ? null : shareOf(nationalPart, nationalBase);
  const shares = { regionalShare, nationalShare };
  if (part === null || base === null || nationalPart === null || nationalBase === null) {
    return { ...shares, quotient: null, why: "not-known", candidate: null };
  }
  const [over, under] = [BigInt(part) * BigInt(nationalBase), BigInt(base) * BigInt(nationalPart)];
  return {
    ...shares,
    quotient: under === 0n ? null : quotient(over, under),
    why: base === 0 ? "empty-region" : nationalPart === 0 ? "no-such-sector-nationally" : null,
    candidate: over > under,
  };
}

function strongest(quotients: readonly LocationQuotient[]): string[] {
  const candidates = quotients.filter(({ candidate }) => candidate === true);
  return candidates.sort((a, b) => (b.quotient as number) - (a.quotient as number)).map(({ sector }) => sector);
}

function readRow(row: SectorCounts, sectors: readonly string[], path: ErrorPath): Counts {
  refuseUnknown(row, sectors, "invalid-table", path);
  return sectors.map((sector) => (row[sector] === null ? null : readCount(row[sector], [...path, sector])));
}

/** The sum of counts; `null` while one is not known. */
function totalOf(counts: Counts, path: ErrorPath): number | null {
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  const sum = counts.reduce((before: number, count) => readCount(before + (count ?? 0), path), 0);
  return counts.includes(null) ? null : sum;
}
