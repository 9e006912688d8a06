import { dayBeside } from "../../core/day/dayBeside";
import { dayNumber } from "../../core/day/dayNumber";
import { type CalendarDate, isCalendarDate } from "../../core/day/isCalendarDate";
import type { Found } from "../text/answerOf";
import { monthNumber } from "../text/monthNumber";

/** The order of a day that is written in numbers with slashes: 15/08/2024 or 8/15/2024. */
export type DayOrder = "day-month" | "month-day";

const weekdays: readonly (readonly string[])[] = [
  ["minggu", "ahad", "sunday", "sun"],
  ["senin", "monday", "mon"],
  ["selasa", "tuesday", "tue"],
  ["rabu", "wednesday", "wed"],
  ["kamis", "thursday", "thu"],
  ["jumat", "jum'at", "friday", "fri"],
  ["sabtu", "saturday", "sat"],
];

/** The days that a text may mean, the likelier first. */
export function daysFound(text: string, order?: DayOrder): Found<CalendarDate> {
  const [, dated = text, clock = ""] = /^(.*?\d)(?:t|,? (?:pukul |jam |at )?)(\d{1,2}[:.]\d\d.*)$/.exec(text) ?? [];
  if (/(z|gmt|utc|[-+]\d\d:?\d\d)$/.test(clock)) return "instant";
  if (clock && !/^([01]?\d|2[0-4])[:.][0-5]\d([:.][0-5]\d([.,]\d+)?)?( ?(am|pm|wib|wita|wit))?$/.test(clock))
    return "not-a-day";
  const [, first = "", rest = ""] = /^([a-z']+)[,.]? (.+)$/.exec(dated) ?? [];
  const weekday = weekdays.findIndex((names) => names.includes(first));
  const day = weekday >= 0 || first === "tanggal" || first === "tgl" ? rest : dated;
  const found = writtenDays(day, order);
  if (weekday < 0 || typeof found === "string") return found;
  const fitting = found.filter((one) => (((dayNumber(one) + 4) % 7) + 7) % 7 === weekday);
  return fitting.length > 0 ? fitting : "weekday";
}

/** The days that a text without weekday and time may mean. */
function writtenDays(text: string, order: DayOrder | undefined): Found<CalendarDate> {
  if (/^\d{5}([.,]\d+)?$/.test(text)) return [dayBeside("1899-12-30", Number.parseInt(text, 10)) as CalendarDate];
  if (/^\d{8}$/.test(text)) return compactDay(text);
  const plain = text.replace(/ ?([-/.]) ?/g, "$1");
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain);
  if (iso) return existing([[iso[1], iso[3], iso[4]]]);
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2('?\d\d|\d{4})$/.exec(plain);
  if (numbers) return inNumbers(numbers, order);
  const named = /^(\d{1,2})[-/. ]?([a-z]+)[-/.,]* ?('?\d\d|\d{4})$/.exec(plain);
  if (named) return inMonth(named[3], named[2], named[1]);
  const english = /^([a-z]+)[-. ]*(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (english) return inMonth(english[3], english[1], english[2]);
  return isMonthOrYear(plain) ? "no-day" : "not-a-day";
}

type Parts = readonly (string | number | undefined)[];

/** A day in numbers. A zero in front tells that it was not written by a spreadsheet of the United States. */
function inNumbers(numbers: readonly string[], order: DayOrder | undefined): Found<CalendarDate> {
  const [, first = "", separator, second = "", year] = numbers;
  const dayFirst = yearsOf(year).map((one): Parts => [one, second, first]);
  const monthFirst = yearsOf(year).map((one): Parts => [one, first, second]);
  if (separator !== "/" || order === "day-month") return existing(dayFirst);
  if (order === "month-day") return existing(monthFirst);
  const padded = first.startsWith("0") || second.startsWith("0");
  const found = existing(padded ? dayFirst : [...dayFirst, ...monthFirst]);
  return typeof found === "string" ? existing(monthFirst) : found;
}

function inMonth(year: string | undefined, name = "", date: string | undefined): Found<CalendarDate> {
  const month = monthNumber(name);
  return month ? existing(yearsOf(year).map((one): Parts => [one, month, date])) : "not-a-day";
}

/** Eight digits: year first or day first. Of the years from 1900 to 2099 at most one of the two is a day. */
function compactDay(text: string): Found<CalendarDate> {
  const part = (from: number, to: number) => text.slice(from, to);
  return existing(
    [
      [part(0, 4), part(4, 6), part(6, 8)],
      [part(4, 8), part(2, 4), part(0, 2)],
    ].filter(([year]) => /^(19|20)/.test(year ?? "")),
  );
}

/** The years that a year of two or four digits may be. */
function yearsOf(year = ""): readonly string[] {
  const digits = year.replace("'", "");
  return digits.length === 4 ? [digits] : [`20${digits}`, `19${digits}`];
}

/** The days that exist among years, months and dates, each once. */
function existing(parts: readonly Parts[]): Found<CalendarDate> {
  const days = parts.map(
    ([year, month, date]) => `${year}-${`${month}`.padStart(2, "0")}-${`${date}`.padStart(2, "0")}`,
  );
  const found = [...new Set(days)].filter(isCalendarDate);
  return found.length > 0 ? found : "no-such-day";
}

function isMonthOrYear(text: string): boolean {
  const [, name = ""] = /^([a-z]+),?[-/. ]?('?\d\d|\d{4})$/.exec(text) ?? [];
  return monthNumber(name) !== null || /^(\d{4}|\d{1,2}[-/. ]\d{4}|\d{4}[-/.]\d{1,2})$/.test(text);
}
