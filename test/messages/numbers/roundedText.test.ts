import { expect, it } from "vitest";
import { roundedText } from "../../../src/messages/numbers/roundedText";
import { refusal } from "../../core/refusal";

it.each([
  [730_786.885, 0, 0, "730787"],
  [0.5, 0, 0, "1"],
  [0.4999, 0, 0, "0"],
  [1.005, 2, 0, "1.01"],
  [0.999, 2, 0, "1.00"],
  [0.01005, 2, 2, "1.01"],
  ["90071992547409919.5", 0, 0, "90071992547409920"],
  // Text is exact as it is, and a small number prints with an exponent.
  ["0.0000001", 7, 0, "0.0000001"],
  ["0.0000000000000000000000004", 25, 0, "0.0000000000000000000000004"],
  [0.0000004, 7, 0, "0.0000004"],
  [0, 2, 0, "0.00"],
] as const)("rounds %s to %s places after a shift of %s", (value, places, shift, text) => {
  expect(roundedText(value, places, shift)).toBe(text);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])("refuses %s", (value) => {
  expect(() => roundedText(value, 0)).toThrow(refusal("invalid-amount", []));
});
