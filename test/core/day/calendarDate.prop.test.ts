import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";

const two = (value: number) => String(value).padStart(2, "0");

// The day as the platform's calendar has it in UTC: a month that is too short moves on to the next.
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe("calendarDate", () => {
  it("accepts exactly the days that the calendar has", () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, part, (year, month, day) => {
        const text = `${year}-${two(month)}-${two(day)}`;
        if (exists(year, month, day)) expect(calendarDate(text)).toBe(text);
        else expect(() => calendarDate(text)).toThrow("invalid-date");
      }),
      { numRuns: 2000 },
    );
  });

  it("accepts the last day of every February", () => {
    for (let year = 1000; year <= 9999; year++) {
      const last = new Date(Date.UTC(year, 2, 0)).getUTCDate();
      expect(calendarDate(`${year}-02-${last}`)).toBe(`${year}-02-${last}`);
      expect(() => calendarDate(`${year}-02-${last + 1}`)).toThrow("invalid-date");
    }
  });
});
