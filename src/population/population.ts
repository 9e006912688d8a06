import type { DateText } from "../core/day/calendarDate";
import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";

/** A year as it stands in data: `2018`. */
export type YearText = `${number}`;

/** A published count of UMKM, without its classes. Counts are whole numbers of businesses. */
export interface PopulationFigure {
  /** What the count covers, by name. */
  readonly region: string;
  /** The day that the count is for, or its year if the day is not known. */
  readonly asOf: DateText | YearText;
  /**
   * The register that the count comes from, as an id: two counts of different registers, or of one register that was
   * changed in between, are not growth. Left out if not known.
   */
  readonly register?: string;
  /** The total of UMKM as its source prints it; it need not be the sum of the classes. */
  readonly totalPrinted?: number;
  /** Large businesses: counted beside UMKM, and not part of any total of UMKM. */
  readonly besar?: number;
  readonly evidence: Evidence;
  readonly note?: string;
  /** Where it was read. */
  readonly source?: string;
}

/** A count of UMKM by size class. */
export interface Population extends PopulationFigure {
  readonly mikro: number;
  readonly kecil: number;
  readonly menengah: number;
}

/** A count of UMKM whose classes were not published. */
export interface PopulationTotal extends PopulationFigure {
  readonly totalPrinted: number;
}

/** The size classes of UMKM, from the smallest to the largest: `besar` is not one of them. */
export const umkmSizes = /* @__PURE__ */ deepFreeze(["mikro", "kecil", "menengah"] as const);

/** A size class of UMKM. */
export type UmkmSize = (typeof umkmSizes)[number];

/** The counts of a population, without their evidence: a custom record is enough. */
export type PopulationCounts = Pick<Population, UmkmSize | "totalPrinted">;
