import { expect, it } from "vitest";
import { allTrue } from "../../../src/core/truth/allTrue";
import type { Truth } from "../../../src/core/truth/truth";

it.each<[Truth[], Truth]>([
  [[], true],
  [[true], true],
  [[null], null],
  [[false], false],
  [[true, true], true],
  [[true, null], null],
  [[true, false], false],
  [[null, null], null],
  [[null, false], false],
  [[false, false], false],
])("all of %j: %s", (truths, truth) => {
  expect(allTrue(truths)).toBe(truth);
});
