import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { growth } from "../../src/population/growth";
import { lampung20210908, lampung20231030 } from "../../src/population/lampungPopulations";
import { shiftOfShares } from "../../src/population/shiftOfShares";
import { refusal } from "../core/refusal";

// Lampung on 2023-10-30 and 2024-03-05 (populations.csv); shares and points by exact fractions in another language.
const october = { mikro: 263_778, kecil: 9_303, menengah: 376 };
const march = { mikro: 311_844, kecil: 14_062, menengah: 599 };

describe("shiftOfShares", () => {
  it("gives Lampung's shares on both days, with both bases", () => {
    const { base, parts, total } = shiftOfShares(october, march);
    expect(base).toEqual({ id: "sum-of-parts", before: 273_457, after: 326_505 });
    expect(total?.change).toBe(53_048);
    expect(parts.map(({ part, before, after, points }) => [part, before, after, points])).toEqual([
      ["mikro", 0.964605038452115, 0.9550971654339138, -0.009507873018201236],
      ["kecil", 0.034019973889862026, 0.04306825316610772, 0.00904827927624569],
      ["menengah", 0.0013749876580230163, 0.0018345813999785607, 0.0004595937419555444],
    ]);
  });

  it("tells a part that grows while its share falls", () => {
    const [mikro] = shiftOfShares(october, march).parts;
    expect(mikro?.growth?.change).toBe(48_066);
    expect(mikro?.points).toBeLessThan(0);
  });

  it("rounds a fall as it rounds a rise", () => {
    // 2/43 - 32/41 = -1294/1763, as another language rounds it; the next number above is ...072.
    expect(shiftOfShares({ a: 32, b: 9 }, { a: 2, b: 41 }).parts[0]?.points).toBe(-0.7339761769710721);
    expect(shiftOfShares({ a: 2, b: 41 }, { a: 32, b: 9 }).parts[0]?.points).toBe(0.7339761769710721);
  });

  it("does not move when every part grows alike", () => {
    const { parts } = shiftOfShares({ a: 1, b: 2 }, { a: 10, b: 20 });
    expect(parts.map(({ points }) => points)).toEqual([0, 0]);
  });

  it("has no shares of nothing", () => {
    expect(shiftOfShares({ a: 0 }, { a: 3 })).toMatchObject({
      base: { before: 0, after: 3 },
      parts: [{ before: null, after: 1, points: null, growth: { share: null, why: "previous-is-zero" } }],
    });
    expect(shiftOfShares({ a: 3 }, { a: 0 }).parts[0]).toMatchObject({ before: 1, after: null, points: null });
  });

  it("moves points from part to part: what one gains the others lose", () => {
    const count = fc.integer({ min: 1, max: 10 ** 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 8 }), (pairs) => {
        const side = (at: 0 | 1) => Object.fromEntries(pairs.map((pair, n) => [`p${n}`, pair[at]]));
        const { parts } = shiftOfShares(side(0), side(1));
        expect(parts.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(0, 12);
        for (const { before, after, points } of parts) expect(points).toBeCloseTo((after ?? 0) - (before ?? 0), 12);
      }),
    );
  });

  // populations.csv: mikro +81,123, kecil unchanged, menengah exactly +100 from 2021 to 2023, and another register.
  it("says that Lampung of 2021 and 2023 cannot be compared, and what did not change", () => {
    const shift = shiftOfShares(lampung20210908, lampung20231030);
    expect(shift).toMatchObject({ comparable: false, incomparable: ["different-registers"], unchanged: ["kecil"] });
    expect(shift.parts.map(({ growth }) => growth?.change)).toEqual([81_123, 0, 100]);
    expect(shift.parts[0]?.growth).toMatchObject({ comparable: false });
    expect(shift.total).toMatchObject({ change: 81_223, comparable: false });
  });

  it.each([
    ["one register", { register: "x" }, { register: "x" }, true, []],
    ["one register of one region", { register: "x", region: "A" }, { register: "x", region: "A" }, true, []],
    ["a register and one that is not named", { register: "x" }, {}, null, []],
    ["nothing named", {}, {}, null, []],
    ["a region and one that is not named", { register: "x", region: "A" }, { register: "x" }, null, []],
    ["regions alone", { region: "A" }, { region: "A" }, null, []],
    ["two registers", { register: "x" }, { register: "y" }, false, ["different-registers"]],
    ["two regions", { register: "x", region: "A" }, { register: "x", region: "B" }, false, ["different-regions"]],
    [
      "both",
      { register: "x", region: "A" },
      { register: "y", region: "B" },
      false,
      ["different-registers", "different-regions"],
    ],
  ] as const)("compares %s", (_, before, after, comparable, incomparable) => {
    const parts = { a: 1, b: 2 };
    const expected = { comparable, incomparable };
    expect(shiftOfShares({ parts, ...before }, { parts, ...after })).toMatchObject(expected);
    expect(growth({ value: 1, ...before }, { value: 2, ...after })).toMatchObject(expected);
  });

  it("names what is unchanged only beside a sum that changed, and not what is 0", () => {
    expect(shiftOfShares({ a: 1, b: 2, c: 0 }, { a: 1, b: 3, c: 0 }).unchanged).toEqual(["a"]);
    expect(shiftOfShares({ a: 1, b: 2 }, { a: 1, b: 2 }).unchanged).toEqual([]);
    expect(shiftOfShares({ a: 1, b: null }, { a: 1, b: 2 }).unchanged).toEqual([]);
  });

  it("has no share of a day with a part that is not known, and the growth of those that are", () => {
    const { base, parts, total } = shiftOfShares({ a: 1, b: null, c: 5 }, { a: 2, b: 3, c: 5 });
    expect(base).toEqual({ id: "sum-of-parts", before: null, after: 10 });
    expect(total).toBeNull();
    expect(parts.map((one) => [one.before, one.after, one.points, one.growth?.change ?? null])).toEqual([
      [null, 0.2, null, 1],
      [null, 0.3, null, null],
      [null, 0.5, null, 0],
    ]);
  });

  it.each<[unknown, unknown, UmkmErrorCode, string[]]>([
    [{}, {}, "invalid-table", ["before"]],
    [null, {}, "invalid-table", ["before"]],
    [{ a: 1 }, null, "invalid-table", ["after"]],
    [{ a: 1 }, { a: 1, b: 1 }, "invalid-table", ["after", "b"]],
    [{ a: 1, b: 1 }, { a: 1 }, "invalid-table", ["after", "b"]],
    [{ a: -1 }, { a: 1 }, "invalid-count", ["before", "a"]],
    [{ a: 1 }, { a: undefined }, "invalid-count", ["after", "a"]],
    [{ parts: { a: 1 }, registre: "x" }, { a: 1 }, "invalid-table", ["before", "registre"]],
    [{ parts: { a: -1 }, register: "x" }, { a: 1 }, "invalid-count", ["before", "parts", "a"]],
    [{ parts: { a: 1 }, register: " " }, { a: 1 }, "invalid-table", ["before", "register"]],
    [{ parts: { a: 1 }, region: 5 }, { a: 1 }, "invalid-table", ["before", "region"]],
    [{ region: "Lampung", mikro: 1, kecil: 1, menengah: 1, sum: 3 }, { a: 1 }, "invalid-table", ["before", "sum"]],
    [{ region: "Lampung", totalPrinted: 3 }, { a: 1 }, "invalid-count", ["before", "mikro"]],
    [{ a: Number.MAX_SAFE_INTEGER, b: 1 }, { a: 1, b: 1 }, "invalid-count", ["before"]],
  ])("refuses %j and %j", (before, after, code, path) => {
    expect(() => shiftOfShares(before as never, after as never)).toThrow(refusal(code, path));
  });
});

it("lists names such as 18 first, ascending, as JavaScript does", () => {
  const parts = { b: 1, "18": 1, "11": 1 };
  expect(shiftOfShares(parts, parts).parts.map(({ part }) => part)).toEqual(["11", "18", "b"]);
});
