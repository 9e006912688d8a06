import { describe, expect, it } from "vitest";
import { refuseReversed } from "../../../src/core/error/refuseReversed";
import { readFact } from "../../../src/core/fact/readFact";
import { refusal } from "../refusal";

const compared = (from: unknown, until: unknown) => () => {
  const [first, last] = [readFact("date", from, []), readFact("date", until, [])];
  if (!first.among && !last.among) refuseReversed(first, last, ["from", "until"]);
};

describe("refuseReversed", () => {
  it.each([
    ["2024-03-05", "2024-03-05"],
    ["2024-03-05", "2024-03-06"],
    [{ atMost: "2024-03-05" }, "2024-03-04"],
    ["2024-03-05", { atLeast: "2024-03-04" }],
    [null, "1000-01-01"],
    ["9999-12-31", null],
    [null, null],
  ])("takes %j and %j", (from, until) => {
    expect(compared(from, until)).not.toThrow();
  });

  it.each([
    ["2024-03-05", "2024-03-04"],
    [{ atLeast: "2024-03-05" }, { atMost: "2024-03-04" }],
  ])("refuses %j and %j, which are surely the wrong way round", (from, until) => {
    expect(compared(from, until)).toThrow(refusal("invalid-range", ["until"]));
  });
});
