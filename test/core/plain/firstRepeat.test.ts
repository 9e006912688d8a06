import { expect, it } from "vitest";
import { firstRepeat } from "../../../src/core/plain/firstRepeat";

it.each<[number, unknown[]]>([
  [-1, []],
  [-1, ["a"]],
  [-1, ["a", "b", "A"]],
  [1, ["a", "a"]],
  [2, ["a", "b", "b", "a"]],
  [3, ["a", "b", "c", "a"]],
])("is %d in %j", (position, values) => {
  expect(firstRepeat(values)).toBe(position);
});
