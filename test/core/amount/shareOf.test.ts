import { expect, it } from "vitest";
import { shareOf } from "../../../src/core/amount/shareOf";

it.each([
  [0, 5, 0],
  [5, 5, 1],
  [2, 3, 2 / 3],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1],
  [0, 0, null],
  [3, 0, null],
])("%i of %i is %s", (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});
