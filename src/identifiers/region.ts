import type { DateText } from "../core/day/calendarDate";
import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";

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
