import { expect, it } from "vitest";
import { isCalendarDate } from "../../../src/core/day/isCalendarDate";

it.each<[unknown, boolean]>([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2024-02-29T00:00:00Z", false],
  ["", false],
  [new Date(0), false],
  [20240229, false],
  [undefined, false],
  [null, false],
])("%s is an existing day: %s", (value, is) => {
  expect(isCalendarDate(value)).toBe(is);
});
