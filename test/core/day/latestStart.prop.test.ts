import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths } from "../../../src/core/day/addMonths";
import type { CalendarDate } from "../../../src/core/day/calendarDate";
import { dayBeside } from "../../../src/core/day/dayBeside";
import { latestStart } from "../../../src/core/day/latestStart";

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as CalendarDate);

test("it is the latest day from which the months have passed", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 600 }), (asOf, months) => {
      const latest = latestStart(asOf, months);
      expect(addMonths(latest, months) <= asOf).toBe(true);
      expect(addMonths(dayBeside(latest, 1), months) <= asOf).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
