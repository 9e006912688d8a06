import { expect, it } from "vitest";
import { yearsAtPace } from "../../src/digital/yearsAtPace";
import { refusal } from "../core/refusal";

// By hand: what remains, over what a year adds.
it.each([
  [25_500_000, 30_000_000, 2_250_000, 2],
  [0, 1, 4, 0.25],
  [29_999_999, 30_000_000, 1, 1],
  [30_000_000, 30_000_000, 1, 0],
  [30_000_001, 30_000_000, 1, 0],
  [30_000_000, 30_000_000, -1, 0],
])("from %d to %d at %d a year", (count, goal, perYear, years) => {
  expect(yearsAtPace(count, goal, perYear)).toBe(years);
});

it.each([0, -1, Number.MIN_VALUE])("is null where a pace of %d never gets there", (perYear) => {
  expect(yearsAtPace(0, 30_000_000, perYear)).toBeNull();
});

it("refuses what is no count and no pace", () => {
  expect(() => yearsAtPace(-1, 1, 1)).toThrow(refusal("invalid-count", ["count"]));
  expect(() => yearsAtPace(0, 0.5, 1)).toThrow(refusal("invalid-count", ["goal"]));
  for (const perYear of [Number.NaN, Number.POSITIVE_INFINITY, "1"])
    expect(() => yearsAtPace(0, 1, perYear as number)).toThrow(refusal("invalid-amount", ["perYear"]));
});
