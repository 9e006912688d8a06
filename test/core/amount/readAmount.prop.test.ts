import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/core/amount/decimal";
import { readAmount } from "../../../src/core/amount/readAmount";

const digits = fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String);
const decimals = fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), { nil: [] });
const texts = fc.tuple(digits, decimals).map(([whole, part]) => (part.length ? `${whole}.${part.join("")}` : whole));

describe("readAmount", () => {
  it("loses no digit of a decimal text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wide = Decimal.clone({ precision: 80 });
        expect(new wide(readAmount(text, [])).equals(new wide(text))).toBe(true);
      }),
    );
  });

  it("reads its own result as itself, zeros around it or not", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 5 }), (text, zeros) => {
        const amount = readAmount(text, []);
        const padded = "0".repeat(zeros) + (text.includes(".") ? text : `${text}.`) + "0".repeat(zeros + 1);
        expect(readAmount(amount, [])).toBe(amount);
        expect(readAmount(padded, [])).toBe(amount);
        expect(JSON.parse(JSON.stringify(amount))).toBe(amount);
      }),
    );
  });

  it("gives a number exactly where the amount is a safe whole number", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const amount = readAmount(text, []);
        const [whole = "", part = ""] = text.split(".");
        const safe = /^0*$/.test(part) && BigInt(whole) <= BigInt(Number.MAX_SAFE_INTEGER);
        expect(typeof amount).toBe(safe ? "number" : "string");
      }),
    );
  });

  it("reads a number with a fraction as the text that JavaScript prints", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (number) => {
        expect(String(readAmount(number, []))).toBe(String(number));
      }),
    );
  });
});
