import { readCount } from "../core/fact/readCount";
import type { DigitsReading } from "./reading";
import { answerOf, type Found } from "./text/answerOf";
import { tidied } from "./text/tidied";

/**
 * Read the digits of an identifier from a cell, and tell what a spreadsheet did to them; then hand them to its parser.
 *
 * Blanks, points and hyphens between digits are dropped. Digits are never filled in: one or two too few are `lost-zero`, a
 * number of 16 digits or more is `rounded`, since a spreadsheet keeps 15, and an exponent is `scientific`.
 *
 * @param input - text, or the number of a cell.
 * @param lengths - how many digits it has, from 1 on; one or more numbers.
 * @returns the digits as text, or why nothing was read. It never repeats a text.
 * @throws UmkmError `invalid-count` for lengths that are not whole numbers from 1 on, or for none.
 *
 * @example
 * ```ts
 * import { readDigits } from "umkm/read";
 *
 * // What is left of a NIK of 16 digits and of a NIB of 13?
 * readDigits("1,80201E+15", 16); // => { kind: "digits", status: "unreadable", why: "scientific" }
 * readDigits(123456789012, 13); // => { kind: "digits", status: "unreadable", why: "lost-zero" }
 * readDigits("0123 4567 8901 2", 13); // => { kind: "digits", status: "read", value: "0123456789012" }
 * ```
 */
export function readDigits(input: unknown, ...lengths: readonly number[]): DigitsReading {
  readCount(lengths.length, ["lengths"], 1);
  for (const [at, length] of lengths.entries()) readCount(length, ["lengths", at], 1);
  if (typeof input === "number" && input >= 1e15) return answerOf("digits", "rounded");
  const tidy = tidied(input);
  return answerOf("digits", tidy.problem ?? found(tidy.text, lengths));
}

function found(text: string, lengths: readonly number[]): Found<string> {
  // A lone point before one or two digits is of decimals: the identifier was kept as a number.
  if (!/^\d([ .-]?\d)*$/.test(text) || /^\d+\.\d\d?$/.test(text)) return "not-digits";
  const digits = text.replace(/\D/g, "");
  if (lengths.includes(digits.length)) return [digits];
  return lengths.some((length) => length - digits.length === 1 || length - digits.length === 2)
    ? "lost-zero"
    : "wrong-length";
}
