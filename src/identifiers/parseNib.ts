import { invalidIdentifier } from "./digits/invalidIdentifier";
import { readDigits } from "./digits/readDigits";
import type { InvalidIdentifier, ValidIdentifier } from "./identifier";

/** A NIB as its digits have it, or what is wrong with them. */
export type ParsedNib = ValidIdentifier<"nib"> | InvalidIdentifier<"nib">;

/**
 * Read the structure of a Nomor Induk Berusaha (NIB): 13 digits.
 *
 * The digits are random: they do not hold a date, a region or a documented check digit. A business has one NIB (Permen
 * Investasi/BKPM 5/2025 Pasal 16 ayat (2)). Evidence of the 13 digits: `secondary`.
 *
 * @param input - text of plain digits; white space around it is dropped; separators and numbers are not accepted.
 * @returns the digits, or a problem: `not-text`, `not-digits`, `placeholder` or `wrong-length`. It never throws.
 *
 * @example
 * ```ts
 * import { parseNib } from "umkm/identifiers";
 *
 * // Is this a NIB?
 * parseNib("0220101234567").status; // => "valid"
 *
 * // What is wrong with a NIB that came as a number, and lost its zero?
 * const lost = parseNib(220101234567);
 * lost.status === "invalid" && lost.problem; // => "not-text"
 *
 * // And with the zeros of a file whose business has none?
 * const none = parseNib("0000000000000");
 * none.status === "invalid" && none.problem; // => "placeholder"
 * ```
 */
export function parseNib(input: unknown): ParsedNib {
  const { digits, problem } = readDigits(input, 13);
  if (problem) return invalidIdentifier("nib", problem, "13 digits as text");
  return { kind: "nib", status: "valid", digits, evidence: "secondary" };
}
