import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { headroom, type SizeHeadroom } from "../../src/size/headroom";
import type { SizeFacts } from "../../src/size/types/regime";
import { anyFacts, anyOptions } from "./businesses";

const registration = { asOf: "2024-03-05", purpose: "registration" } as const;
const capital = (modalUsaha: SizeFacts["modalUsaha"]) =>
  headroom(classifySize({ modalUsaha }, registration))[0] as SizeHeadroom;

describe("headroom", () => {
  it("remains in the class when all of it is used, and leaves it with one rupiah more", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), (amount) => {
        const { size, remaining } = capital(amount);
        expect(capital(amount + Number(remaining)).size).toBe(size);
        expect(capital(amount + Number(remaining) + 1).size).not.toBe(size);
      }),
    );
  });

  it("has a share that Decimal agrees with, to the last bit", () => {
    const amounts = fc.tuple(fc.nat({ max: 9_999_999_999 }), fc.nat({ max: 9999 })).map(([a, b]) => `0${a}.${b}`);
    const Precise = Decimal.clone({ defaults: true, precision: 60 });
    fc.assert(
      fc.property(amounts, (amount) => {
        const { limit, remaining, shareOfLimit } = capital(amount);
        const expected = new Precise(limit as number).minus(amount);
        expect(new Precise(String(remaining)).eq(expected)).toBe(true);
        expect(shareOfLimit).toBe(expected.div(limit as number).toNumber());
      }),
    );
  });

  it("holds every point of a range between its bounds", () => {
    // Pasal 35 ayat (3): a range within mikro, kecil or menengah, whose limit is known.
    const billion = 1_000_000_000;
    const classes = fc.constantFrom([0, billion], [billion + 1, 5 * billion], [5 * billion + 1, 10 * billion]);
    const three = classes.chain(([min = 0, max = 0]) => {
      return fc.uniqueArray(fc.integer({ min, max }), { minLength: 3, maxLength: 3 });
    });
    fc.assert(
      fc.property(three, (amounts) => {
        const [atLeast = 0, point = 0, atMost = 0] = amounts.sort((x, y) => x - y);
        const { remaining, shareOfLimit } = capital({ atLeast, atMost });
        if (remaining === null || typeof remaining !== "object" || typeof shareOfLimit !== "object")
          throw new Error("a range within one class has a limit");
        const one = capital(point);
        expect(Number(one.remaining)).toBeGreaterThanOrEqual(Number(remaining.atLeast));
        expect(Number(one.remaining)).toBeLessThanOrEqual(Number(remaining.atMost));
        expect(one.shareOfLimit as number).toBeGreaterThanOrEqual(shareOfLimit?.atLeast as number);
        expect(one.shareOfLimit as number).toBeLessThanOrEqual(shareOfLimit?.atMost as number);
      }),
    );
  });

  it("has an entry for each reading, null exactly without a limit, and survives JSON", () => {
    fc.assert(
      fc.property(anyFacts, anyOptions, (facts, options) => {
        const outcome = classifySize(facts, options);
        const rooms = headroom(outcome);
        const readings = outcome.status === "no-rule" ? [] : outcome.readings;
        expect(rooms.map(({ measure, limit }) => [measure, limit])).toEqual(
          readings.map(({ measure, atMost }) => [measure, atMost]),
        );
        for (const { size, limit, remaining, shareOfLimit } of rooms) {
          expect([limit, remaining, shareOfLimit].map((one) => one === null)).toEqual(
            Array(3).fill(size === null || size === "besar"),
          );
        }
        expect(JSON.parse(JSON.stringify(rooms))).toStrictEqual(rooms);
      }),
    );
  });
});
