import { describe, expect, it } from "vitest";
import { compareValues } from "../../../src/core/fact/compareValues";

describe("compareValues", () => {
  it.each([
    ["2021-02-01", "2021-02-02", -1],
    ["2021-02-02", "2021-02-02", 0],
    ["2021-02-02", "2021-02-01", 1],
    ["1999-12-31", "2000-01-01", -1],
    [4, 5, -1],
    ["9007199254740993", "9007199254740992", 1],
    ["10", "9.5", 1],
    [0, "0.01", -1],
  ])("%s and %s: %i", (a, b, sign) => {
    expect(Math.sign(compareValues(a, b))).toBe(sign);
  });
});
