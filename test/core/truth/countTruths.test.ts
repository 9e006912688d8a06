import { describe, expect, it } from "vitest";
import { countTruths } from "../../../src/core/truth/countTruths";
import type { Truth } from "../../../src/core/truth/truth";

describe("countTruths", () => {
  it.each<[Truth[], number, number | undefined, Truth]>([
    [[], 0, undefined, true],
    [[], 1, undefined, false],
    [[true, null, false], 1, undefined, true],
    [[true, null, false], 2, undefined, null],
    [[true, null, false], 3, undefined, false],
    [[true, null], 0, 1, null],
    [[true, true, null], 0, 1, false],
    [[true, false], 0, 1, true],
    [[null, null], 0, 2, true],
    [[null], 1, 1, null],
    [[true, null], 1, 1, null],
    [[true, false], 1, 1, true],
  ])("%j, at least %i, at most %s: %s", (truths, least, most, truth) => {
    expect(countTruths(truths, least, most)).toBe(truth);
  });
});
