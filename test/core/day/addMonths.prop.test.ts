import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths } from "../../../src/core/day/addMonths";
import { days } from "../days";
import { underTimeZones } from "../timeZones";

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// The same by whole numbers alone.
function clamped(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), count % 12];
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const last = toMonth === 1 && leap ? 29 : (lengths[toMonth] ?? 0);
  return [toYear, toMonth + 1, Math.min(date, last)].map((part) => String(part).padStart(2, "0")).join("-");
}

const months = fc.integer({ min: -1200, max: 1200 });

underTimeZones(() => {
  it("agrees with arithmetic on whole numbers", () => {
    fc.assert(
      fc.property(days(1100, 9899), months, (day, count) => {
        expect(addMonths(day, count)).toBe(clamped(day, count));
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the order of days", () => {
    fc.assert(
      fc.property(days(1900, 2100), days(1900, 2100), months, (a, b, count) => {
        const [first = "", last = ""] = [a, b].sort();
        expect(addMonths(first, count) <= addMonths(last, count)).toBe(true);
      }),
    );
  });
});
