import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/day/dayNumber";
import { refusal } from "../refusal";

describe("dayNumber", () => {
  // Days of the proleptic Gregorian calendar from 1970-01-01, as other programs print them.
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-03-01", 11_017],
    ["2021-02-02", 18_660],
    ["1000-01-01", -354_285],
    ["9999-12-31", 2_932_896],
  ])("of %s is %i", (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it.each(["2021-02-29", "2021-2-2", "2021-02-02T00:00:00Z", "", 18_660, null])(
    "refuses %j, which is no day",
    (day) => {
      expect(() => dayNumber(day as string)).toThrow(refusal("invalid-date", []));
    },
  );
});
