import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf } from "../../../src/core/amount/amountOf";
import { readAmount } from "../../../src/core/amount/readAmount";
import { readDecimal } from "../../../src/core/amount/readDecimal";
import { UmkmError } from "../../../src/core/error/UmkmError";

const attempt = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof UmkmError ? error.code : error;
  }
};

describe("readAmount", () => {
  it("refuses as ambiguous exactly the texts in which Indonesian writes a whole number with points", () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((units) => units.toLocaleString("id-ID"));
    const near = fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{2,4}){0,3}$/);
    const decimal = fc.nat({ max: 9_999_999 }).map((units) => (units / 1000).toFixed(3));
    fc.assert(
      fc.property(fc.oneof(whole, near, decimal), (text) => {
        const grouped = text.includes(".") && BigInt(text.replaceAll(".", "")).toLocaleString("id-ID") === text;
        const given = attempt(() => readAmount(text, []));
        if (grouped) expect(given).toBe("ambiguous-amount");
        else expect(given).toEqual(attempt(() => readDecimal(text, [])));
      }),
      { numRuns: 1000 },
    );
  });

  it("takes back every amount that comes out", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: 6 }), (units, scale) => {
        const amount = amountOf(units, scale);
        expect(readAmount(amount, [])).toBe(amount);
        expect(readAmount(JSON.parse(JSON.stringify(amount)), [])).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });
});
