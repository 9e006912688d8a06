import { expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { exactPercent } from "../../../src/messages/numbers/exactPercent";

it.each([
  [0, "0%"],
  [1, "100%"],
  [0.06, "6%"],
  [0.0625, "6.25%"],
  [0.06125, "6.125%"],
  [0.00125, "0.125%"],
  [0.000001, "0.0001%"],
  [0.00000025, "0.000025%"],
])("writes %d as %s", (share, text) => {
  expect(exactPercent(share, en.formats)).toBe(text);
  expect(exactPercent(share, id.formats)).toBe(text.replace(".", ","));
});
