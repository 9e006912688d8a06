import { invalidIdentifier } from "./digits/invalidIdentifier";
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
 * 16 digits are the NIK of a resident natural person, and for others the old number with a leading 0. A NITKU is an
 * NPWP of 16 digits and six for the place of business. Check digits are not tested, tax offices not looked up.
 * Evidence: `secondary`.
 *
 * @param input - text. Plain digits, or 15 digits as they are printed: `01.234.567.8-901.000`, each separator in its
 * place. White space around it is dropped; other separators and numbers are not accepted.
 * @returns the form and the parts, or a problem: `not-text`, `not-digits` or `wrong-length`. It never throws.
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
 * }
 * ```
 */
export function parseNpwp(input: unknown): ParsedNpwp {
  const { digits, problem } = readDigits(plain(input), 15, 16, 22);
  if (problem) return invalidIdentifier("npwp", problem, expected);
  const old = digits.length === 15;
  const npwp16 = old ? `0${digits}` : digits.slice(0, 16);
  const holds = holdsOf(npwp16);
  return {
    kind: "npwp",
    status: "valid",
    form: old ? "npwp-15" : digits.length === 16 ? "npwp-16" : "nitku-22",
    digits,
    holds,
    npwp15: holds === "old-number" ? npwp16.slice(1) : null,
    npwp16,
    place: digits.length === 22 ? digits.slice(16) : null,
    assumed: old ? assumedOf(digits) : [],
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
  // The code of a province never begins with 0, so an old number with its 0 is never a NIK.
  if (npwp16.startsWith("0")) return "old-number";
  return parseNik(npwp16).status === "valid" ? "nik" : "other";
}

function assumedOf(npwp15: string): ValidNpwp["assumed"] {
  return npwp15.endsWith("000") ? ["residentPerson:no"] : ["residentPerson:no", "branch:none"];
}
