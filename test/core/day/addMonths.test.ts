import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/core/day/addMonths";
import { refusal } from "../refusal";
import { underTimeZones } from "../timeZones";

underTimeZones(() => {
  it.each([
    ["2024-03-05", 0, "2024-03-05"],
    ["2024-03-05", 6, "2024-09-05"],
    ["2024-03-05", -6, "2023-09-05"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-02-29", -12, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-31", 2, "2025-02-28"],
    ["1899-12-31", 2, "1900-02-28"],
    ["1999-12-31", 2, "2000-02-29"],
    // Days that Samoa and the Line Islands skipped are days of the calendar.
    ["2011-11-30", 1, "2011-12-30"],
    ["2011-12-30", 0, "2011-12-30"],
    ["2011-12-30", 2, "2012-02-29"],
    ["2012-01-30", -1, "2011-12-30"],
    ["1994-11-30", 1, "1994-12-30"],
    ["1994-10-31", 2, "1994-12-31"],
    ["1994-12-31", 1, "1995-01-31"],
    ["1994-12-01", 1, "1995-01-01"],
    ["1995-01-31", -1, "1994-12-31"],
    // The change to summer time in New York.
    ["2024-02-10", 1, "2024-03-10"],
    ["1000-02-28", -1, "1000-01-28"],
    ["9999-11-30", 1, "9999-12-30"],
    ["1000-01-01", 12 * 9000 - 1, "9999-12-01"],
  ])("%s + %i months = %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe("addMonths refuses", () => {
  it.each(["2024-02-30", "2023-02-29", "2024-3-5", ""])("the day %j", (day) => {
    expect(() => addMonths(day, 1)).toThrow(refusal("invalid-date", ["day"]));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.5, 2 ** 53, "1", 1n, null, undefined, [1]])(
    "%s months",
    (months) => {
      expect(() => addMonths("2024-03-05", months as number)).toThrow(refusal("invalid-count", ["months"]));
    },
  );

  it.each([
    ["9999-12-31", 1],
    ["1000-01-01", -1],
    ["2024-03-05", Number.MAX_SAFE_INTEGER],
    ["2024-03-05", Number.MIN_SAFE_INTEGER],
    ["2024-03-05", 12 * 100_000],
  ])("a result outside the years 1000 to 9999: %s + %i", (day, months) => {
    expect(() => addMonths(day, months)).toThrow(refusal("invalid-date", ["months"]));
  });
});
