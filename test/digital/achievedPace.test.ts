import { describe, expect, it } from "vitest";
import { achievedPace } from "../../src/digital/achievedPace";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import { yearsAtPace } from "../../src/digital/yearsAtPace";
import { refusal } from "../core/refusal";
import { seen } from "./series";

describe("achievedPace", () => {
  // 2,050,000 in 247 days. From 27 December eight months to 27 August, and 4 of the 31 days to 27 September.
  it("gives the pace of the ministry's count in the first eight months of 2023", () => {
    const pace = achievedPace({ on: "2022-12-27", value: 20_760_000 }, { on: "2023-08-31", value: 22_810_000 });
    expect(pace).toMatchObject({ kind: "pace", days: 247, change: 2_050_000 });
    expect(pace.perDay).toBeCloseTo(2_050_000 / 247, 9);
    expect(pace.perMonth).toBeCloseTo((2_050_000 * 31) / (8 * 31 + 4), 6);
    expect(pace.perYear).toBeCloseTo((12 * 2_050_000 * 31) / (8 * 31 + 4), 6);
  });

  // 8 to 20 million in 36 months: 4 million a year, and 2.5 to the power of 1/36 a month.
  it("takes observations, and a year has twelve months", () => {
    const pace = achievedPace(seen("2019-12-31", 8_000_000), seen("2022-12-31", 20_000_000));
    expect(pace.perYear).toBe(4_000_000);
    expect(pace.compoundMonthly).toBeCloseTo(2.5 ** (1 / 36) - 1, 15);
  });

  it("falls below 0, has no rate from nothing, and loses all to nothing", () => {
    expect(achievedPace({ on: "2024-01-01", value: 10 }, { on: "2024-01-11", value: 5 })).toMatchObject({
      change: -5,
      perDay: -0.5,
    });
    const of = (from: number, to: number) =>
      achievedPace({ on: "2024-01-01", value: from }, { on: "2024-02-01", value: to }).compoundMonthly;
    expect([of(0, 5), of(0, 0), of(5, 0)]).toEqual([null, null, -1]);
  });

  it("does not join two bodies", () => {
    const [ministry, movement] = ["KemenKopUKM", "Gernas BBI"].map((body) =>
      goDigitalObservations.find((one) => one.body === body && one.on >= "2020-12-03"),
    );
    expect(() => achievedPace(ministry as never, movement as never)).toThrow(refusal("ambiguous", ["to", "body"]));
  });

  it.each([
    [{ on: "2024-01-02", value: 1 }, { on: "2024-01-02", value: 1 }, "invalid-range", ["to", "on"]],
    [{ on: "2024-01-03", value: 1 }, { on: "2024-01-02", value: 1 }, "invalid-range", ["to", "on"]],
    [{ on: "2024-01-32", value: 1 }, { on: "2024-01-02", value: 1 }, "invalid-date", ["from", "on"]],
    [{ on: "2024-01-01", value: 1 }, { on: "2024-01-02", value: 0.5 }, "invalid-count", ["to", "value"]],
    [{ on: "2024-01-01", figure: 1 }, { on: "2024-01-02", value: 5 }, "invalid-table", ["from", "figure"]],
  ] as const)("refuses %j to %j", (from, to, code, path) => {
    expect(() => achievedPace(from as never, to as never)).toThrow(refusal(code, [...path]));
  });
});

describe("yearsAtPace", () => {
  it.each([
    [25_500_000, 30_000_000, 2_250_000, 2],
    [25_500_000, 30_000_000, 4_500_000, 1],
    [30_000_000, 30_000_000, 0, 0],
    [30_000_001, 30_000_000, -5, 0],
    [29_999_999, 30_000_000, 0, null],
    [29_999_999, 30_000_000, -1, null],
    [0, 30_000_000, Number.MIN_VALUE, null],
  ])("needs from %s to %s at %s a year %s", (count, goal, perYear, years) => {
    expect(yearsAtPace(count, goal, perYear)).toBe(years);
  });

  it.each([
    [0.5, 1, 1, "invalid-count", ["count"]],
    [1, -1, 1, "invalid-count", ["goal"]],
    [1, 2, Number.NaN, "invalid-amount", ["perYear"]],
    [1, 2, Number.POSITIVE_INFINITY, "invalid-amount", ["perYear"]],
  ] as const)("refuses %s to %s at %s", (count, goal, perYear, code, path) => {
    expect(() => yearsAtPace(count, goal, perYear)).toThrow(refusal(code, [...path]));
  });
});
