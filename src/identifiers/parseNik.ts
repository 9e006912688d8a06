import type { CalendarDate } from "../core/day/calendarDate";
import { isCalendarDate } from "../core/day/isCalendarDate";
import type { Sex } from "../vocabulary/options";
import { invalidIdentifier } from "./digits/invalidIdentifier";
import { readDigits } from "./digits/readDigits";
import type { InvalidIdentifier, ValidIdentifier } from "./identifier";
import type { NikBirth, NikRegion } from "./nik";

/** A NIK with its parts. */
export interface ValidNik extends ValidIdentifier<"nik"> {
  readonly registeredIn: NikRegion;
  readonly birth: NikBirth;
  readonly sex: Sex;
  /** Four digits, from `0001` on. */
  readonly serial: string;
}

/** A NIK with its parts, or what is wrong with it. */
export type ParsedNik = ValidNik | InvalidIdentifier<"nik">;

/**
 * Read the structure of a Nomor Induk Kependudukan (NIK): 16 digits of region, birth, sex and serial.
 *
 * A NIK is for life. Its region is that of the first registration, so a region may be unknown, renamed, or not where
 * the person lives. Its two digits of a year may be of either century; a clock does not decide. It keeps its digits
 * when a date of birth is corrected, and does not have a check digit. Evidence: `secondary` (PP 37/2007 Pasal 37, PP
 * 40/2019 Pasal 30).
 *
 * @param input - text of plain digits; white space around it is dropped; separators and numbers are not accepted.
 * @returns the parts, or a problem: `not-text`, `not-digits`, `placeholder`, `wrong-length`, `impossible-province` (a
 * first digit of 0, as in the temporary numbers of village systems), `impossible-date` (not a day of 1900 to 2099; the day
 * is 01 to 31, for a woman 41 to 71) or `impossible-serial` (0000). It never throws.
 *
 * @example
 * ```ts
 * import { findRegion, parseNik, provinces } from "umkm/identifiers";
 *
 * const nik = parseNik("1801014107900001");
 * if (nik.status === "valid") {
 *   // When was she born?
 *   nik.sex; // => "perempuan"
 *   nik.birth.candidates; // => ["1990-07-01", "2090-07-01"]
 *   nik.birth.candidates.filter((day) => day <= "2026-01-31"); // => ["1990-07-01"]
 *
 *   // Where was she first registered?
 *   findRegion(provinces, nik.registeredIn.province)?.name; // => "Lampung"
 * }
 * ```
 */
export function parseNik(input: unknown): ParsedNik {
  const { digits, problem } = readDigits(input, 16);
  if (problem) return invalidIdentifier("nik", problem, "16 digits as text");
  if (digits.startsWith("0")) {
    return invalidIdentifier(
      "nik",
      "impossible-province",
      "a province as the first digits, which does not begin with 0",
    );
  }
  const [dayCode, month, yearDigits] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), digits.slice(10, 12)];
  const [sex, day]: [Sex, number] = dayCode > 40 ? ["perempuan", dayCode - 40] : ["laki-laki", dayCode];
  const [first, ...others] = birthDays(yearDigits, month, day);
  if (!first) {
    return invalidIdentifier(
      "nik",
      "impossible-date",
      "a day that exists, for a woman with 40 added, as digits 7 to 12",
    );
  }
  const serial = digits.slice(12);
  if (serial === "0000")
    return invalidIdentifier("nik", "impossible-serial", "a serial from 0001 on as the last digits");
  return {
    kind: "nik",
    status: "valid",
    digits,
    registeredIn: regionOf(digits),
    birth: { day, month, yearDigits, candidates: [first, ...others] },
    sex,
    serial,
    evidence: "secondary",
  };
}

/** The days from 1900 to 2099 that a year of two digits, a month and a day may mean, in the order of time. */
function birthDays(yearDigits: string, month: number, day: number): CalendarDate[] {
  const rest = [yearDigits, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return [`19${rest}`, `20${rest}`].filter(isCalendarDate);
}

function regionOf(digits: string): NikRegion {
  const [province, regency, district] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  return {
    province: { scheme: "kemendagri", code: province },
    regency: { scheme: "kemendagri", code: `${province}.${regency}` },
    district: { scheme: "kemendagri", code: `${province}.${regency}.${district}` },
  };
}
