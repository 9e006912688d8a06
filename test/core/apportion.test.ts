import { describe, expect, it } from "vitest";
import { apportion } from "../../src/core/apportion";
import type { ApportionMethod } from "../../src/core/apportionment";
import { Decimal } from "../../src/core/decimal";
import cases from "../cases/apportionment.json";

const methods = ["hamilton", "webster"] as const;

describe("apportion", () => {
  it.each(cases)("$name", ({ method, total, weights, allocations, ties }) => {
    const answer = apportion(total, weights, { method: method as ApportionMethod });
    expect({ allocations: answer.allocations, ties: answer.ties }).toEqual({ allocations, ties });
  });

  it.each(methods)("gives a weight of 0 nothing (%s)", (method) => {
    expect(apportion(7, [0, 1, "0.0"], { method }).allocations).toEqual([0, 7, 0]);
  });

  it.each(methods)("divides a total of 0 into zeros without a tie (%s)", (method) => {
    expect(apportion(0, [1, 1], { method })).toEqual({
      kind: "apportionment",
      allocations: [0, 0],
      quotas: [0, 0],
      ties: [],
    });
  });

  it.each(methods)("divides the largest total exactly (%s)", (method) => {
    const { allocations } = apportion(Number.MAX_SAFE_INTEGER, [1, 2], { method });
    // 9007199254740991 / 3 = 3002399751580330 1/3
    expect(allocations).toEqual([3002399751580330, 6004799503160661]);
  });

  it.each(methods)("reads every form of a weight (%s)", (method) => {
    const weights = [1, 1n, "1.0", new Decimal(1), 0.5, "0.50"];
    expect(apportion(10, weights, { method }).allocations).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it("is exact beyond the digits of a float", () => {
    const almost = `0.${"9".repeat(30)}`;
    expect(apportion(1, [almost, 1], { method: "webster" })).toMatchObject({ allocations: [0, 1], ties: [] });
    expect(apportion(1, [almost, 1], { method: "hamilton" })).toMatchObject({ allocations: [0, 1], ties: [] });
  });

  it("serves ninety thousand villages of one size in input order", () => {
    const weights = Array.from({ length: 90_000 }, () => 3);
    const { allocations, ties } = apportion(135_000, weights, { method: "webster" });
    expect([allocations[0], allocations[44_999], allocations[45_000]]).toEqual([2, 2, 1]);
    expect(ties.map(({ positions, seats }) => [positions.length, seats])).toEqual([[90_000, 45_000]]);
  });

  it("rounds a quota once", () => {
    expect(apportion(1, [1, 2], { method: "hamilton" }).quotas).toEqual([1 / 3, 2 / 3]);
    expect(apportion(10, ["0.0000001", 1], { method: "hamilton" }).quotas[0]).toBe(10 / 10000001);
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])("refuses the total %s", (total) => {
    expect(() => apportion(total, [1], { method: "hamilton" })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["total"] }),
    );
  });

  it.each([-1, Number.NaN, "1e3", "", " 1", 2 ** 53])("refuses the weight %s", (weight) => {
    expect(() => apportion(1, [1, weight], { method: "webster" })).toThrow(
      expect.objectContaining({ code: "invalid-amount", path: ["weights", 1] }),
    );
  });

  it.each([[[]], [[0, "0.00"]]])("finds %j infeasible, whatever the total", (weights) => {
    for (const total of [0, 1]) {
      expect(() => apportion(total, weights, { method: "webster" })).toThrow(
        expect.objectContaining({ code: "infeasible", path: ["weights"] }),
      );
    }
  });

  it("refuses a method that does not exist", () => {
    expect(() => apportion(1, [1], { method: "rounding" as "webster" })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["method"] }),
    );
  });

  it("adds up where rounding each part alone does not", () => {
    // Three thirds of 100 round to 99; 34 equal parts of 4501 round to 34 x 132 = 4488.
    for (const method of methods) {
      const { allocations } = apportion(4501, Array(34).fill(1), { method });
      expect(allocations.reduce((a, b) => a + b)).toBe(4501);
    }
  });
});
