import { describe, expect, it } from "vitest";
import { readOption } from "../../../src/core/fact/readOption";
import { sizes } from "../../../src/vocabulary/options";
import { refusal } from "../refusal";

describe("readOption", () => {
  it.each(sizes)("reads %s", (size) => {
    expect(readOption(sizes, size, [])).toBe(size);
  });

  it.each([
    "Mikro",
    "mikro ",
    "",
    "micro",
    "toString",
    0,
    null,
    undefined,
    ["mikro"],
    { mikro: true },
    Symbol("mikro"),
  ])("refuses %s", (input) => {
    expect(() => readOption(sizes, input, ["partOf"])).toThrow(refusal("invalid-option", ["partOf"]));
  });

  it("does not take a text for a yes or no", () => {
    expect(readOption([true, false], false, [])).toBe(false);
    for (const input of ["true", 1, 0, "yes"]) expect(() => readOption([true, false], input, [])).toThrow();
  });

  it("names the options", () => {
    expect(() => readOption(sizes, "x", [])).toThrow("one of mikro, kecil, menengah, besar");
  });
});
