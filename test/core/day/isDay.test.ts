import { expect, it } from "vitest";
import { isDay } from "../../../src/core/day/isDay";

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
  expect(isDay(value)).toBe(is);
});
