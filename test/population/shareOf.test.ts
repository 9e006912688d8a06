import { describe, expect, it } from "vitest";
import { lampung20240305 } from "../../src/population/lampungPopulations";
import { shareOf } from "../../src/population/shareOf";
import { refusal } from "../core/refusal";

describe("shareOf", () => {
  it("names its base", () => {
    expect(shareOf(1, 8)).toEqual({
      kind: "share",
      part: 1,
      whole: 8,
      share: 0.125,
      why: null,
      aboveWhole: false,
      comparable: null,
      incomparable: [],
    });
  });

  // traps-data.md D3: 155.7 % of two registers.
  it("says that merchants of QRIS are no share of the UMKM of an office", () => {
    const merchants = { value: 425_845, region: "Lampung", register: "qris" };
    const answer = shareOf(merchants, { value: 273_457, region: "Lampung", register: "lampung-office-2023" });
    expect(answer).toMatchObject({ aboveWhole: true, comparable: false, incomparable: ["different-registers"] });
    expect(answer.share?.toFixed(3)).toBe("1.557");
  });

  it("takes a population for its total", () => {
    const { whole, comparable } = shareOf(
      { value: 599, region: "Lampung", register: "lampung-office-2024" },
      lampung20240305,
    );
    expect([whole, comparable]).toEqual([326_505, true]);
  });

  it("has no share of nothing, and a whole is not above itself", () => {
    expect(shareOf(0, 0)).toMatchObject({ share: null, why: "empty-whole", aboveWhole: false });
    expect(shareOf(3, 3)).toMatchObject({ share: 1, aboveWhole: false });
    expect(shareOf(4, 3)).toMatchObject({ aboveWhole: true });
  });

  it.each([
    [-1, 1, "invalid-count", ["part"]],
    [1, null, "invalid-count", ["whole"]],
    [{ value: 0.5 }, 1, "invalid-count", ["part", "value"]],
  ] as const)("refuses %j of %j", (part, whole, code, path) => {
    expect(() => shareOf(part, whole as never)).toThrow(refusal(code, [...path]));
  });
});
