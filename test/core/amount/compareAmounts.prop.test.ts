import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts } from "../../../src/core/amount/compareAmounts";
import { readAmount } from "../../../src/core/amount/readAmount";

const places = 10n ** 6n;

// Millionths of a rupiah, close to each other and on both sides of 2^53 rupiah.
const millionths = fc.oneof(
  fc.bigInt({ min: 0n, max: 3n * places }),
  fc.bigInt({ min: 2n ** 53n * places - 3n, max: 2n ** 53n * places + 3n * places }),
  fc.bigInt({ min: 0n, max: 10n ** 40n }),
);

const amountOf = (value: bigint) => readAmount(`${value / places}.${String(value % places).padStart(6, "0")}`, []);

describe("compareAmounts", () => {
  it("agrees with whole numbers of a millionth of a rupiah", () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(Math.sign(compareAmounts(amountOf(a), amountOf(b)))).toBe(a < b ? -1 : Number(a > b));
      }),
      { numRuns: 1000 },
    );
  });

  it("is zero exactly where the two are written the same", () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(compareAmounts(amountOf(a), amountOf(b)) === 0).toBe(amountOf(a) === amountOf(b));
      }),
    );
  });
});
