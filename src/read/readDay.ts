import { refuseUnknown } from "../core/error/refuseUnknown";
import { readOption } from "../core/fact/readOption";
import { type DayOrder, dayFound } from "./dates/dayFound";
import type { DayReading } from "./reading";
import { answerOf } from "./text/answerOf";

/** How {@link readDay} and {@link readMonthOrYear} read. */
export interface ReadDayOptions {
  /**
   * The order of a day in numbers with slashes, where the source is known: a form in Indonesian is `"day-month"`, an export
   * from a spreadsheet of the United States `"month-day"`. Left out, `3/4/2024` is ambiguous.
   */
  readonly order?: DayOrder;
}

/**
 * Read a day as Indonesians write it and spreadsheets export it.
 *
 * - The day stands before the month: `15/08/2024`, `15-8-2024`, `15.08.2024`, `5 Mei 2018`, `15-Agu-2024`; the year first is
 *   read too. Names and short forms of months are Indonesian or English.
 * - With slashes, two numbers up to 12 and no zero in front (`3/4/2024`, `10/11/2024`) it may be an export of the United
 *   States: ambiguous, unless `order` is given. `03/04/2024` is 3 April. `8/15/2024` can be 15 August alone.
 * - A year of two digits is ambiguous: `15/08/24`.
 * - A whole number of five digits is the day number of a spreadsheet, counted from 1900 as Excel does: 45519 is 2024-08-15.
 * - A time without zone is left out. With a zone, or as a `Date`, it is an `instant`: use `calendarDateIn`.
 *
 * @param input - text, or the number of a cell.
 * @returns `YYYY-MM-DD`, several candidates, or why nothing was read. It never repeats a text.
 * @throws UmkmError `unknown-option` or `invalid-option` for options that do not exist.
 *
 * @example
 * ```ts
 * import { readDay } from "umkm/read";
 *
 * // Which day is it?
 * readDay("15/08/2024"); // => { kind: "date", status: "read", value: "2024-08-15" }
 * readDay(45519); // => { kind: "date", status: "read", value: "2024-08-15" }
 * readDay("31/11/2020"); // => { kind: "date", status: "unreadable", why: "no-such-day" }
 *
 * // And where the order is not known?
 * readDay("3/4/2024"); // => { kind: "date", status: "ambiguous", candidates: ["2024-04-03", "2024-03-04"] }
 * readDay("3/4/2024", { order: "day-month" }); // => { kind: "date", status: "read", value: "2024-04-03" }
 * ```
 */
export function readDay(input: unknown, options: ReadDayOptions = {}): DayReading {
  refuseUnknown(options, ["order"], "unknown-option");
  const { order } = options;
  if (order !== undefined) readOption(["day-month", "month-day"], order, ["order"]);
  return answerOf("date", dayFound(input, order));
}
