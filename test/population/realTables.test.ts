import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import type { ApportionMethod } from "../../src/apportion/apportionment";
import { fitForecast } from "../../src/digital/fitForecast";
import { checkStatement } from "../../src/population/checkStatement";
import { growth } from "../../src/population/growth";
import { impliedBase } from "../../src/population/impliedBase";
import { locationQuotients } from "../../src/population/locationQuotients";
import type { LevelsTable, TableReconciliation } from "../../src/population/printedTable";
import { reconcile } from "../../src/population/reconcile";
import { seen } from "../digital/series";
import { printed, realTable } from "./realTable";

const sum = (numbers: readonly (number | null)[]) => numbers.reduce((a: number, b) => a + (b ?? 0), 0);

describe("Sleman, 17 sectors by 17 kapanewon: clean", () => {
  const rows = realTable("sleman-2022-sector-by-kapanewon");
  const [last] = rows.slice(-1);
  const columns = Object.keys(last ?? {}).filter((name) => !["no", "sector", "printed_total"].includes(name));
  const cellsOf = (row: (typeof rows)[number] | undefined) =>
    Object.fromEntries(columns.map((name) => [name, printed(row?.[name])]));
  const sectors = rows.slice(0, -1).map((row) => [row.sector ?? "", row] as const);
  const table = {
    rows: Object.fromEntries(sectors.map(([name, row]) => [name, cellsOf(row)])),
    rowTotals: Object.fromEntries(sectors.map(([name, row]) => [name, printed(row.printed_total)])),
    columnTotals: cellsOf(last),
    total: printed(last?.printed_total),
  };

  it("has 36 totals, and none fails", () => {
    expect(table.total).toBe(90_557);
    expect(reconcile(table)).toMatchObject({
      status: "reconciled",
      checked: 36,
      failed: [],
      unchecked: [],
      fault: null,
    });
  });

  it("has its five highest quotients on 5, 6, 2, 2 and 99 businesses, and says which are few", () => {
    const regions = Object.fromEntries(
      columns.map((name) => [
        name,
        Object.fromEntries(sectors.map(([sector]) => [sector, table.rows[sector]?.[name] ?? null])),
      ]),
    );
    const { quotients } = locationQuotients({ regions });
    const highest = [...quotients].sort((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0)).slice(0, 5);
    expect(highest.map(({ count, few }) => [count, few])).toEqual([
      [5, true],
      [6, true],
      [2, true],
      [2, true],
      [99, false],
    ]);
  });
});

