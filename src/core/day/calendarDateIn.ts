import { type ErrorPath, UmkmError } from "../error/UmkmError";
import { type CalendarDate, calendarDate } from "./calendarDate";
import { isDate } from "./isDate";

/**
 * Tell which calendar day an instant is in a named time zone.
 *
 * @param instant - a valid `Date`.
 * @param zone - an IANA zone, such as `Asia/Jakarta` (WIB), `Asia/Makassar` (WITA), `Asia/Jayapura` (WIT). Never guessed.
 * @throws UmkmError `invalid-date` for an invalid instant or a day outside the years 1000 to 9999, `invalid-zone` for a
 *   zone that does not exist, and for an offset such as `+07:00`.
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
  if (!(isDate(instant) && instant.getUTCFullYear() > 0)) {
    throw new UmkmError("invalid-date", ["instant"], "a valid Date");
  }
  const parts = Object.fromEntries(
    formatter(zone, ["zone"])
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  return calendarDate(`${String(parts.year).padStart(4, "0")}-${parts.month}-${parts.day}`, ["instant"]);
}

// Making one costs far more than using it.
const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string, path: ErrorPath): Intl.DateTimeFormat {
  // An offset is no zone; some runtimes take it for one, and others do not.
  if (typeof zone !== "string" || /^[+-]/.test(zone)) throw new UmkmError("invalid-zone", path, "an IANA time zone");
  const known = formatters.get(zone);
  if (known) return known;
  try {
    const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
    const made = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone: zone, ...numeric });
    // There are some hundred zones, but each may be written in many ways.
    if (formatters.size < 1000) formatters.set(zone, made);
    return made;
  } catch {
    throw new UmkmError("invalid-zone", path, "an IANA time zone");
  }
}
