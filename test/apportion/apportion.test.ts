import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import { type ApportionMethod, type ApportionOptions, apportionMethods } from "../../src/apportion/apportionment";
import { Decimal } from "../../src/core/amount/decimal";
import cases from "../cases/apportionment.json";
import censuses from "../cases/apportionmentCensus.json";
import computed from "../cases/apportionmentComputed.json";
import { refusal } from "../core/refusal";

/** Those that give every weight above 0 a unit. */
const first: readonly ApportionMethod[] = ["huntington-hill", "adams", "dean"];
const capped = [9061, 7179, 5259, 3319, 1182];

/** A census or an election, and the units that each place got; some results are published of some places only. */
interface Census {
  readonly name: string;
  readonly places: readonly string[];
  readonly weights: readonly number[];
  readonly results: readonly (ApportionOptions & { total: number; cite: string; seats: Record<string, number> })[];
}

type Case = ApportionOptions & { total: number; weights: number[]; allocations: number[]; ties: object[] };

describe("apportion", () => {
  it.each(cases)("$name", (one) => {
    const { total, weights, method, caps, allocations, ties } = one as unknown as Case;
    const answer = apportion(total, weights, { method, caps });
    expect({ allocations: answer.allocations, ties: answer.ties }).toEqual({ allocations, ties });
  });

  describe.each(censuses as unknown as Census[])("$name", ({ places, weights, results }) => {
    it.each(results)("$method, $total: $cite", ({ total, method, minimum, seats }) => {
      const { allocations, ties } = apportion(total, weights, { method, minimum });
      const named = new Map(places.map((place, position) => [place, allocations[position]]));
      expect(Object.keys(seats).map((place) => [place, named.get(place)])).toEqual(Object.entries(seats));
      expect(ties).toEqual([]);
    });
  });

  it("agrees with test/core/apportion.py, which serves unit by unit", () => {
    for (const one of computed as unknown as Case[]) {
      const { total, weights, method, minimum, caps, allocations, ties } = one;
      const answer = apportion(total, weights, { method, minimum, caps });
      expect({ ...one, allocations: answer.allocations, ties: answer.ties }).toEqual({ ...one, allocations, ties });
    }
    expect(new Set((computed as unknown as Case[]).map(({ method }) => method))).toEqual(new Set(apportionMethods));
  });

  it.each(apportionMethods)("gives a weight of 0 nothing, nor a minimum (%s)", (method) => {
    expect(apportion(7, [0, 1, "0.0"], { method }).allocations).toEqual([0, 7, 0]);
    expect(apportion(7, [0, 1, 2], { method, minimum: 2 }).allocations[0]).toBe(0);
  });

  it.each(apportionMethods.filter((method) => !first.includes(method)))(
    "divides a total of 0 into zeros (%s)",
    (method) => {
      expect(apportion(0, [1, 1], { method })).toEqual({
        kind: "apportionment",
        method,
        allocations: [0, 0],
        quotas: [0, 0],
        ties: [],
      });
    },
  );

  it.each(first)("gives every weight above 0 a unit, or tells how many are short (%s)", (method) => {
    expect(apportion(3, [1, 10 ** 9, "0.001"], { method })).toMatchObject({ allocations: [1, 1, 1], ties: [] });
    expect(() => apportion(2, [1, 10 ** 9, "0.001", 0], { method })).toThrow(refusal("infeasible", ["total"]));
    expect(() => apportion(0, [1, 1, 1, 0], { method })).toThrow(/expected 3 more,/);
  });

  it.each(first)("gives a weight whose cap is 0 nothing (%s)", (method) => {
    expect(apportion(3, [1, 1, 1], { method, caps: [null, 0, null] }).allocations).toEqual([2, 0, 1]);
  });

  it.each(apportionMethods)("divides the largest total exactly (%s)", (method) => {
    const { allocations } = apportion(Number.MAX_SAFE_INTEGER, [1, 2], { method });
    // 9007199254740991 / 3 = 3002399751580330 1/3: the third is rounded up by Adams alone.
    const up = method === "adams" ? 1 : 0;
    expect(allocations).toEqual([3002399751580330 + up, 6004799503160661 - up]);
  });

  it.each(apportionMethods)("reads every form of a weight (%s)", (method) => {
    const weights = [1, 1n, "1.0", new Decimal(1), 0.5, "0.50"];
    expect(apportion(10, weights, { method }).allocations).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it.each(apportionMethods)("refuses a weight that may be grouped, and a total as text (%s)", (method) => {
    expect(() => apportion(10, ["12.345", "950"], { method })).toThrow(refusal("ambiguous-amount", ["weights", 0]));
    expect(() => apportion("12.000" as unknown as number, [1], { method })).toThrow(
      refusal("invalid-count", ["total"]),
    );
    expect(() => apportion(10, [1], { method, minimum: "1.000" as unknown as number })).toThrow(
      refusal("invalid-count", ["minimum"]),
    );
    expect(apportion(10, ["12345", "950"], { method: "hamilton" }).allocations).toEqual([9, 1]);
  });

  it("is exact beyond the digits of a float", () => {
    const almost = `0.${"9".repeat(97)}`;
    for (const method of ["webster", "hamilton", "dhondt"] as const) {
      expect(apportion(1, [almost, 1], { method })).toMatchObject({ allocations: [0, 1], ties: [] });
    }
    for (const method of first) {
      expect(apportion(3, [almost, 1], { method })).toMatchObject({ allocations: [1, 2], ties: [] });
    }
  });

  it("says how many units are short of the first ones", () => {
    expect(() => apportion(1, [1, 1, 1], { method: "adams" })).toThrow(/expected 2 more,/);
  });

  it("says what a minimum does not agree with, and by how much", () => {
    expect(() => apportion(9, [1, 1], { method: "webster", minimum: [5, 0], caps: [3, null] })).toThrow(
      /a minimum that is 2 less, to agree with the cap/,
    );
    expect(() => apportion(9, [1, 0], { method: "webster", minimum: [0, 4] })).toThrow(
      /a minimum that is 4 less, to agree with a weight of 0/,
    );
  });

  it("lists in a tie of Hamilton those alone whose remainder is that of the last served", () => {
    // Quotas 0.8, 0.6 and 0.6: the first unit is the largest remainder's, the second either of two's.
    expect(apportion(2, [8, 6, 6], { method: "hamilton" })).toMatchObject({
      allocations: [1, 1, 0],
      ties: [{ positions: [1, 2], seats: 1 }],
    });
  });

  it("keeps minima beside the plain quotas where the floors leave just as much (Hamilton)", () => {
    // Quotas 0.9, 7.7, 0.7 and 0.7: floors of 7, and 3 for the first. Shared anew without the first they would be 6, 1 and 0.
    const { allocations } = apportion(10, [9, 77, 7, 7], { method: "hamilton", minimum: [3, 0, 0, 0] });
    expect(allocations).toEqual([3, 7, 0, 0]);
  });

  it("gives who stands at a cap no remainder (Hamilton)", () => {
    // The first would have 2.9 and is fixed at 2; of 8 by 80 the others have 4.6 and 3.4.
    expect(apportion(10, [29, 46, 34], { method: "hamilton", caps: [2, null, null] }).allocations).toEqual([2, 5, 3]);
  });

  it("finds no tie with a claim that a minimum served, or that a cap forbids (D'Hondt)", () => {
    // 3 / 1 and 3 / 2 are served; the next claim, 3 / 3, equals only what the minimum gave without a claim.
    expect(apportion(3, [1, 3], { method: "dhondt", minimum: [1, 0] })).toMatchObject({
      allocations: [1, 2],
      ties: [],
    });
    // The second 2 / 2 is served; the first may not claim its own.
    expect(apportion(3, [2, 2], { method: "dhondt", caps: [1, 3] })).toMatchObject({ allocations: [1, 2], ties: [] });
  });

  it("finds an equality of Huntington-Hill, whose divisors are roots", () => {
    // 1 / sqrt(1 x 2) = 6 / sqrt(8 x 9): one unit is left after 1 and 8.
    const { allocations, ties } = apportion(10, [1, 6], { method: "huntington-hill" });
    expect({ allocations, ties }).toEqual({ allocations: [2, 8], ties: [{ positions: [0, 1], seats: 1 }] });
  });

  it("goes far below a large quota where many small ones are rounded up (Adams)", () => {
    // By hand: the large 991st claim 100000 / 990 is ahead of the second of each small one, 101 / 1, the 992nd is not.
    const { allocations, ties } = apportion(1009, [100_000, ...Array(9).fill(101)], { method: "adams" });
    expect({ allocations, ties }).toEqual({ allocations: [991, ...Array(9).fill(2)], ties: [] });
  });

  it("serves ninety thousand villages of one size in input order", () => {
    const weights = Array.from({ length: 90_000 }, () => 3);
    const { allocations, ties } = apportion(135_000, weights, { method: "webster" });
    expect([allocations[0], allocations[44_999], allocations[45_000]]).toEqual([2, 2, 1]);
    expect(ties.map(({ positions, seats }) => [positions.length, seats])).toEqual([[90_000, 45_000]]);
  });

  it.each(apportionMethods)("takes no step for each of 10 to the 12 units (%s)", (method) => {
    const weights = Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007);
    const caps = weights.map((_, at) => (at % 3 === 0 ? 10 ** 8 + at : null));
    const { allocations } = apportion(10 ** 12, weights, { method, caps, minimum: 10 ** 7 });
    expect(allocations.reduce((a, b) => a + b)).toBe(10 ** 12);
    expect(allocations.every((one, at) => weights[at] === 0 || one >= 10 ** 7)).toBe(true);
    expect(allocations.every((one, at) => one <= (caps[at] ?? 10 ** 12))).toBe(true);
  });

  it("rounds a quota once, and minimum and caps leave it alone", () => {
    expect(apportion(1, [1, 2], { method: "hamilton" }).quotas).toEqual([1 / 3, 2 / 3]);
    expect(apportion(10, ["0.0000001", 1], { method: "hamilton" }).quotas[0]).toBe(10 / 10000001);
    expect(apportion(3, [1, 2], { method: "dean", minimum: [2, null], caps: [null, 1] }).quotas).toEqual([1, 2]);
  });

  it("shares by quota again what a cap leaves (Hamilton)", () => {
    // By hand: quotas 8, 1, 1; 4 beyond the cap are shared equally. With 11: 3.5 each, a tie.
    expect(apportion(10, [8, 1, 1], { method: "hamilton", caps: [4, null, null] }).allocations).toEqual([4, 3, 3]);
    expect(apportion(11, [8, 1, 1], { method: "hamilton", caps: [4, null, null] })).toMatchObject({
      allocations: [4, 4, 3],
      ties: [{ positions: [1, 2], seats: 1 }],
    });
  });

  it("shares by quota again where minima take more than the remainders leave (Hamilton)", () => {
    // By hand: quotas 3.88 and 0.04 each; 3 + 1 + 1 + 1 are more than 4. And 5.32, 2.66, 0.005 each: 4 are left, 2.67 and 1.33.
    expect(apportion(4, [100, 1, 1, 1], { method: "hamilton", minimum: 1 }).allocations).toEqual([1, 1, 1, 1]);
    expect(apportion(8, [1000, 500, 1, 1, 1, 1], { method: "hamilton", minimum: 1 }).allocations).toEqual([
      3, 1, 1, 1, 1, 1,
    ]);
  });

  it("takes one limit for all or one a position, inclusive, null being none", () => {
    const method = "dhondt";
    expect(apportion(12, [9, 2, 1], { method, caps: 4 }).allocations).toEqual([4, 4, 4]);
    expect(apportion(12, [9, 2, 1], { method, caps: [8, null, 2] }).allocations).toEqual([8, 3, 1]);
    expect(apportion(12, [9, 2, 1], { method, minimum: 4 }).allocations).toEqual([4, 4, 4]);
    expect(apportion(11, [9, 2, 1], { method, minimum: [null, null, 2] }).allocations).toEqual([8, 1, 2]);
    expect(apportion(12, [9, 2, 1], { method, minimum: null, caps: null })).toEqual(
      apportion(12, [9, 2, 1], { method }),
    );
  });

  it.each(apportionMethods)(
    "meets caps and minima that leave no choice, one unit less is infeasible (%s)",
    (method) => {
      const caps = [8, 7, 6, 4, 2];
      expect(apportion(27, capped, { method, caps }).allocations).toEqual(caps);
      expect(() => apportion(28, capped, { method, caps })).toThrow(refusal("infeasible", ["caps"]));
      expect(() => apportion(30, capped, { method, caps })).toThrow(/expected room for 3 more$/);
      expect(apportion(27, capped, { method, minimum: caps }).allocations).toEqual(caps);
      expect(() => apportion(26, capped, { method, minimum: caps })).toThrow(refusal("infeasible", ["minimum"]));
      expect(() => apportion(24, capped, { method, minimum: caps })).toThrow(/expected minima that sum to 3 less$/);
      expect(apportion(27, capped, { method, minimum: caps, caps }).allocations).toEqual(caps);
    },
  );

  it("finds a minimum above a cap or for a weight of 0 infeasible", () => {
    const options = { method: "webster", minimum: [5, null], caps: [2, null] } as const;
    expect(() => apportion(9, [1, 1], options)).toThrow(refusal("infeasible", ["minimum", 0]));
    expect(() => apportion(9, [1, 1], options)).toThrow(/a minimum that is 3 less/);
    expect(() => apportion(9, [1, 1], { ...options, minimum: 3 })).toThrow(refusal("infeasible", ["minimum"]));
    expect(apportion(9, [1, 1], { ...options, minimum: 2 }).allocations).toEqual([2, 7]);
    expect(() => apportion(9, [1, 0], { method: "webster", minimum: [0, 1] })).toThrow(
      refusal("infeasible", ["minimum", 1]),
    );
    expect(() => apportion(9, [3, 0], { method: "webster", caps: [8, 5] })).toThrow(refusal("infeasible", ["caps"]));
  });

  it.each([-1, 1.5, Number.NaN, 2 ** 53])("refuses the total %s, and such a limit", (count) => {
    expect(() => apportion(count, [1], { method: "hamilton" })).toThrow(refusal("invalid-count", ["total"]));
    for (const name of ["minimum", "caps"]) {
      expect(() => apportion(1, [1], { method: "dean", [name]: count })).toThrow(refusal("invalid-count", [name]));
      expect(() => apportion(1, [1, 1], { method: "dean", [name]: [null, count] })).toThrow(
        refusal("invalid-count", [name, 1]),
      );
    }
  });

  it.each([[[1]], [[1, 1, 1]], [{ 0: 1, 1: 1 }]])("refuses %j as limits of two weights", (limits) => {
    for (const name of ["minimum", "caps"]) {
      expect(() => apportion(5, [1, 1], { method: "adams", [name]: limits })).toThrow(
        refusal("invalid-option", [name]),
      );
    }
  });

  it("refuses a hole in a list, and text as a limit", () => {
    // biome-ignore lint/suspicious/noSparseArray: a hole is the case.
    expect(() => apportion(5, [1, 1], { method: "adams", caps: [, 3] as number[] })).toThrow(
      refusal("invalid-count", ["caps", 0]),
    );
    expect(() => apportion(5, [1, 1], { method: "adams", caps: "3" as unknown as number })).toThrow(
      refusal("invalid-count", ["caps"]),
    );
  });

  it.each([-1, Number.NaN, "1e3", "", " 1", 2 ** 53])("refuses the weight %s", (weight) => {
    expect(() => apportion(1, [1, weight], { method: "webster" })).toThrow(refusal("invalid-amount", ["weights", 1]));
  });

  it.each([[[]], [[0, "0.00"]]])("finds %j infeasible, whatever the total", (weights) => {
    for (const total of [0, 1]) {
      expect(() => apportion(total, weights, { method: "webster" })).toThrow(refusal("infeasible", ["weights"]));
    }
  });

  it.each([null, undefined, "123", { 0: 1 }, new Set([1])])("refuses %s as weights", (weights) => {
    expect(() => apportion(5, weights as never, { method: "webster" })).toThrow(refusal("invalid-table", ["weights"]));
  });

  it("refuses a method or an option that does not exist", () => {
    expect(() => apportion(1, [1], { method: "rounding" as "webster" })).toThrow(refusal("invalid-option", ["method"]));
    expect(() => apportion(1, [1], { method: "webster", cap: 1 } as ApportionOptions)).toThrow(
      refusal("unknown-option", ["cap"]),
    );
  });

  it("adds up where rounding each part alone does not", () => {
    // Three thirds of 100 round to 99; 34 equal parts of 4501 round to 34 x 132 = 4488.
    for (const method of apportionMethods) {
      const { allocations } = apportion(4501, Array(34).fill(1), { method });
      expect(allocations.reduce((a, b) => a + b)).toBe(4501);
    }
  });
});