describe("Gorontalo, 7 sectors by 3 classes by 9 districts", () => {
  const rows = realTable("gorontalo-city-by-sector-class-district-2014-2018");
  const classes = ["mikro", "kecil", "menengah"];
  const sectors = [...new Set(rows.map(({ sector = "" }) => sector))];
  const years = ["2014", "2015", "2016", "2017", "2018"];

  /** A year as levels: sector, class, district; `empty` stands for districts that are printed n/a. */
  function tableOf(year: string, empty: number | null): LevelsTable {
    const cell = (sector: string, size: string, district: string) =>
      printed(rows.find((row) => row.sector === sector && row.class === size && row.district === district)?.[year]);
    const blockOf = (sector: string, size: string): LevelsTable => {
      const districts = rows.filter((row) => row.sector === sector && row.class === size && row.district !== "all");
      return {
        levels: Object.fromEntries(
          districts.map(({ district = "" }) => [district, cell(sector, size, district) ?? empty]),
        ),
        total: cell(sector, size, "all"),
      };
    };
    const levels = sectors.map((sector) => [
      sector,
      {
        levels: Object.fromEntries(classes.map((size) => [size, blockOf(sector, size)])),
        total: cell(sector, "all", "all"),
      },
    ]);
    return { levels: Object.fromEntries(levels) };
  }
  const failedIn = ({ failed }: TableReconciliation) =>
    failed.map((one) => [one.at.filter((name) => !["levels", "total"].includes(name)).join(" "), one.printed, one.sum]);

  // tables/README.md, with n/a districts as 0 and n/a totals left out.
  const expected: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
    2014: [
      ["Otomotif kecil", 113, 108],
      ["Teknologi Internet mikro", 1_812, 1_613],
    ],
    2015: [
      ["Teknologi Internet mikro", 1_423, 97],
      ["Teknologi Internet kecil", 1_555, 65],
      ["Teknologi Internet menengah", 140, 6],
      ["Teknologi Internet", 168, 3_118],
    ],
    2016: [
      ["Kuliner mikro", 1_767, 1_650],
      ["Kuliner kecil", 539, 496],
      ["Kuliner menengah", 71, 79],
      ["Fashion menengah", 16, 18],
      ["Lainnya kecil", 1_556, 2_195],
    ],
    2017: [],
    2018: [
      ["Otomotif mikro", 990, 863],
      ["Otomotif", 1_041, 1_168],
    ],
  };

  it.each(years)("of %s fails where it was found to fail by hand, and nowhere else", (year) => {
    const found = failedIn(reconcile(tableOf(year, 0)));
    expect(found.sort()).toEqual([...(expected[year] ?? [])].sort());
  });

  it("prints 132 of 140 totals, of which 13 fail", () => {
    const totals = rows.filter(({ district }) => district === "all");
    const cells = years.flatMap((year) => totals.map((row) => printed(row[year])));
    expect([cells.length, cells.filter((cell) => cell !== null).length]).toEqual([140, 132]);
    const answers = years.map((year) => reconcile(tableOf(year, 0)));
    expect(sum(answers.map(({ checked }) => checked))).toBe(132);
    expect(sum(answers.map(({ failed }) => failed.length))).toBe(13);
  });

  it("has one wrong number in 2018: with 863 for 990 both totals hold", () => {
    expect(reconcile(tableOf("2018", 0)).fault).toEqual({
      at: ["levels", "Otomotif", "levels", "mikro", "total"],
      printed: 990,
      corrected: 863,
    });
  });

  it.each(["2014", "2015", "2016", "2017"])("names no single number in %s", (year) => {
    expect(reconcile(tableOf(year, 0)).fault).toBeNull();
  });

  // Nothing is known of an n/a cell: a total that is too large for what is known may be right.
  it.each(years)("of %s, with n/a for not known, fails where no n/a cell could mend it", (year) => {
    const answer = reconcile(tableOf(year, null));
    const mendable = (place: string) => {
      const open = answer.unchecked.map(({ at }) => at.filter((name) => !["levels", "total"].includes(name)).join(" "));
      return open.includes(place);
    };
    expect(failedIn(answer).sort()).toEqual([...(expected[year] ?? [])].filter(([place]) => !mendable(place)).sort());
    expect(answer.checked + answer.unchecked.length).toBe(reconcile(tableOf(year, 0)).checked);
    expect(answer.status).toBe(failedIn(answer).length > 0 ? "off" : "unknown");
    // Where the others add up to the total already, an n/a cell can only be 0.
    expect(answer.left.some(({ value }) => value === 0)).toBe(true);
  });

  it.each(years)("of %s has 30 to 63 cells that are n/a", (year) => {
    const missing = rows.filter((row) => printed(row[year]) === null).length;
    expect(missing).toBeGreaterThanOrEqual(30);
    expect(missing).toBeLessThanOrEqual(63);
  });

  it("does not take the total of Lainnya 2016, which is n/a, for a wrong 0", () => {
    const places = failedIn(reconcile(tableOf("2016", 0))).map(([place]) => place);
    expect(places).not.toContain("Lainnya");
  });
});

