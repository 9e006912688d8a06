import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/core/apportion";

const weights = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 9 })
  .filter((list) => list.some((weight) => weight > 0));
const anyMethod = fc.constantFrom("hamilton" as const, "webster" as const);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** Webster unit by unit: an independent computation, first come first served among equals. */
function unitByUnit(total: number, list: readonly number[]): number[] {
  const seats = list.map(() => 0);
  for (let unit = 0; unit < total; unit++) {
    let best = -1;
    for (const [at, weight] of list.entries()) {
      const over = 2 * (seats[at] ?? 0) + 1;
      const bestOver = 2 * (seats[best] ?? 0) + 1;
      if (weight > 0 && (best < 0 || weight * bestOver > (list[best] ?? 0) * over)) best = at;
    }
    seats[best] = (seats[best] ?? 0) + 1;
  }
  return seats;
}

describe("apportion, for any weights", () => {
  it("gives out exactly the total, and nothing for a weight of 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), weights, anyMethod, (total, list, method) => {
        const { allocations } = apportion(total, list, { method });
        expect(sum(allocations)).toBe(total);
        for (const [at, weight] of list.entries()) if (weight === 0) expect(allocations[at]).toBe(0);
      }),
    );
  });

  it("keeps each part within one of its quota (Hamilton)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), weights, (total, list) => {
        const { allocations } = apportion(total, list, { method: "hamilton" });
        const all = BigInt(sum(list));
        for (const [at, weight] of list.entries()) {
          const off = BigInt(allocations[at] ?? 0) * all - BigInt(total) * BigInt(weight);
          expect(off < all && off > -all).toBe(true);
        }
      }),
    );
  });

  it("never takes from a position when the total grows (Webster)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), weights, (total, list) => {
        const less = apportion(total, list, { method: "webster" }).allocations;
        const more = apportion(total + 1, list, { method: "webster" }).allocations;
        for (const [at, seats] of more.entries()) expect(seats).toBeGreaterThanOrEqual(less[at] ?? 0);
      }),
    );
  });

  it("agrees with serving unit by unit (Webster)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), weights, (total, list) => {
        expect(apportion(total, list, { method: "webster" }).allocations).toEqual(unitByUnit(total, list));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same to a position wherever it stands, ties aside", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), weights, anyMethod, (total, list, method) => {
        const there = apportion(total, list, { method });
        const back = apportion(total, [...list].reverse(), { method });
        const tied = new Set(there.ties.flatMap(({ positions }) => positions));
        for (const [at, seats] of there.allocations.entries()) {
          if (!tied.has(at)) expect(back.allocations[list.length - 1 - at]).toBe(seats);
        }
        expect(back.ties.map(({ positions, seats }) => [positions.length, seats])).toEqual(
          there.ties.map(({ positions, seats }) => [positions.length, seats]),
        );
      }),
    );
  });

  it("lists a tie exactly where another order of the input would serve others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), weights, anyMethod, (total, list, method) => {
        const there = apportion(total, list, { method });
        const back = [...apportion(total, [...list].reverse(), { method }).allocations].reverse();
        const moved = list.map((_, at) => at).filter((at) => back[at] !== there.allocations[at]);
        for (const at of moved) expect(there.ties.some(({ positions }) => positions.includes(at))).toBe(true);
        for (const { positions, seats } of there.ties) expect(seats).toBeLessThan(positions.length);
      }),
    );
  });

  it("depends on the proportions of the weights alone", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), weights, anyMethod, (total, list, method) => {
        const tenths = list.map((weight) => (weight / 10).toFixed(1));
        expect(apportion(total, tenths, { method })).toEqual(apportion(total, list, { method }));
      }),
    );
  });
});
