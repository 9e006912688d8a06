import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatement } from "../../src/population/checkStatement";
import { impliedBase } from "../../src/population/impliedBase";
import { refusal } from "../core/refusal";

describe("impliedBase", () => {
  // tables/README.md: West Java needs at most 2,361,102, Jakarta at least 2,361,773: not one total fits both.
  it("shows that the five shares of BPS for 2020 fit no one total", () => {
    expect(impliedBase(473_283, "20.05").atMost).toBe(2_361_102);
    expect(impliedBase(218_582, "9.25").atLeast).toBe(2_361_773);
  });

  it("finds the totals that fit with 20.04 in the place of 20.05", () => {
    const printed = [
      [473_283, "20.04"],
      [467_996, "19.82"],
      [406_991, "17.23"],
      [218_582, "9.25"],
      [147_781, "6.26"],
      [1_685, "0.07"],
    ] as const;
    const bases = printed.map(([part, percent]) => impliedBase(part, percent));
    expect(Math.max(...bases.map(({ atLeast }) => atLeast))).toBe(2_361_773);
    expect(Math.min(...bases.map(({ atMost }) => atMost ?? Number.POSITIVE_INFINITY))).toBe(2_361_826);
  });

  // go-digital.md: West Java's 642,672 are 21.45 % of 2,996,140. traps-data.md D5: the base is 207,090.
  it.each([
    [642_672, "21.45", 2_996_140],
    [114_293, "55.19", 207_090],
  ])("takes %s as %s per cent of about %s", (part, percent, value) => {
    const base = impliedBase(part, percent);
    expect(base.value).toBe(value);
    expect(base.atLeast).toBeLessThanOrEqual(value);
    expect(base.atMost).toBeGreaterThanOrEqual(value);
  });

  // 1 of 200 is 0.5 %, printed as 1; of 66 it is 1.515, printed as 2; of 67 1.49, printed as 1. 201 give 0.4975.
  it("holds its bounds and nothing beyond them", () => {
    expect(impliedBase(1, "1")).toMatchObject({ value: 100, atLeast: 67, atMost: 200 });
  });

  it("has no largest whole for a share of 0, and no whole at all for some shares", () => {
    expect(impliedBase(1, "0")).toMatchObject({ value: null, atLeast: 201, atMost: null });
    // 1 of 1 is 100 %, and of 2 it is 50.
    const none = impliedBase(1, "70");
    expect(none.atMost).toBeLessThan(none.atLeast);
    expect(impliedBase(0, "5").atMost).toBe(0);
  });

  it("is the range of wholes for which the statement holds", () => {
    const seen = { held: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 999 }), (part, tenths) => {
        const printed = (tenths / 10).toFixed(1);
        const { atLeast, atMost } = impliedBase(part, printed);
        const holds = (whole: number) => checkStatement({ says: "share", part, whole, printed }).status === "holds";
        if (atMost === null || atMost < atLeast) return;
        seen.held++;
        expect([holds(atLeast - 1), holds(atLeast), holds(atMost), holds(atMost + 1)]).toEqual([
          false,
          true,
          true,
          false,
        ]);
      }),
    );
    expect(seen.held).toBeGreaterThan(20);
  });

  it.each([
    [-1, "5", "invalid-count", ["part"]],
    [0.5, "5", "invalid-count", ["part"]],
    [5, "-5", "invalid-amount", ["percent"]],
    [5, 5, "invalid-amount", ["percent"]],
    [Number.MAX_SAFE_INTEGER, "0.0001", "invalid-count", ["percent"]],
  ] as const)("refuses %s of %s per cent", (part, percent, code, path) => {
    expect(() => impliedBase(part, percent as string)).toThrow(refusal(code, [...path]));
  });
});
