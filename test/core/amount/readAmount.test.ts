import { Decimal as Shared } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../src/core/amount/decimal";
import { readAmount } from "../../../src/core/amount/readAmount";
import { refusal } from "../refusal";

const Other = Shared.clone({ precision: 5, toExpNeg: -2, toExpPos: 3, defaults: true });

describe("readAmount reads", () => {
  it.each([
    [0, 0],
    [-0, 0],
    ["0", 0],
    [0n, 0],
    [1_500_000_000, 1_500_000_000],
    ["1500000000", 1_500_000_000],
    [1_500_000_000n, 1_500_000_000],
    ["1500000000.00", 1_500_000_000],
    ["0001500000000", 1_500_000_000],
    [Number.MAX_SAFE_INTEGER, 9_007_199_254_740_991],
    ["9007199254740991", 9_007_199_254_740_991],
    [0.5, "0.5"],
    ["0.50", "0.5"],
    ["00.5", "0.5"],
    [1234.25, "1234.25"],
    [0.1, "0.1"],
    ["9007199254740992", "9007199254740992"],
    [9_007_199_254_740_993n, "9007199254740993"],
    ["9007199254740991.5", "9007199254740991.5"],
    ["123456789012345678901234567890.12", "123456789012345678901234567890.12"],
  ])("%s as %s", (input, amount) => {
    expect(readAmount(input, [])).toBe(amount);
    expect(Object.is(readAmount(input, []), -0)).toBe(false);
  });

  it.each([
    ["of the private copy", new Decimal("1500000000.50")],
    ["of decimal.js itself", new Shared("1500000000.50")],
    ["of another copy, with other settings", new Other("1500000000.50")],
  ])("a Decimal %s", (_, decimal) => {
    expect(readAmount(decimal, [])).toBe("1500000000.5");
  });

  it("a Decimal that would print with an exponent", () => {
    expect(readAmount(new Other("1e30"), [])).toBe(`1${"0".repeat(30)}`);
    expect(readAmount(new Other("1e-8"), [])).toBe("0.00000001");
  });

  it("a Decimal of negative zero as 0", () => {
    expect(Object.is(readAmount(new Shared("-0"), []), 0)).toBe(true);
  });

  it("up to 99 characters", () => {
    expect(readAmount("9".repeat(99), [])).toBe("9".repeat(99));
    expect(() => readAmount("9".repeat(100), [])).toThrow(refusal("invalid-rupiah", []));
  });
});

describe("readAmount writes equal amounts in one form", () => {
  it.each([
    ["1", [1, "1", 1n, "1.0", "01", "1.0000", new Decimal(1), new Shared("1.00")]],
    ["one half", [0.5, "0.5", "0.50", "000.500", new Decimal("0.5")]],
    ["2^53 + 1", ["9007199254740993", 9_007_199_254_740_993n, "9007199254740993.0", new Shared("9007199254740993")]],
  ])("%s", (_, inputs) => {
    expect(new Set(inputs.map((input) => readAmount(input, []))).size).toBe(1);
  });
});

// docs/semantics.md, "Money and other numbers".
describe("readAmount refuses as ambiguous", () => {
  it.each([
    ["950.000"],
    ["1.250"],
    ["1.000"],
    ["9.999"],
    ["10.000"],
    ["12.345"],
    ["99.999"],
    ["100.000"],
    ["999.999"],
    ["1.000.000"],
    ["12.345.678"],
    ["999.999.999.999"],
  ])("%s", (text) => {
    expect(() => readAmount(text, ["plafon"])).toThrow(refusal("ambiguous-amount", ["plafon"]));
    expect(() => readAmount(text, ["weight"], "invalid-amount")).toThrow(refusal("ambiguous-amount", ["weight"]));
  });

  it("and names the way out, without the value", () => {
    expect(() => readAmount("950.000", [])).toThrow(
      /^ambiguous-amount: expected digits without grouping, or a number$/,
    );
  });
});

describe("readAmount reads what cannot be grouped", () => {
  it.each([
    ["of one, two and four decimals", "950.0", 950],
    ["of two decimals", "950.00", 950],
    ["of four decimals", "950.0000", 950],
    ["of four digits before the point", "1234.500", "1234.5"],
    ["of four digits, 1000", "1000.000", 1000],
    ["of a 0 before the point", "0.125", "0.125"],
    ["of a 0 in front", "01.250", "1.25"],
    ["of zeros in front", "000.500", "0.5"],
    ["of nothing but zeros", "0.000", 0],
    ["of digits alone", "950000", 950_000],
  ])("text %s", (_, text, amount) => {
    expect(readAmount(text, [])).toBe(amount);
  });

  it.each([
    ["a number", 950.125],
    ["a Decimal", new Decimal("950.125")],
    ["a Decimal of another copy", new Other("950.125")],
  ])("%s", (_, input) => {
    expect(readAmount(input, [])).toBe(950.125);
  });
});

describe("readAmount refuses", () => {
  it("what is marked as a Decimal and cannot write itself out", () => {
    expect(() => readAmount({ toStringTag: "[object Decimal]", e: 1 }, ["plafon"])).toThrow(
      refusal("invalid-rupiah", ["plafon"]),
    );
  });

  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -1,
    -0.5,
    -1e-7,
    -Number.MIN_VALUE,
    2 ** 53,
    1e21,
    1e-7,
    { toStringTag: "[object Decimal]" },
    Number.MAX_VALUE,
    -1n,
    "1e9",
    "1E9",
    "01.000.000",
    "1.000.00",
    "1.0000.000",
    "1.000.",
    "1,000,000",
    "1_000_000",
    "1 000 000",
    " 1",
    "1 ",
    "1\n",
    "-1",
    "+1",
    "-0",
    "",
    " ",
    "1.",
    ".5",
    ".",
    "0x10",
    "0b1",
    "1n",
    "NaN",
    "Infinity",
    "Rp1000",
    "1000,50",
    "١٠٠",
    "१००",
    "１００",
    "1.٥",
  ])("%s", (input) => {
    expect(() => readAmount(input, ["modalUsaha"])).toThrow(refusal("invalid-rupiah", ["modalUsaha"]));
  });

  it.each([
    ["null", null],
    ["undefined", undefined],
    ["true", true],
    ["an array", [1]],
    ["an object", {}],
    ["a symbol", Symbol("1")],
    ["a function", () => 1],
    ["a Date", new Date(0)],
    ["a boxed number", Object(1)],
    ["a boxed text", Object("1")],
    ["an object that prints as an amount", { toString: () => "1", valueOf: () => 1 }],
    ["an object that only looks like a Decimal", { toFixed: () => "1" }],
    ["a negative Decimal", new Shared(-1)],
    ["a negative fraction as a Decimal", new Decimal("-0.01")],
    ["a Decimal that is NaN", new Shared(Number.NaN)],
    ["an infinite Decimal", new Other(Number.POSITIVE_INFINITY)],
    ["a Decimal of over 99 digits", new Shared("1e100")],
    ["a Decimal that no memory could hold written out", new Shared("1e600000000")],
    ["a Decimal with as many decimals", new Shared("1e-600000000")],
  ])("%s", (_, input) => {
    expect(() => readAmount(input, [])).toThrow(refusal("invalid-rupiah", []));
  });

  it("with the code that the caller names", () => {
    expect(() => readAmount(-1, ["weights", 0], "invalid-amount")).toThrow(refusal("invalid-amount", ["weights", 0]));
  });
});
