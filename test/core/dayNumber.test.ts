import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateText } from "../../src/core/calendarDate";
import { dayNumber } from "../../src/core/dayNumber";
import { days } from "./days";
import { underTimeZones } from "./timeZones";

underTimeZones(() => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-03-01", 11017],
    ["2011-12-30", 15338],
    ["2024-03-05", 19787],
    ["1000-01-01", -354285],
  ] as const)("%s is day %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });
});

describe("dayNumber", () => {
  it("counts whole days in the order of their text", () => {
    fc.assert(
      fc.property(days(), days(), (a, b) => {
        const [first, last] = [dayNumber(a as DateText), dayNumber(b as DateText)];
        expect(Number.isSafeInteger(first)).toBe(true);
        expect(Math.sign(first - last)).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });
});
