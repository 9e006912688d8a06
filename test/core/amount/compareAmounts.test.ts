import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/core/amount/amount";
import { compareAmounts } from "../../../src/core/amount/compareAmounts";

describe("compareAmounts", () => {
  it.each<[Amount, Amount, number]>([
    [0, 0, 0],
    [1, 2, -1],
    [2, 1, 1],
    [1_000_000_000, "1000000000.01", -1],
    ["1000000000.01", 1_000_000_000, 1],
    ["999999999.99", 1_000_000_000, -1],
    ["0.1", "0.10000000000000001", -1],
    ["0.3", "0.3", 0],
    // Side by side above 2^53, where a float holds only one of the two.
    ["9007199254740992", "9007199254740993", -1],
    [9_007_199_254_740_991, "9007199254740991.5", -1],
    [9_007_199_254_740_991, "9007199254740991.2", -1],
    ["9007199254740992", 9_007_199_254_740_991, 1],
    ["10", "9", 1],
    [`${"9".repeat(99)}` as Amount, 1, 1],
    [`0.${"0".repeat(96)}1` as Amount, 0, 1],
    [`0.${"9".repeat(97)}` as Amount, 1, -1],
    [`0.${"0".repeat(96)}1` as Amount, `0.${"0".repeat(96)}2` as Amount, -1],
  ])("%s and %s: %i", (a, b, sign) => {
    expect(Math.sign(compareAmounts(a, b))).toBe(sign);
  });
});
