import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { locationQuotients, type SectorTable } from "../../src/population/locationQuotients";
import cases from "../cases/locationQuotients.json";
import { refusal } from "../core/refusal";

const most = Number.MAX_SAFE_INTEGER;

describe("locationQuotients", () => {
  it.each(cases)("$name", ({ table, base, quotients }) => {
    const answer = locationQuotients(table as SectorTable);
    expect(answer.base).toEqual(base);
    expect(answer.quotients).toMatchObject(quotients);
  });

  it("names the candidates of each region, the strongest first", () => {
    // Shares of 0.5, 0.3, 0.2 against 0.1, 0.2, 0.7: quotients of 5, 1.5 and 2/7.
    const regions = { Utara: { tenun: 3, kopi: 5, jasa: 2 } };
    const nation = { tenun: 20, kopi: 10, jasa: 70 };
    expect(locationQuotients({ regions, nation }).candidates).toEqual([
      { region: "Utara", sectors: ["kopi", "tenun"] },
    ]);
  });

  it("takes above 1 strictly, exactly: one unit beyond the national share", () => {
    const at = (kopi: number) => {
      const regions = { Utara: { kopi, jasa: 2_000_000_000_000 - kopi } };
      const nation = { kopi: 2_000_000_000_000, jasa: 2_000_000_000_000 };
      return locationQuotients({ regions, nation }).quotients[0];
    };
    const half = 1_000_000_000_000;
    expect([at(half - 1), at(half), at(half + 1)].map((one) => one?.candidate)).toEqual([false, false, true]);
    expect(at(half)?.quotient).toBe(1);
  });

  it("has no quotient of an empty region, nor of a sector that the nation does not have", () => {
    const table = { regions: { Utara: { kopi: 0, jasa: 0 }, Selatan: { kopi: 0, jasa: 4 } } };
    expect(locationQuotients(table)).toMatchObject({
      quotients: [
        { regionalShare: null, nationalShare: 0, quotient: null, why: "empty-region", candidate: false },
        { regionalShare: null, nationalShare: 1, quotient: null, why: "empty-region", candidate: false },
        { regionalShare: 0, nationalShare: 0, quotient: null, why: "no-such-sector-nationally", candidate: false },
        { regionalShare: 1, nationalShare: 1, quotient: 1, why: null, candidate: false },
      ],
      candidates: [
        { region: "Utara", sectors: [] },
        { region: "Selatan", sectors: [] },
      ],
    });
    expect(locationQuotients({ regions: { Utara: { kopi: 0 } } }).quotients[0]?.nationalShare).toBeNull();
  });

  it.each<[unknown, UmkmErrorCode, (string | number)[]]>([
    [{ regions: {} }, "invalid-table", ["regions"]],
    [{ regions: { Utara: {} } }, "invalid-table", ["regions"]],
    [{ regions: { Utara: null } }, "invalid-table", ["regions"]],
    [{ regions: null }, "invalid-table", ["regions"]],
    [null, "invalid-table", []],
    [{ regions: { Utara: { kopi: 1 } }, national: {} }, "invalid-table", ["national"]],
    [{ regions: { Utara: { kopi: 1 }, Selatan: { teh: 1 } } }, "invalid-table", ["regions", "Selatan", "teh"]],
    [{ regions: { Utara: { kopi: 1 }, Selatan: {} } }, "invalid-count", ["regions", "Selatan", "kopi"]],
    [{ regions: { Utara: { kopi: undefined } } }, "invalid-count", ["regions", "Utara", "kopi"]],
    [
      { regions: { Utara: { kopi: null }, Selatan: { kopi: 5 } }, nation: { kopi: 4 } },
      "invalid-table",
      ["nation", "kopi"],
    ],
    [{ regions: { Utara: { kopi: -1 } } }, "invalid-count", ["regions", "Utara", "kopi"]],
    [{ regions: { Utara: { kopi: 5 } }, nation: { kopi: 4 } }, "invalid-table", ["nation", "kopi"]],
    [{ regions: { Utara: { kopi: most, jasa: 1 } } }, "invalid-count", ["regions", "Utara"]],
    [{ regions: { Utara: { kopi: most }, Selatan: { kopi: 1 } } }, "invalid-count", ["regions"]],
    [{ regions: { Utara: { kopi: most, jasa: 0 }, Selatan: { kopi: 0, jasa: 1 } } }, "invalid-count", ["regions"]],
    [{ regions: { Utara: { kopi: 1, jasa: 1 } }, nation: { kopi: most, jasa: 1 } }, "invalid-count", ["nation"]],
    [{ regions: { Utara: { kopi: 1 } }, nation: null }, "invalid-table", ["nation"]],
    [{ regions: { Utara: { kopi: 1 } }, nation: { kopi: -1 } }, "invalid-count", ["nation", "kopi"]],
  ])("refuses %j", (table, code, path) => {
    expect(() => locationQuotients(table as SectorTable)).toThrow(refusal(code, path));
  });
});

