import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatement } from "../../src/population/checkStatement";
import { grownBy } from "../../src/population/grownBy";
import { refusal } from "../core/refusal";

describe("grownBy", () => {
  // go-digital.md: 2,868,178 grown by 4.46 % is 2,996,099; 4.455 % give 2,995,955.3 and 4.465 % 2,996,242.1.
  it("gives the online businesses of 2022, and the bounds that rounding leaves", () => {
    expect(grownBy(2_868_178, "4.46")).toEqual({
      kind: "grown-count",
      from: 2_868_178,
      printed: "4.46",
      value: 2_996_099,
      atLeast: 2_995_956,
      atMost: 2_996_242,
    });
  });

  // By hand: 10 % of 1,000 lies between 95 and just below 105; -10 % between just above -105 and -95; 0 between -5 and 5.
  it.each([
    [1_000, "10", 1_100, 1_095, 1_104],
    [1_000, "-10", 900, 896, 905],
    [1_000, "0", 1_000, 996, 1_004],
    [1_000, "-100", 0, 0, 5],
    [5, "-100", 0, 0, 0],
  ])("takes %s by %s per cent to %s, from %s to %s", (count, percent, value, atLeast, atMost) => {
    expect(grownBy(count, percent)).toMatchObject({ value, atLeast, atMost });
  });

  it("is the range of counts for which the statement holds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999 }), fc.integer({ min: -999, max: 2_000 }), (from, tenths) => {
        const printed = (tenths / 10).toFixed(1).replace("-0.0", "0.0");
        const { value, atLeast, atMost } = grownBy(from, printed);
        const holds = (to: number) => checkStatement({ says: "growth", from, to, printed }).status === "holds";
        expect([holds(atLeast), holds(atMost), holds(atMost + 1)]).toEqual([true, true, false]);
        if (atLeast > 0) expect(holds(atLeast - 1)).toBe(false);
        expect(value >= atLeast && value <= atMost).toBe(true);
      }),
    );
  });

  it.each([
    [0, "5", "invalid-count", ["count"]],
    [1.5, "5", "invalid-count", ["count"]],
    [5, "-100.1", "invalid-amount", ["percent"]],
    [5, "5%", "invalid-amount", ["percent"]],
    [Number.MAX_SAFE_INTEGER, "1", "invalid-count", ["count"]],
  ] as const)("refuses %s by %s", (count, percent, code, path) => {
    expect(() => grownBy(count, percent)).toThrow(refusal(code, [...path]));
  });
});
