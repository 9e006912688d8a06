import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";
import { measureText } from "../../../src/messages/numbers/measureText";

describe("measureText", () => {
  it.each([
    [1234567.5, 0, "1,234,568"],
    [-1234567.4, 0, "-1,234,567"],
    [0.4, 0, "0"],
    [-0.4, 0, "0"],
    [0, 4, "0"],
    [1000, 0, "1,000"],
    [0.97125, 3, "0.971"],
    [0.9, 3, "0.9"],
    [-2.5004, 3, "-2.5"],
    [1, 3, "1"],
    [100, 3, "100"],
    [0.00004, 4, "4.00e-5"],
    [1e-300, 4, "1.00e-300"],
    [1.7e308, 0, "1.70e+308"],
    [-1e21, 0, "-1.00e+21"],
  ])("writes %s with %s places as %s", (value, places, text) => {
    expect(measureText(value, en.formats, places)).toBe(text);
  });

  it("writes as the language does", () => {
    expect(measureText(1234.5678, id.formats, 2)).toBe("1.234,57");
  });
});
