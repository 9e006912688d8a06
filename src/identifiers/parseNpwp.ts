import { invalidIdentifier } from "./digits/invalidIdentifier";
import { passesLuhn } from "./digits/passesLuhn";
import { readDigits } from "./digits/readDigits";
import type { InvalidIdentifier } from "./identifier";
import type { ValidNpwp } from "./npwp";
import { parseNik } from "./parseNik";

/** A tax number with its parts, or what is wrong with it. */
export type ParsedNpwp = ValidNpwp | InvalidIdentifier<"npwp">;

const expected =
  "15 digits, plain or with the dots and the hyphen of the printed form, or 16 or 22 plain digits, as text";

/**
 * Read the structure of a Nomor Pokok Wajib Pajak (NPWP) of 15 or 16 digits, or of a NITKU of 22.
 *
 * 16 digits are the NIK of a resident natural person, and for others with an old number that number with a leading 0.
 * Bodies that registered since 2025 may have neither (`single-source`): such a number is valid, and holds `other`. An old
 * number whose last three digits are not `000` is of a branch, and has no 16 digits. A NITKU is an NPWP of 16 digits and
 * six for the place of business. The check digit is reported and refuses nothing; tax offices are not looked up.
 * Evidence: `secondary`.
 *
 * @param input - text. Plain digits, or 15 digits as they are printed: `01.234.567.8-901.000`, each separator in its
 * place. White space around it is dropped; other separators and numbers are not accepted.
 * @returns the form and the parts, or a problem: `not-text`, `not-digits`, `placeholder` (all digits, or the first 16
 * of a NITKU, are 0) or `wrong-length`. It never throws.
 *
 * @example
 * ```ts
 * import { parseNpwp } from "umkm/identifiers";
 *
 * const npwp = parseNpwp("01.234.567.8-901.000");
 * if (npwp.status === "valid") {
 *   // Which form is it, and what is its new one?
 *   npwp.form; // => "npwp-15"
 *   npwp.npwp16; // => "0012345678901000"
 *
 *   // Does that hold for everyone? For a resident natural person the NIK takes its place.
 *   npwp.assumed; // => ["residentPerson:no"]
 *
 *   // Is it free of a misprint, as far as its check digit tells?
 *   npwp.checkDigit; // => false
 * }
 * ```
 */
export function parseNpwp(input: unknown): ParsedNpwp {
  const { digits, problem } = readDigits(plain(input), 15, 16, 22);
  if (problem) return invalidIdentifier("npwp", problem, expected);
  const isOld = digits.length === 15;
  const npwp16 = isOld ? `0${digits}` : digits.slice(0, 16);
  if (/^0+$/.test(npwp16)) return invalidIdentifier("npwp", "placeholder", expected);
  const isBranch = isOld && !digits.endsWith("000");
  const holds = isOld ? "old-number" : holdsOf(npwp16);
  const npwp15 = holds === "old-number" ? npwp16.slice(1) : null;
  return {
    kind: "npwp",
    status: "valid",
    form: isOld ? "npwp-15" : digits.length === 16 ? "npwp-16" : "nitku-22",
    digits,
    holds,
    npwp15,
    npwp16: isBranch ? null : npwp16,
    checkDigit: npwp15 === null ? null : passesLuhn(npwp15.slice(0, 9)),
    place: digits.length === 22 ? digits.slice(16) : null,
    assumed: isOld && !isBranch ? ["residentPerson:no"] : [],
    evidence: "secondary",
  };
}

/** The digits of the printed form; any other input unchanged. */
function plain(input: unknown): unknown {
  if (typeof input !== "string") return input;
  const printed = /^\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$/.test(input.trim());
  return printed ? input.replaceAll(/[.-]/g, "") : input;
}

function holdsOf(npwp16: string): ValidNpwp["holds"] {
  // A NIK does not begin with 0. A branch was never given its old number with a 0.
  if (npwp16.startsWith("0")) return npwp16.endsWith("000") ? "old-number" : "other";
  return parseNik(npwp16).status === "valid" ? "nik" : "other";
}
