import { type KbliEdition, kbliEditions } from "../vocabulary/options";
import { invalidIdentifier } from "./digits/invalidIdentifier";
import { readDigits } from "./digits/readDigits";
import type { InvalidIdentifier, ValidIdentifier } from "./identifier";

/** A KBLI code with its edition. */
export interface ValidKbli extends ValidIdentifier<"kbli"> {
  readonly edition: KbliEdition;
}

/** A KBLI code with its edition, or what is wrong with it. */
export type ParsedKbli = ValidKbli | InvalidIdentifier<"kbli">;

/**
 * Read the structure of a KBLI code: 5 digits, with the edition that they are of.
 *
 * A code means what its own edition says, so the edition is needed and never guessed. Whether the edition lists the
 * code is not looked up, but for division 45, which the edition 2025 does not have: such a code is of 2020
 * (`single-source`). The category letter is not part of the code (see `kbliCategory`). Neither the letter nor the
 * code gives the sector of a financing rule: that is a separate fact. Evidence: `secondary` (2025: Peraturan BPS 7/2025).
 *
 * @param input - text of plain digits; white space around it is dropped; separators and numbers are not accepted.
 * @param edition - "2020" or "2025", as text.
 * @returns the digits and the edition, or a problem: `unknown-edition`, which comes first, `not-text`, `not-digits`,
 * `placeholder`, `wrong-length` or `wrong-edition`. It never throws.
 *
 * @example
 * ```ts
 * import { parseKbli } from "umkm/identifiers";
 *
 * // Is this a code of the edition 2020?
 * parseKbli("01111", "2020").status; // => "valid"
 *
 * // What is wrong with a code of an older edition?
 * const older = parseKbli("01111", "2015");
 * older.status === "invalid" && older.problem; // => "unknown-edition"
 *
 * // And with one of vehicle repair that is said to be of 2025?
 * const repair = parseKbli("45201", "2025");
 * repair.status === "invalid" && repair.problem; // => "wrong-edition"
 * ```
 */
export function parseKbli(input: unknown, edition: string): ParsedKbli {
  const known = kbliEditions.find((one) => one === edition);
  if (!known) return invalidIdentifier("kbli", "unknown-edition", `one of the editions ${kbliEditions.join(", ")}`);
  const { digits, problem } = readDigits(input, 5);
  if (problem) return invalidIdentifier("kbli", problem, "5 digits as text");
  if (known === "2025" && digits.startsWith("45")) {
    return invalidIdentifier("kbli", "wrong-edition", "a division of the edition, which does not have 45");
  }
  return { kind: "kbli", status: "valid", digits, edition: known, evidence: "secondary" };
}
