import { type CalendarDate, calendarDate } from "./calendarDate";
import { type ErrorPath, UmkmError } from "./UmkmError";

/**
 * Tell which calendar day an instant is in a named time zone.
 *
 * @param instant - a valid `Date`.
 * @param zone - an IANA zone, such as `Asia/Jakarta` (WIB), `Asia/Makassar` (WITA), `Asia/Jayapura` (WIT). Never guessed.
 * @throws UmkmError `invalid-date` for an invalid instant or a day outside the years 1000 to 9999, `invalid-zone` for a
 *   zone that does not exist.
 *
 * @example
 * ```ts
 * import { calendarDateIn } from "umkm";
 *
 * // Which day is it in Jakarta when it is 18:00 on 4 March in London?
 * calendarDateIn(new Date("2024-03-04T18:00:00Z"), "Asia/Jakarta"); // => "2024-03-05"
 * ```
 */
export function calendarDateIn(instant: Date, zone: string): CalendarDate {
  // The parts of a day name no era: before the year 1 they would read as a later day. NaN fails too.
  if (!(instant instanceof Date && instant.getUTCFullYear() > 0)) {
    throw new UmkmError("invalid-date", ["instant"], "a valid Date");
  }
  const parts = Object.fromEntries(
    formatter(zone, ["zone"])
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return calendarDate(`${parts.year?.padStart(4, "0")}-${parts.month}-${parts.day}`, ["instant"]);
}

function formatter(zone: string, path: ErrorPath): Intl.DateTimeFormat {
  if (typeof zone !== "string") throw new UmkmError("invalid-zone", path, "an IANA time zone");
  try {
    const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone: zone, ...numeric });
  } catch {
    throw new UmkmError("invalid-zone", path, "an IANA time zone");
  }
}