describe("IMK 2025, 38 provinces: rounded one by one", () => {
  const rows = realTable("imk-by-province-class-and-internet-2025");
  const of = (name: string) => rows.map((row) => printed(row[name]) ?? Number.NaN);

  it("has classes that add up in all provinces, to 4,461,888", () => {
    for (const row of rows) {
      const parts = { mikro: printed(row.mikro), kecil: printed(row.kecil) };
      expect(reconcile({ parts, total: printed(row.total) }).status, row.province).toBe("reconciled");
    }
    expect([rows.length, sum(of("mikro")), sum(of("kecil")), sum(of("total"))]).toEqual([
      38, 4_148_888, 313_000, 4_461_888,
    ]);
  });

  it("has internet no and yes off by 1 in 12 provinces, 4 above and 8 below", () => {
    const off = rows.flatMap(({ province = "", internet_no, internet_yes, total }) => {
      const { difference } = reconcile({
        parts: { no: printed(internet_no), yes: printed(internet_yes) },
        total: printed(total),
      });
      return difference === 0 ? [] : [[province, -(difference ?? 0)] as const];
    });
    expect(off.filter(([, by]) => by === 1).map(([province]) => province)).toEqual([
      "SUMATERA BARAT",
      "KALIMANTAN TENGAH",
      "KALIMANTAN TIMUR",
      "PAPUA TENGAH",
    ]);
    expect(off.filter(([, by]) => by === -1)).toHaveLength(8);
    expect(off).toHaveLength(12);
    expect([sum(of("internet_no")), sum(of("internet_yes"))]).toEqual([2_070_555, 2_391_329]);
  });

  it("has more small than micro in Papua Pegunungan", () => {
    const [row] = rows.filter(({ province }) => province === "PAPUA PEGUNUNGAN");
    expect([row?.mikro, row?.kecil]).toEqual(["115", "117"]);
  });

  describe("divided over the provinces", () => {
    const weights = of("total");
    const lampung = rows.findIndex(({ province }) => province === "LAMPUNG");
    const partOf = (units: number, method: ApportionMethod, at = lampung) =>
      apportion(units, weights, { method }).allocations[at];

    // go-digital.md: the Alabama paradox on real data of Lampung.
    it("gives Lampung 6 of 203 units, 5 of 204 and 6 of 205 by Hamilton", () => {
      expect([203, 204, 205].map((units) => partOf(units, "hamilton"))).toEqual([6, 5, 6]);
      const quota = (units: number) => apportion(units, weights, { method: "hamilton" }).quotas[lampung]?.toFixed(4);
      expect([quota(203), quota(204)]).toEqual(["5.5226", "5.5498"]);
      const at = (name: string) => rows.findIndex(({ province }) => province === name);
      expect([203, 204].map((units) => partOf(units, "hamilton", at("JAWA BARAT")))).toEqual([33, 34]);
      expect([203, 204].map((units) => partOf(units, "hamilton", at("JAWA TENGAH")))).toEqual([38, 39]);
    });

    it.each(["webster", "dhondt", "huntington-hill", "adams", "dean"] as const)(
      "takes nothing from anybody by %s",
      (method) => {
        for (let units = 200; units < 210; units++) {
          const [less, more] = [units, units + 1].map((one) => apportion(one, weights, { method }).allocations);
          expect(less?.every((part, n) => part <= (more?.[n] ?? -1))).toBe(true);
        }
      },
    );

    it.each([
      ["hamilton", 816_146],
      ["webster", 816_146],
      ["huntington-hill", 816_146],
      ["adams", 816_146],
      ["dhondt", 816_145],
    ] as const)("gives Lampung of 30 million, by %s, %s", (method, part) => {
      expect(partOf(30_000_000, method)).toBe(part);
    });
  });
});

describe("QRIS merchants and IMK 2024, 34 provinces", () => {
  const rows = realTable("qris-merchants-and-imk-by-province-2024");
  const of = (name: string) => rows.map((row) => printed(row[name]) ?? Number.NaN);

  it("has classes that add up in all provinces, and units that are thousands", () => {
    for (const { imk_mikro, imk_kecil, imk_umk, province, ...row } of rows) {
      const parts = { mikro: printed(imk_mikro), kecil: printed(imk_kecil) };
      expect(reconcile({ parts, total: printed(imk_umk) }).status, province).toBe("reconciled");
      expect(Math.round(Number(row.population_thousand) * 1_000)).toBe(Number(row.population));
      expect(Math.round(Number(row.qris_merchants_thousand) * 1_000)).toBe(Number(row.qris_merchants));
    }
    expect([sum(of("imk_mikro")), sum(of("imk_kecil")), sum(of("imk_umk"))]).toEqual([4_095_382, 305_856, 4_401_238]);
    expect(sum(of("qris_merchants"))).toBe(35_852_000);
  });

  it("has users that are not plausible: five times the people of Jakarta", () => {
    const perHead = rows.map(
      ({ province, qris_users, population }) => [province, Number(qris_users) / Number(population)] as const,
    );
    expect(perHead.filter(([, users]) => users > 1).map(([province]) => province)).toEqual(["DKI Jakarta"]);
  });

  // 88,069 to 121,385 is 37.8 %: sampling or method. The two surveys are given as two registers.
  it("cannot be compared with IMK 2025", () => {
    const answer = growth({ value: 88_069, register: "imk-2024" }, { value: 121_385, register: "imk-2025" });
    expect([answer.share?.toFixed(3), answer.comparable]).toEqual(["0.378", false]);
  });
});

describe("Jawa Barat, 27 regencies: a projection", () => {
  const rows = realTable("jawa-barat-projection-by-regency-2016-2023");
  const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
  const totals = years.map((year) => sum(rows.map((row) => printed(row[year]))));

  it("rises by 6.1872 % each year, from 4,634,807 to 7,055,660", () => {
    expect([rows.length, totals[0], totals.at(-1)]).toEqual([27, 4_634_807, 7_055_660]);
    for (const [at, total] of totals.slice(1).entries()) {
      expect(growth(totals[at] ?? 0, total).share).toBeCloseTo(0.061872, 5);
    }
  });

  it("is what an exponential fits all but exactly, because it is one: a circular test", () => {
    const fit = fitForecast(
      years.map((year, at) => seen(`${year}-12-31`, totals[at] ?? 0)),
      { model: "exponential" },
    );
    expect(fit.r2).toBeGreaterThan(0.99999);
  });
});

