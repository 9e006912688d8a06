import { expect, test } from "vitest";
import { multiplyAmounts } from "../../../src/core/amount/multiplyAmounts";

test.each([
  [3, "0.7", "2.1"],
  [100, "0.7", 70],
  [0, "0.7", 0],
  ["0.01", "0.01", "0.0001"],
  ["9007199254740993", 2, "18014398509481986"],
  ["2.5", 4, 10],
] as const)("%s times %s is %s", (a, b, product) => {
  expect(multiplyAmounts(a, b)).toBe(product);
});
