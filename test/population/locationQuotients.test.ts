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
    [{ regions: { Utara: { kopi: null } } }, "invalid-count", ["regions", "Utara", "kopi"]],
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

it("lists names such as 18 first, ascending, as JavaScript does", () => {
  const { quotients, candidates } = locationQuotients({ regions: { b: { "2": 1, "1": 1 }, "18": { "2": 1, "1": 1 } } });
  expect(quotients.map(({ region, sector }) => `${region}-${sector}`)).toEqual(["18-1", "18-2", "b-1", "b-2"]);
  expect(candidates.map(({ region }) => region)).toEqual(["18", "b"]);
});
