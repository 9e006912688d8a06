import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/core/amount/decimal";
import { readDecimal } from "../../../src/core/amount/readDecimal";

const digits = fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String);
const decimals = fc.option(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 }), { nil: [] });
const texts = fc.tuple(digits, decimals).map(([whole, part]) => (part.length ? `${whole}.${part.join("")}` : whole));
const thousandths = fc.nat({ max: 1_999_999 }).map((units) => (units / 1000).toFixed(3));
const Wide = Decimal.clone({ precision: 80 });

describe("readDecimal", () => {
  it("loses no digit of a decimal text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(new Wide(readDecimal(text, [])).equals(new Wide(text))).toBe(true);
      }),
    );
  });

  it("reads its own result as itself, zeros around it or not", () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 5 }), (text, zeros) => {
        const amount = readDecimal(text, []);
        const padded = "0".repeat(zeros) + (text.includes(".") ? text : `${text}.`) + "0".repeat(zeros + 1);
        expect(readDecimal(amount, [])).toBe(amount);
        expect(readDecimal(padded, [])).toBe(amount);
        expect(JSON.parse(JSON.stringify(amount))).toBe(amount);
      }),
    );
  });

  it("gives a number exactly where the amount is a safe whole number, or has three decimals and at most three digits before", () => {
    fc.assert(
      fc.property(fc.oneof(texts, thousandths), (text) => {
        const amount = readDecimal(text, []);
        const [whole = "", part = ""] = text.split(".");
        const decimals = part.replace(/0+$/, "");
        const safe = decimals === "" && BigInt(whole) <= BigInt(Number.MAX_SAFE_INTEGER);
        const short = decimals.length === 3 && BigInt(whole) > 0n && BigInt(whole) < 1000n;
        expect(typeof amount).toBe(safe || short ? "number" : "string");
        expect(new Wide(amount).equals(text)).toBe(true);
      }),
    );
  });

  it("reads a number with a fraction as the text that JavaScript prints", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (number) => {
        expect(String(readDecimal(number, []))).toBe(String(number));
      }),
    );
  });
});
