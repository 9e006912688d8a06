import { describe, expect, it } from "vitest";
import { readPlainDigits } from "../../../src/identifiers/digits/readPlainDigits";
import { parseNib } from "../../../src/identifiers/parseNib";
import { refusal } from "../../core/refusal";

describe("readPlainDigits", () => {
  it("takes the plain digits of a valid identifier", () => {
    expect(() => readPlainDigits(parseNib("0220101234567"), "0220101234567", "13 digits")).not.toThrow();
  });

  it.each([" 0220101234567", "220101234567", 220101234567, null, undefined])(
    "refuses %j, which is another spelling or none",
    (input) => {
      expect(() => readPlainDigits(parseNib(input), input, "13 digits")).toThrow(refusal("invalid-fact", []));
    },
  );
});
