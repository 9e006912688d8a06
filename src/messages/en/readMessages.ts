import { deepFreeze } from "../../core/plain/deepFreeze";
import type { ReadMessages } from "../wording/readWording";
import { formats } from "./formats";

/**
 * The words of `sayRead` in English. They are apart from all others, so that a form loads them alone.
 *
 * @example
 * ```ts
 * import { readMessages } from "umkm/messages/en";
 *
 * // What is said of a cell that is too narrow?
 * readMessages.read.problems.hashes; // => "The column was too narrow when it was exported, and what it held is lost; widen it and export again."
 * ```
 */
export const readMessages: ReadMessages = /* @__PURE__ */ deepFreeze({
  language: "en",
  formats,
  read: {
    read: (value, per) => `Read: ${value}${per ? ` ${per}` : ""}.`,
    ambiguous: (candidates, per) => `This may be ${candidates}${per ? ` ${per}` : ""}. Which?`,
    digits: "The digits were read.",
    problems: {
      empty: "Not filled in.",
      "no-value": "Zero, or not filled in? Write 0, or leave it empty.",
      "not-known": "The answer is not known.",
      "not-text": "This is neither text nor a number.",
      "too-long": "The text is too long; write the answer alone.",
      scientific:
        "A spreadsheet put an exponent in the place of digits; set the column to text and enter it again from the source.",
      hashes: "The column was too narrow when it was exported, and what it held is lost; widen it and export again.",
      formula: "This is a formula or an error of one, not a value; export the values.",
      "became-a-day": "A spreadsheet may have made a day of a range; set the column to text and enter it again.",
      rounded: "A spreadsheet keeps 15 digits only, so the last digits may be lost; enter it again as text.",
      "lost-zero": "Digits are missing; a spreadsheet may have dropped a zero in front. Enter it again as text.",
      "leading-zero": "The number begins with 0; it may be a telephone number or another number.",
      "too-many-digits": "There are too many digits; it may be an identity number.",
      "wrong-length": "The number of digits is not right.",
      negative: "The value is below zero.",
      approximate: "The value is an estimate; write an exact value, or the lowest and the highest.",
      "unit-missing": "A unit may be missing: ribu, juta or miliar?",
      "other-currency": "This is not in rupiah.",
      separators: "The points and commas are not clear; write for example 1.500.000 or 1,5 juta.",
      fraction: "This must be a whole number.",
      reversed: "Nothing lies in this range: its lowest value is above its highest.",
      "no-such-day": "That day does not exist.",
      "no-day": "This is a month or a year; write the day too.",
      weekday: "The day of the week is not that of the day.",
      instant: "This is a time with a zone; tell first which day it is at the place of the business.",
      "not-an-amount": "This does not read as an amount in rupiah; write for example Rp1.500.000 or 1,5 juta.",
      "not-a-count": "This does not read as a count; write for example 12 or 5-19.",
      "not-a-day": "This does not read as a day; write for example 15/08/2024 or 15 August 2024.",
      "not-a-month-or-year": "This does not read as a month or a year; write for example May 2018 or 2018.",
      "not-yes-or-no": "Answer yes or no.",
      "not-digits": "There are other signs among the digits.",
    },
    per: { day: "a day", week: "a week", month: "a month", year: "a year" },
    yes: "yes",
    no: "no",
    between: (least, most) => `between ${least} and ${most}`,
    atLeast: (least) => `at least ${least}`,
    atMost: (most) => `at most ${most}`,
  },
});