describe("Indonesia, 1997 to 2019", () => {
  const counts = new Map(
    realTable("indonesia-umkm-and-workers-1997-2019").map(({ year, umkm }) => [
      Number(year),
      printed(umkm) ?? Number.NaN,
    ]),
  );
  const change = (year: number) => (counts.get(year) ?? 0) - (counts.get(year - 1) ?? 0);

  it("repeats 1997 in 1998, and rises by the same number from 2016 to 2019", () => {
    expect([counts.get(1997), counts.get(1998)]).toEqual([39_765_110, 39_765_110]);
    expect([2017, 2018, 2019].map(change)).toEqual([1_271_440, 1_271_440, 1_271_440]);
  });

  it("has breaks before", () => {
    expect([2014, 2015, 2016].map(change)).toEqual([683_526, 683_525, 2_388_405]);
  });
});

describe("BPS e-commerce, 13 provinces with holes", () => {
  const rows = realTable("bps-e-commerce-businesses-by-province-2020-2022");

  it("does not take an empty cell for 0: the sum of 2020 stays open", () => {
    const parts = Object.fromEntries(
      rows.map(({ province = "", businesses_2020 }) => [province, printed(businesses_2020)]),
    );
    const answer = reconcile({ parts, total: 2_361_773 });
    expect([answer.status, answer.unknown.length, answer.left]).toEqual(["unknown", 6, []]);
  });

  it("has shares of 2020 that fit no one total", () => {
    const printedShares = rows.filter(({ printed_share_2020_percent: share }) => share !== "");
    const bases = printedShares.map((row) =>
      impliedBase(printed(row.businesses_2020) ?? 0, row.printed_share_2020_percent ?? ""),
    );
    const [least, most] = [
      Math.max(...bases.map(({ atLeast }) => atLeast)),
      Math.min(...bases.map(({ atMost }) => atMost ?? Number.POSITIVE_INFINITY)),
    ];
    expect([least, most]).toEqual([2_361_773, 2_361_102]);
    // Each alone holds or does not, by the total that is taken; for any total from the least on, West Java's does not.
    expect(checkStatement({ says: "share", part: 473_283, whole: least, printed: "20.05" })).toMatchObject({
      status: "wrong",
      right: "20.04",
    });
  });
});

describe("SE2016, 9 areas", () => {
  const rows = realTable("se2016-businesses-by-area");
  const exact = rows.filter(({ umk, umb, printed_total }) =>
    [umk, umb, printed_total].every((cell) => /^\d+$/.test(cell ?? "")),
  );

  it("adds up wherever it is exact: UMK (micro and small) and UMB (medium and large)", () => {
    expect(exact.map(({ area }) => area)).toEqual([
      "Lampung",
      "Bali",
      "Sumatera Selatan",
      "Sulawesi Barat",
      "Kabupaten Badung",
    ]);
    for (const { area, umk, umb, printed_total } of exact) {
      expect(
        reconcile({ parts: { umk: printed(umk), umb: printed(umb) }, total: printed(printed_total) }).status,
        area,
      ).toBe("reconciled");
    }
  });

  it("has growth and shares as printed, where both sides are exact", () => {
    for (const {
      area,
      printed_se2006,
      printed_total,
      printed_growth_percent,
      printed_trade,
      printed_trade_share_percent,
    } of exact) {
      const whole = printed(printed_total) ?? 0;
      if (printed_growth_percent) {
        const statement = {
          says: "growth",
          from: Number(printed_se2006),
          to: whole,
          printed: printed_growth_percent,
        } as const;
        expect(checkStatement(statement).status, area).toBe("holds");
      }
      if (printed_trade_share_percent) {
        const statement = {
          says: "share",
          part: Number(printed_trade),
          whole,
          printed: printed_trade_share_percent,
        } as const;
        expect(checkStatement(statement).status, area).toBe("holds");
      }
    }
  });

  it("has units that change by row: text is not read as a number", () => {
    const words = rows.flatMap((row) => Object.values(row).filter((cell) => /^[\d.]+ (million|thousand)$/.test(cell)));
    expect(words).toEqual(["556.14 thousand", "4.17 million", "3.69 million", "22.73 million"]);
    for (const cell of words) expect(printed(cell)).toBeNaN();
  });
});
