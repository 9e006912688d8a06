import { invalidIdentifier } from "./digits/invalidIdentifier";
import { readDigits } from "./digits/readDigits";
import type { InvalidIdentifier } from "./identifier";
import { type RegionScheme, type RegionUnit, regionLevels, regionSchemes, type ValidRegionCode } from "./region";

/** A region code with its parts, or what is wrong with it. */
export type ParsedRegionCode = ValidRegionCode | InvalidIdentifier<"region">;

/**
 * Read the structure of a region code, with the scheme that it is of.
 *
 * A code of Kemendagri has 2, 4, 6 or 10 digits, a code of BPS 2, 4, 7 or 10: province, regency or city, kecamatan,
 * village. Those of Kemendagri are written with a dot between the parts or without; both are the same code. BPS writes
 * no dots. Evidence: `secondary`.
 *
 * @param input - text: plain digits, or of Kemendagri with all dots, each in its place. White space around it is
 *   dropped. A number has lost its zeros: `18.1` may have been `18.10`.
 * @param scheme - "kemendagri" or "bps".
 * @returns the digits, the code as lists write it, its level and its unit; or a problem: `unknown-scheme`, which comes
 *   first, `not-text`, `not-digits` (a dot out of its place too), `placeholder` or `wrong-length`. It never throws.
 *
 * @example
 * ```ts
 * import { parseRegionCode } from "umkm/identifiers";
 *
 * // Which code is this, written without dots?
 * const village = parseRegionCode("1804012003", "kemendagri");
 * village.status === "valid" && [village.code, village.level, village.unit]; // => ["18.04.01.2003", "village", "desa"]
 *
 * // Is 18.1 a code?
 * parseRegionCode("18.1", "kemendagri").status; // => "invalid"
 * ```
 */
export function parseRegionCode(input: unknown, scheme: RegionScheme): ParsedRegionCode {
  const known = regionSchemes.find((one) => one === scheme);
  if (!known) return invalidIdentifier("region", "unknown-scheme", `one of the schemes ${regionSchemes.join(", ")}`);
  const { digits, problem } = readDigits(known === "kemendagri" ? plain(input) : input, ...lengths[known]);
  if (problem) return invalidIdentifier("region", problem, expected[known]);
  const level = regionLevels[lengths[known].indexOf(digits.length)] as ValidRegionCode["level"];
  return {
    kind: "region",
    status: "valid",
    scheme: known,
    digits,
    code: known === "kemendagri" ? withDots(digits) : digits,
    level,
    unit: known === "kemendagri" ? unitOf(digits, level) : null,
    evidence: "secondary",
  };
}

const lengths: Readonly<Record<RegionScheme, readonly number[]>> = { kemendagri: [2, 4, 6, 10], bps: [2, 4, 7, 10] };
const expected: Readonly<Record<RegionScheme, string>> = {
  kemendagri: "2, 4, 6 or 10 digits as text, plain or with all dots, as 18.01.04.2015 has them",
  bps: "2, 4, 7 or 10 plain digits as text",
};

/** The digits of a code with all its dots; any other input unchanged. */
function plain(input: unknown): unknown {
  if (typeof input !== "string") return input;
  return /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(input.trim()) ? input.replaceAll(".", "") : input;
}

function withDots(digits: string): string {
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== "").join(".");
}

function unitOf(digits: string, level: ValidRegionCode["level"]): RegionUnit | null {
  if (level === "village") return villages[digits[6] as string] ?? null;
  const regency = Number(digits.slice(2));
  if (level !== "regency" || regency === 0 || regency === 70) return null;
  return regency < 70 ? "kabupaten" : "kota";
}

const villages: Readonly<Record<string, RegionUnit>> = { 1: "kelurahan", 2: "desa", 3: "desa-adat" };
