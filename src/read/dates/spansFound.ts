import { type CalendarDate, isCalendarDate } from "../../core/day/isCalendarDate";
import type { Range } from "../../core/fact/fact";
import type { Found } from "../text/answerOf";
import { monthNumber } from "../text/monthNumber";

/** The spans that a month or a year may mean. */
export function spansFound(text: string): Found<Range<CalendarDate>> {
  const plain = text.replace(/^((tahun|thn|th|bulan|bln)(\. ?| ))+/, "").replace(/ ?([-/.]) ?/g, "$1");
  if (/^(awal|akhir|pertengahan|sekitar|kira-kira|kurang lebih|early|late|about|around)\b/.test(plain)) {
    return "approximate";
  }
  if (/^\d{4}$/.test(plain)) {
    return plain >= "1800" && plain <= "2199" ? [span(plain, 1, 12)] : "not-a-month-or-year";
  }
  const [, name = "", named = ""] = /^([a-z]+),?[-/. ]?'?(\d\d|\d{4})$/.exec(plain.replace(" tahun ", " ")) ?? [];
  const month = monthNumber(name);
  if (month) return monthsOf(named, month);
  const [, before, year = "", after] = /^(?:(\d{1,2})[-/. ])?(\d{4})(?:[-/.](\d{1,2}))?$/.exec(plain) ?? [];
  const given = Number(before ?? after);
  return given >= 1 && given <= 12 && !(before && after) ? monthsOf(year, given) : "not-a-month-or-year";
}

function monthsOf(year: string, month: number): Found<Range<CalendarDate>> {
  const years = year.length === 4 ? [year] : [`20${year}`, `19${year}`];
  const sound = years.filter((one) => one >= "1000");
  return sound.length > 0 ? sound.map((one) => span(one, month, month)) : "not-a-month-or-year";
}

/** All days from the first of a month to the last of another. */
function span(year: string, from: number, to: number): Range<CalendarDate> {
  const day = (month: number, date: number) => `${year}-${`${month}`.padStart(2, "0")}-${date}`;
  const last = [31, 30, 29, 28].map((date) => day(to, date)).find(isCalendarDate);
  return { atLeast: `${day(from, 0)}1` as CalendarDate, atMost: last as CalendarDate };
}
