import type { DateText } from "../core/day/calendarDate";
import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";
import type { ValidIdentifier } from "./identifier";

/**
 * The schemes of region codes: of the Ministry of Home Affairs (also inside a NIK) and of the statistics office, BPS.
 */
export const regionSchemes = /* @__PURE__ */ deepFreeze(["kemendagri", "bps"] as const);

/** A scheme of region codes; see {@link regionSchemes}. */
export type RegionScheme = (typeof regionSchemes)[number];

/** A region code with its scheme, without which it means nothing: `1801` is two different regencies. */
export interface RegionCode {
  readonly scheme: RegionScheme;
  /** Text, never a number: `18.10` is not `18.1`. */
  readonly code: string;
}

/** The levels of region codes, from the province down to the village. */
export const regionLevels = /* @__PURE__ */ deepFreeze(["province", "regency", "district", "village"] as const);

/** A level of region codes; see {@link regionLevels}. */
export type RegionLevel = (typeof regionLevels)[number];

/** What kind of regency or village a code of Kemendagri names. */
export type RegionUnit = "kabupaten" | "kota" | "kelurahan" | "desa" | "desa-adat";

/** A region code with its parts. Whether there is such a region, the digits do not tell. */
export interface ValidRegionCode extends ValidIdentifier<"region"> {
  readonly scheme: RegionScheme;
  /** The code as lists write it: of Kemendagri with its dots, `18.01.04`; of BPS without. */
  readonly code: string;
  readonly level: RegionLevel;
  /**
   * Of Kemendagri: a kabupaten is 01 to 69, a kota 71 to 99; the seventh digit of a kelurahan is 1, of a desa 2, of a
   * desa adat 3. `null` for other digits and levels, and for a code of BPS.
   */
  readonly unit: RegionUnit | null;
}

/** A province, regency or city and its code in each scheme. */
export interface Region {
  /** `18` for a province, `18.01` for a regency or city, with the dot. */
  readonly kemendagri: string;
  /** `18` for a province, `1803` for a regency or city, without a dot. */
  readonly bps: string;
  /** A city begins with `Kota`. */
  readonly name: string;
}

/** Regions of one level, with the evidence of their codes. */
export interface RegionList {
  readonly evidence: Evidence;
  /** The day of the older of the copies that were read. */
  readonly checkedOn: DateText;
  readonly source: string;
  readonly note?: string;
  readonly regions: readonly Region[];
}
