import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAmounts } from "../../../src/core/amount/addAmounts";
import type { Amount } from "../../../src/core/amount/amount";
import { readDecimal } from "../../../src/core/amount/readDecimal";
import { subtractAmounts } from "../../../src/core/amount/subtractAmounts";
import { refusal } from "../refusal";

describe("subtractAmounts", () => {
  it.each<[Amount, Amount, Amount]>([
    [5, 5, 0],
    [6, 1, 5],
    ["0.3", "0.1", "0.2"],
    [1, "0.001", "0.999"],
    ["1.5", "0.5", 1],
    ["1.5", "1.45", "0.05"],
    ["0.5", 0, "0.5"],
    ["9007199254740992", 1, Number.MAX_SAFE_INTEGER],
    ["9007199254740993", 1, "9007199254740992"],
  ])("%s less %s is %s", (from, amount, rest) => {
    expect(subtractAmounts(from, amount)).toBe(rest);
  });

  it.each<[Amount, Amount]>([
    [0, 1],
    ["0.1", "0.2"],
    [1, "1.1"],
    ["9007199254740992", "9007199254740993"],
  ])("refuses %s less %s", (from, amount) => {
    expect(() => subtractAmounts(from, amount)).toThrow(refusal("invalid-rupiah", []));
  });

  it("takes away what was added, exactly", () => {
    const amounts = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 999 }))
      .map(([whole, decimals]) => readDecimal(`${whole}.${decimals}`, []));
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        expect(subtractAmounts(addAmounts([a, b]), b)).toBe(a);
      }),
    );
  });
});
