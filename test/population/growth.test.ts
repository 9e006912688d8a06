import { describe, expect, it } from "vitest";
import { growth } from "../../src/population/growth";

describe("growth", () => {
  it("is a share of the previous count: 16.4 to 20.76 million is 26.6 %", () => {
    const answer = growth(16_400_000, 20_760_000);
    expect(answer).toMatchObject({ change: 4_360_000, base: "previous", why: null });
    expect(answer.share).toBe(4_360_000 / 16_400_000);
    expect(answer.share?.toFixed(3)).toBe("0.266");
  });

  it("compares Lampung in October 2023 and March 2024", () => {
    // 53048 / 273457 = 0.19399...
    const answer = growth(273_457, 326_505);
    expect([answer.change, answer.share?.toFixed(4)]).toEqual([53_048, "0.1940"]);
  });

  it("is negative when the count falls", () => {
    expect(growth(4, 3)).toMatchObject({ change: -1, share: -0.25 });
  });

  it("falls to nothing by the whole", () => {
    expect(growth(4, 0).share).toBe(-1);
  });

  it.each([0, 5])("has no share of a previous count of 0 (current %s)", (current) => {
    expect(growth(0, current)).toMatchObject({ change: current, share: null, why: "previous-is-zero" });
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, null])("refuses %s", (count) => {
    expect(() => growth(count as number, 1)).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["previous"] }),
    );
    expect(() => growth(1, count as number)).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["current"] }),
    );
  });
});
