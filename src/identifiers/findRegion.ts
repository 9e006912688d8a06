import { readPlain } from "../core/error/readPlain";
import { UmkmError } from "../core/error/UmkmError";
import { readOption } from "../core/fact/readOption";
import { parseRegionCode } from "./parseRegionCode";
import { type Region, type RegionCode, type RegionList, type RegionScheme, regionSchemes } from "./region";

/**
 * Find the region that a code names in its scheme.
 *
 * A Kemendagri code may be written with all its dots or, as inside a NIK, without, in the list too. A code with some of
 * its dots is none, and neither is a BPS code with a dot.
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
  if (!Array.isArray(list?.regions)) throw new UmkmError("invalid-table", ["list"], "a list of regions");
  const digits = digitsOf(code, key);
  return (digits && list.regions.find((region) => digitsOf(region[key], key) === digits)) || null;
}

function digitsOf(code: string, scheme: RegionScheme): string | null {
  const parsed = parseRegionCode(code, scheme);
  return parsed.status === "valid" ? parsed.digits : null;
}
