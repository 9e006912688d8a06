import { readPlain } from "../core/error/readPlain";
import { UmkmError } from "../core/error/UmkmError";
import { readOption } from "../core/fact/readOption";
import { type Region, type RegionCode, type RegionList, regionSchemes } from "./region";

/**
 * Find the region that a code names in its scheme.
 *
 * A Kemendagri code of a regency may be written with its dot or, as inside a NIK, without. A BPS code does not have a
 * dot, and dots are not removed: a code with a dot is not a BPS code.
 *
 * @param list - the regions to look among.
 * @param given - a code with its scheme.
 * @returns the region, or `null` if the list does not have a region of that code.
 * @throws UmkmError `invalid-option` for a scheme that does not exist, or a code that is not text; `invalid-table` for
 *   anything that is not a list of regions.
 *
 * @example
 * ```ts
 * import { findRegion, lampungRegencies } from "umkm/identifiers";
 *
 * // Which regency is 1801?
 * findRegion(lampungRegencies, { scheme: "kemendagri", code: "1801" })?.name; // => "Lampung Selatan"
 * findRegion(lampungRegencies, { scheme: "bps", code: "1801" })?.name; // => "Lampung Barat"
 * ```
 */
export function findRegion(list: RegionList, given: RegionCode): Region | null {
  const { scheme, code } = readPlain(given, "invalid-option", ["code"]);
  const key = readOption(regionSchemes, scheme, ["scheme"]);
  // A number has lost its zeros: 18.1 may have been 18.10.
  if (typeof code !== "string") throw new UmkmError("invalid-option", ["code"], "a region code as text");
  const names = (region: Region) =>
    region[key] === code || (key === "kemendagri" && region.kemendagri.replace(".", "") === code);
  if (!Array.isArray(list?.regions)) throw new UmkmError("invalid-table", ["list"], "a list of regions");
  return list.regions.find(names) ?? null;
}
