import type { Amount } from "../core/amount/amount";
import type { CalendarDate } from "../core/day/calendarDate";
import type { Range } from "../core/fact/fact";
import { deepFreeze } from "../core/plain/deepFreeze";

/** The periods that an amount may be for, as the words beside it say: `per bulan`, `/thn`, `sehari`. */
export type Per = "day" | "week" | "month" | "year";

/**
 * Why a text or a cell is unreadable.
 *
 * - `empty`: nothing but blanks, or `null`.
 * - `no-value`: a dash, `n/a`, `nihil`, `tidak ada`: zero, or not filled in.
 * - `not-known`: `tidak tahu`, a question mark.
 * - `not-text`: neither text nor a number, nor what the reader takes beside them.
 * - `too-long`: more than 200 characters.
 * - `scientific`: `1,80201E+15`: a spreadsheet has replaced digits by an exponent.
 * - `hashes`: `####`: the column was too narrow when the sheet was exported.
 * - `formula`: a formula, or an error of one, such as `#REF!`.
 * - `became-a-day`: `04-Jan`: a spreadsheet has made a day of a range such as 1-4.
 * - `rounded`: a number of 16 digits or more; a spreadsheet keeps 15.
 * - `lost-zero`: one or two digits too few: a spreadsheet may have dropped zeros in front.
 * - `leading-zero`: a number of three digits or more that begins with 0, as a telephone number does.
 * - `too-many-digits`: so many digits without a separator that it is rather an identifier.
 * - `wrong-length`: more digits than an identifier has, or far fewer.
 * - `negative`: below zero.
 * - `approximate`: `sekitar`, `kurang lebih`, `jutaan`, `awal 2018`.
 * - `unit-missing`: `1,5` alone: ribu, juta or miliar seems to be missing.
 * - `other-currency`: dollars or other money.
 * - `separators`: points and commas that fit neither the Indonesian nor the English way.
 * - `fraction`: a count that is not whole.
 * - `reversed`: a range whose first end is above its last, or that nothing is in.
 * - `no-such-day`: 31 November.
 * - `no-day`: a month or a year alone, where a day is asked for.
 * - `weekday`: the day of the week is not that of the day.
 * - `instant`: a time with a zone, or a `Date`: which day it is depends on the place; see `calendarDateIn`.
 * - `not-an-amount`, `not-a-count`, `not-a-day`, `not-a-month-or-year`, `not-yes-or-no`, `not-digits`: anything else.
 */
export const readProblems = /* @__PURE__ */ deepFreeze([
  "empty",
  "no-value",
  "not-known",
  "not-text",
  "too-long",
  "scientific",
  "hashes",
  "formula",
  "became-a-day",
  "rounded",
  "lost-zero",
  "leading-zero",
  "too-many-digits",
  "wrong-length",
  "negative",
  "approximate",
  "unit-missing",
  "other-currency",
  "separators",
  "fraction",
  "reversed",
  "no-such-day",
  "no-day",
  "weekday",
  "instant",
  "not-an-amount",
  "not-a-count",
  "not-a-day",
  "not-a-month-or-year",
  "not-yes-or-no",
  "not-digits",
] as const);

/** Why a text or a cell is unreadable; see {@link readProblems}. */
export type ReadProblem = (typeof readProblems)[number];

/** One value was read. It is a fact as it stands. */
export interface ReadValue<K extends string, T> {
  /** The kind of the fact that was read. */
  readonly kind: K;
  readonly status: "read";
  readonly value: T;
  /** The period that the text names beside an amount. The value is not multiplied by it. */
  readonly per?: Per;
}

/** More than one value may be meant; none is chosen. */
export interface AmbiguousValue<K extends string, T> {
  readonly kind: K;
  readonly status: "ambiguous";
  /** Two or more values, the likelier first. Each is a fact as it stands. */
  readonly candidates: readonly T[];
  readonly per?: Per;
}

/** Nothing was read. The answer does not hold what was given, which may be personal. */
export interface UnreadableValue<K extends string> {
  readonly kind: K;
  readonly status: "unreadable";
  /** A stable code; switch on it. */
  readonly why: ReadProblem;
}

/** What a reader answers: a value, several candidates, or why it reads nothing. */
export type Reading<K extends string, T> = ReadValue<K, T> | AmbiguousValue<K, T> | UnreadableValue<K>;

/** An amount in rupiah as people write it: exact, or a range. */
export type RupiahReading = Reading<"rupiah", Amount | Range<Amount>>;
/** A count as people write it: exact, or a range. */
export type CountReading = Reading<"count", number | Range<number>>;
/** A day as people write it. */
export type DayReading = Reading<"date", CalendarDate>;
/** A day, or all days of a month or a year, as people write it. */
export type MonthOrYearReading = Reading<"date", CalendarDate | Range<CalendarDate>>;
/** A yes or a no as people write it. */
export type YesNoReading = Reading<"yes-no", boolean>;
/** The digits of an identifier as a cell holds them. */
export type DigitsReading = Reading<"digits", string>;

/** What any reader answers. */
export type AnyReading = RupiahReading | CountReading | DayReading | MonthOrYearReading | YesNoReading | DigitsReading;
