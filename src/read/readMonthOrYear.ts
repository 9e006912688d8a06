import { spansFound } from "./dates/spansFound";
import { type ReadDayOptions, readDay } from "./readDay";
import type { MonthOrYearReading } from "./reading";
import { answerOf } from "./text/answerOf";
import { tidied } from "./text/tidied";

/**
 * Read a month or a year as all its days, or a day as {@link readDay} does: what people know of when something began.
 *
 * `Mei 2018`, `05/2018`, `2018-05`, `tahun 2018`, `2018`. A year alone is read from 1800 to 2199; one of two digits beside a
 * month (`Mei-18`) is ambiguous.
 *
 * @param input - text, or the number of a cell.
 * @returns a range whose first and last day are both in it, or the day; several candidates; or why nothing was read. It
 *   never repeats a text.
 * @throws UmkmError `unknown-option` or `invalid-option` for options that do not exist.
 *
 * @example
 * ```ts
 * import { readMonthOrYear } from "umkm/read";
 *
 * // Since when has the business been there?
 * readMonthOrYear("Mei 2018"); // => { kind: "date", status: "read", value: { atLeast: "2018-05-01", atMost: "2018-05-31" } }
 * readMonthOrYear("tahun 2018"); // => { kind: "date", status: "read", value: { atLeast: "2018-01-01", atMost: "2018-12-31" } }
 * readMonthOrYear("5 Mei 2018"); // => { kind: "date", status: "read", value: "2018-05-05" }
 * ```
 */
export function readMonthOrYear(input: unknown, options: ReadDayOptions = {}): MonthOrYearReading {
  const day = readDay(input, options);
  if (day.status !== "unreadable" || (day.why !== "no-day" && day.why !== "not-a-day")) return day;
  const tidy = tidied(input);
  return answerOf("date", tidy.problem ?? spansFound(tidy.text));
}