describe("a count that is not known", () => {
  const regions = { Utara: { kopi: 30, tenun: null }, Selatan: { kopi: 10, tenun: 90 } } as const;

  it("leaves its region without quotients, and all regions where they are the nation", () => {
    const { base, quotients, candidates } = locationQuotients({ regions });
    expect(base).toEqual({ id: "sum-of-regions", value: null });
    expect(new Set(quotients.map(({ quotient, why, candidate }) => `${quotient} ${why} ${candidate}`))).toEqual(
      new Set(["null not-known null"]),
    );
    expect(quotients.map(({ count, few }) => [count, few])).toEqual([
      [30, false],
      [null, null],
      [10, true],
      [90, false],
    ]);
    expect(candidates.every(({ sectors }) => sectors.length === 0)).toBe(true);
  });

  // Selatan: 10 of 100 over 40 of 200 is 0.5; 90 of 100 over 160 of 200 is 1.125.
  it("does not touch the others where the nation is given", () => {
    const { quotients } = locationQuotients({ regions, nation: { kopi: 40, tenun: 160 } });
    expect(quotients.map(({ quotient, why }) => [quotient, why])).toEqual([
      [null, "not-known"],
      [null, "not-known"],
      [0.5, null],
      [1.125, null],
    ]);
  });

  it("of the nation leaves all regions without quotients", () => {
    const { quotients } = locationQuotients({ regions: { Utara: { kopi: 3 } }, nation: { kopi: null } });
    expect(quotients).toMatchObject([{ regionalShare: 1, nationalShare: null, quotient: null, why: "not-known" }]);
  });
});

describe("a quotient on very few", () => {
  it.each([
    [29, true],
    [30, false],
    [31, false],
  ])("of %s says %s where nothing else is asked", (kopi, few) => {
    const answer = locationQuotients({ regions: { Utara: { kopi } } });
    expect(answer).toMatchObject({ fewBelow: 30, assumed: ["fewBelow:30"], quotients: [{ count: kopi, few }] });
  });

  it.each([
    [4, true],
    [5, false],
  ])("of %s says %s below 5", (kopi, few) => {
    const answer = locationQuotients({ regions: { Utara: { kopi } } }, { fewBelow: 5 });
    expect(answer).toMatchObject({ fewBelow: 5, assumed: [], quotients: [{ few }] });
  });

  it.each([
    [{ fewBelow: -1 }, "invalid-count", ["fewBelow"]],
    [{ few: 5 }, "unknown-option", ["few"]],
  ] as const)("refuses %j", (options, code, path) => {
    expect(() => locationQuotients({ regions: { Utara: { kopi: 1 } } }, options as never)).toThrow(
      refusal(code, [...path]),
    );
  });
});

it("lists names such as 18 first, ascending, as JavaScript does", () => {
  const { quotients, candidates } = locationQuotients({ regions: { b: { "2": 1, "1": 1 }, "18": { "2": 1, "1": 1 } } });
  expect(quotients.map(({ region, sector }) => `${region}-${sector}`)).toEqual(["18-1", "18-2", "b-1", "b-2"]);
  expect(candidates.map(({ region }) => region)).toEqual(["18", "b"]);
});
