import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locationQuotients } from "../../src/population/locationQuotients";

const sectors = ["kopi", "tenun", "jasa"] as const;
const row = fc.record({
  kopi: fc.integer({ min: 0, max: 10 ** 6 }),
  tenun: fc.integer({ min: 0, max: 10 ** 6 }),
  jasa: fc.integer({ min: 1, max: 10 ** 6 }),
});
const regions = fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => {
  return Object.fromEntries(rows.map((one, n) => [`r${n}`, one]));
});

describe("locationQuotients", () => {
  it("is 1 for every sector of a region that is composed as the nation", () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 1000 }), (one, times) => {
        const nation = { kopi: one.kopi * times, tenun: one.tenun * times, jasa: one.jasa * times };
        for (const { quotient, why, candidate } of locationQuotients({ regions: { one }, nation }).quotients) {
          if (why === null) expect([quotient, candidate]).toEqual([1, false]);
        }
      }),
    );
  });

  it("averages to 1 over the regions, each weighted by its share of all", () => {
    fc.assert(
      fc.property(regions, (table) => {
        const { base, quotients } = locationQuotients({ regions: table });
        for (const sector of sectors) {
          const own = quotients.filter((one) => one.sector === sector);
          if (own.some(({ quotient }) => quotient === null)) continue;
          const weighted = own.map(({ region, quotient }) => {
            const cells = table[region];
            return ((cells ? cells.kopi + cells.tenun + cells.jasa : 0) / (base.value as number)) * (quotient ?? 0);
          });
          expect(weighted.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(regions, (table) => {
        const answer = locationQuotients({ regions: table });
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
    );
  });

  it("is the regional share over the national one", () => {
    fc.assert(
      fc.property(regions, (table) => {
        for (const one of locationQuotients({ regions: table }).quotients) {
          if (one.quotient === null) continue;
          expect(one.quotient).toBeCloseTo((one.regionalShare ?? 0) / (one.nationalShare ?? 0), 10);
        }
      }),
    );
  });
});
