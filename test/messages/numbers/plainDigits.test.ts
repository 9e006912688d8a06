import { expect, it } from "vitest";
import { plainDigits } from "../../../src/messages/numbers/plainDigits";

it.each([
  [0.5, "0.5"],
  [0.000001, "0.000001"],
  [0.0000005, "0.00000050000000000000"],
])("%d as %s", (value, text) => {
  expect(plainDigits(value)).toBe(text);
});
