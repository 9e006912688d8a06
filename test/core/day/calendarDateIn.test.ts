import { describe, expect, it, vi } from "vitest";
import { calendarDateIn } from "../../../src/core/day/calendarDateIn";
import { refusal } from "../refusal";
import { underTimeZones } from "../timeZones";

underTimeZones(() => {
  it.each([
    ["2024-03-04T16:59:59.999Z", "Asia/Jakarta", "2024-03-04"],
    ["2024-03-04T17:00:00Z", "Asia/Jakarta", "2024-03-05"],
    ["2024-03-04T16:00:00Z", "Asia/Makassar", "2024-03-05"],
    ["2024-03-04T14:59:59Z", "Asia/Jayapura", "2024-03-04"],
    ["2024-03-04T15:00:00Z", "Asia/Jayapura", "2024-03-05"],
    ["2024-03-05T00:00:00Z", "UTC", "2024-03-05"],
    ["2024-03-05T04:59:59Z", "America/New_York", "2024-03-04"],
    ["2024-03-05T05:00:00Z", "America/New_York", "2024-03-05"],
    ["2024-07-01T04:00:00Z", "America/New_York", "2024-07-01"],
    ["2024-12-31T17:00:00Z", "Asia/Jakarta", "2025-01-01"],
    // A sign within a name makes no offset of it: five hours behind UTC in winter, and seven ahead.
    ["2024-03-05T04:59:59Z", "America/Port-au-Prince", "2024-03-04"],
    ["2024-03-04T17:00:00Z", "Etc/GMT-7", "2024-03-05"],
    // Samoa went from 29 to 31 December 2011 at midnight, 10:00 UTC.
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
  ])("%s in %s is %s", (instant, zone, day) => {
    expect(calendarDateIn(new Date(instant), zone)).toBe(day);
  });
});

describe("calendarDateIn refuses", () => {
  it.each([
    ["an invalid Date", new Date(Number.NaN)],
    ["text", "2024-03-05T00:00:00Z"],
    ["a number", 0],
    ["an object", { getTime: (): number => 0 }],
    ["null", null],
    ["undefined", undefined],
  ])("%s", (_, instant) => {
    expect(() => calendarDateIn(instant as Date, "UTC")).toThrow(refusal("invalid-date", ["instant"]));
  });

  it.each([
    "-005001-01-01T00:00:00Z",
    "-000001-01-01T00:00:00Z",
    "0999-12-31T23:59:59Z",
    "+010000-01-01T00:00:00Z",
    "+012024-01-01T00:00:00Z",
  ])("an instant outside the years 1000 to 9999: %s", (instant) => {
    expect(() => calendarDateIn(new Date(instant), "UTC")).toThrow(refusal("invalid-date", ["instant"]));
  });

  it.each(["+07:00", "-0500"])("the offset %s, even where a runtime takes it for a zone", (offset) => {
    const Known = Intl.DateTimeFormat;
    class Lenient extends Known {
      constructor(locales: string, options: Intl.DateTimeFormatOptions) {
        super(locales, { ...options, timeZone: "UTC" });
      }
    }
    vi.stubGlobal("Intl", { ...Intl, DateTimeFormat: Lenient });
    try {
      expect(() => calendarDateIn(new Date(0), offset)).toThrow(refusal("invalid-zone", ["zone"]));
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each(["Asia/Lampung", "WIB", "", " UTC", "local", undefined, null, 7, ["UTC"], Symbol("UTC")])(
    "the zone %s",
    (zone) => {
      expect(() => calendarDateIn(new Date(0), zone as string)).toThrow(refusal("invalid-zone", ["zone"]));
    },
  );
});
