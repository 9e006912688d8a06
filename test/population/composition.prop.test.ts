import fc from "fast-check";
import { expect, it } from "vitest";
import { composition } from "../../src/population/composition";

const count = fc.integer({ min: 0, max: 10 ** 9 });

it("gives percentages that add up to exactly 100, each within one last digit of its share", () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count), fc.integer({ min: 0, max: 10 }), (counts, decimals) => {
      const [mikro, kecil, menengah] = counts;
      const answer = composition({ mikro, kecil, menengah }, { decimals });
      if (answer.status === "empty") return expect(mikro + kecil + menengah).toBe(0);
      const digits = Object.values(answer.percentages).map((percentage) =>
        BigInt(percentage.toFixed(decimals).replace(".", "")),
      );
      expect(digits.reduce((a, b) => a + b)).toBe(100n * 10n ** BigInt(decimals));
      for (const size of ["mikro", "kecil", "menengah"] as const) {
        expect(Math.abs(answer.percentages[size] - 100 * answer.shares[size])).toBeLessThan(1.000001 * 10 ** -decimals);
      }
    }),
  );
});
