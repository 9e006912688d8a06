import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import { type ApportionMethod, apportionMethods } from "../../src/apportion/apportionment";
import { unitByUnit } from "./unitByUnit";

const weights = fc
  .array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 9 })
  .filter((list) => list.some((weight) => weight > 0));
const anyMethod = fc.constantFrom(...apportionMethods);
const divisorMethod = fc.constantFrom<ApportionMethod[]>("webster", "dhondt", "huntington-hill", "adams", "dean");
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const above0 = (list: readonly number[]) => list.filter((weight) => weight > 0).length;

/** A method, weights, and a total that every method can divide among them. */
const plain = (most: number) =>
  fc
    .tuple(anyMethod, weights, fc.nat(most))
    .map(([method, list, more]) => ({ method, list, total: above0(list) + more }));

/** The same with minima and caps that allow the total. */
const limited = fc
  .record({
    method: anyMethod,
    parts: fc
      .array(
        fc.record({
          weight: fc.integer({ min: 0, max: 60 }),
          minimum: fc.option(fc.nat(8)),
          room: fc.option(fc.integer({ min: 0, max: 12 })),
        }),
        { minLength: 1, maxLength: 7 },
      )
      .filter((list) => list.some(({ weight }) => weight > 0)),
    more: fc.nat(60),
  })
  .map(({ method, parts, more }) => {
    const list = parts.map(({ weight }) => weight);
    const minimum = parts.map(({ weight, minimum: least }) => (weight > 0 ? least : null));
    // A cap of 0 may stand beside no minimum: the position is left out.
    const caps = parts.map(({ room }, at) => (room === null ? null : (minimum[at] ?? 0) + room));
    const least = list.map((weight, at) => Math.max(minimum[at] ?? 0, weight > 0 && caps[at] !== 0 ? 1 : 0));
    const most = list.map((weight, at) => (weight > 0 ? (caps[at] ?? 1000) : 0));
    return { method, list, minimum, caps, total: Math.min(sum(least) + more, sum(most)) };
  });

describe("apportion, for any weights", () => {
  it("gives out exactly the total, and nothing for a weight of 0", () => {
    fc.assert(
      fc.property(plain(10 ** 12), ({ method, list, total }) => {
        const { allocations } = apportion(total, list, { method });
        expect(sum(allocations)).toBe(total);
        for (const [at, weight] of list.entries()) if (weight === 0) expect(allocations[at]).toBe(0);
      }),
    );
  });

  it("keeps minima and caps, and gives out exactly the total", () => {
    fc.assert(
      fc.property(limited, ({ method, list, minimum, caps, total }) => {
        const { allocations } = apportion(total, list, { method, minimum, caps });
        expect(sum(allocations)).toBe(total);
        for (const [at, units] of allocations.entries()) {
          expect(units).toBeGreaterThanOrEqual(minimum[at] ?? 0);
          expect(units).toBeLessThanOrEqual(caps[at] ?? total);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps each part within one of its quota (Hamilton, without minimum and caps)", () => {
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

  it("never rounds a quota down below its floor (D'Hondt) or up above its ceiling (Adams)", () => {
    fc.assert(
      fc.property(plain(5000), ({ list, total }) => {
        const all = sum(list);
        const dhondt = apportion(total, list, { method: "dhondt" }).allocations;
        const adams = apportion(total, list, { method: "adams" }).allocations;
        for (const [at, weight] of list.entries()) {
          expect(dhondt[at]).toBeGreaterThanOrEqual(Math.floor((total * weight) / all));
          expect(adams[at]).toBeLessThanOrEqual(Math.ceil((total * weight) / all));
        }
      }),
    );
  });

  it("never takes from a position when the total grows, minima and caps staying (every divisor method, ties too)", () => {
    fc.assert(
      fc.property(limited, divisorMethod, ({ list, minimum, caps, total }, method) => {
        const room = list.reduce((all, weight, at) => all + (weight > 0 ? (caps[at] ?? 1000) : 0), 0);
        fc.pre(total < room);
        const less = apportion(total, list, { method, minimum, caps }).allocations;
        const more = apportion(total + 1, list, { method, minimum, caps }).allocations;
        for (const [at, units] of more.entries()) expect(units).toBeGreaterThanOrEqual(less[at] ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with serving unit by unit, minima, caps and ties included", () => {
    fc.assert(
      fc.property(limited, ({ method, list, minimum, caps, total }) => {
        const { allocations, ties } = apportion(total, list, { method, minimum, caps });
        expect({ allocations, ties }).toEqual(unitByUnit(method, total, list, minimum, caps));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same to a position wherever it stands, ties aside", () => {
    fc.assert(
      fc.property(limited, ({ method, list, minimum, caps, total }) => {
        const back = <T>(items: readonly T[]) => [...items].reverse();
        const there = apportion(total, list, { method, minimum, caps });
        const turned = apportion(total, back(list), { method, minimum: back(minimum), caps: back(caps) });
        const tied = new Set(there.ties.flatMap(({ positions }) => positions));
        for (const [at, units] of back(turned.allocations).entries()) {
          if (!tied.has(at)) expect(units).toBe(there.allocations[at]);
        }
        expect(turned.ties.map(({ positions, seats }) => [positions.length, seats])).toEqual(
          there.ties.map(({ positions, seats }) => [positions.length, seats]),
        );
        for (const { positions, seats } of there.ties) expect(seats).toBeLessThan(positions.length);
      }),
      { numRuns: 500 },
    );
  });

  it("depends on the proportions of the weights alone", () => {
    fc.assert(
      fc.property(limited, ({ method, list, minimum, caps, total }) => {
        const tenths = list.map((weight) => (weight / 10).toFixed(1));
        const answer = apportion(total, list, { method, minimum, caps });
        expect(apportion(total, tenths, { method, minimum, caps })).toEqual(answer);
        const large = list.map((weight) => `${weight}${"0".repeat(90)}`);
        expect(apportion(total, large, { method, minimum, caps })).toEqual(answer);
      }),
    );
  });

  it("changes nothing for limits that do not bind", () => {
    fc.assert(
      fc.property(plain(300), ({ method, list, total }) => {
        const free = apportion(total, list, { method });
        expect(apportion(total, list, { method, minimum: 0, caps: total })).toEqual(free);
      }),
    );
  });

  it("gives the smaller of two weights more the more its method favours the small", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), fc.nat(300), (a, b, more) => {
        const list = [Math.min(a, b), Math.max(a, b)];
        const order = ["adams", "dean", "huntington-hill", "webster", "dhondt"] as const;
        const small = order.map((method) => {
          const { allocations, ties } = apportion(2 + more, list, { method });
          return ties.length > 0 ? null : (allocations[0] ?? 0);
        });
        const settled = small.filter((units) => units !== null);
        expect(settled).toEqual([...settled].sort((one, other) => other - one));
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(limited, ({ method, list, minimum, caps, total }) => {
        const answer = apportion(total, list, { method, minimum, caps });
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
    );
  });
});
