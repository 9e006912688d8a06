import { expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { seenText } from "../../../src/messages/numbers/seenText";

it.each([
  [0.04, 0, undefined, "0.04"],
  [0.4, 3, undefined, "0.4"],
  [0.9999, 3, [0, 1], "0.9999"],
  [-0.04, 0, undefined, "-0.04"],
  [1e21, 0, undefined, "1.00e+21"],
] as const)("writes %s with %s places, told from %j", (value, places, others, text) => {
  expect(seenText(value, en.formats, places, others)).toBe(text);
});
