import { readOption } from "../core/fact/readOption";
import { findRegion } from "./findRegion";
import { type RegionCode, type RegionList, type RegionScheme, regionSchemes } from "./region";

/**
 * Convert a region code from its scheme to another, by a list that has the region in both.
 *
 * The result is written as the list writes it, a Kemendagri code of a regency with its dot. Only regions of the list are
 * converted: a code of a regency is not cut down to its province.
 *
 * @param list - the regions to look among.
 * @param code - a code with its scheme.
 * @param to - the scheme to convert to.
 * @returns the code with its new scheme, or `null` if the list does not have a region of that code.
 * @throws UmkmError `invalid-option` for a scheme that does not exist, or a code that is not text; `invalid-table` for
 *   anything that is not a list of regions.
 *
 * @example
 * ```ts
 * import { convertRegionCode, lampungRegencies, provinces } from "umkm/identifiers";
 *
 * // What does BPS call province 91 of Kemendagri, Papua?
 * convertRegionCode(provinces, { scheme: "kemendagri", code: "91" }, "bps"); // => { scheme: "bps", code: "94" }
 *
 * // And what does Kemendagri call regency 1801 of BPS, Lampung Barat?
 * convertRegionCode(lampungRegencies, { scheme: "bps", code: "1801" }, "kemendagri")?.code; // => "18.04"
 * ```
 */
export function convertRegionCode(list: RegionList, code: RegionCode, to: RegionScheme): RegionCode | null {
  const scheme = readOption(regionSchemes, to, ["to"]);
  const region = findRegion(list, code);
  return region && { scheme, code: region[scheme] };
}
