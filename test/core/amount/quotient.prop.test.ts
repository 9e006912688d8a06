import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotient } from "../../../src/core/amount/quotient";

describe("quotient", () => {
  it("agrees with the division of numbers that are exact", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (a, b) => {
        expect(quotient(BigInt(a), BigInt(b))).toBe(a / b);
      }),
    );
  });

  it("does not take a little more than a half for a half", () => {
    // 2^53 + 1 lies halfway between two numbers and goes to the even one; anything above it goes up.
    const half = 2n ** 53n + 1n;
    expect(quotient(half * 10n ** 30n, 10n ** 30n)).toBe(2 ** 53);
    expect(quotient(half * 10n ** 30n + 1n, 10n ** 30n)).toBe(2 ** 53 + 2);
  });

  it("divides what is far larger than a number", () => {
    expect(quotient(10n ** 200n, 3n * 10n ** 200n)).toBe(1 / 3);
  });

  it("gives 0 for what is too small for a number", () => {
    expect(quotient(1n, 10n ** 400n)).toBe(0);
  });
});
