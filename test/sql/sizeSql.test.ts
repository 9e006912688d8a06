import { describe, expect, it } from "vitest";
import { kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { onboardedSql } from "../../src/sql/onboardedSql";
import { rawSql } from "../../src/sql/rawSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { tallySql } from "../../src/sql/tallySql";

const asOf = "2024-03-05";
const dialect = "duckdb";
const columns = {};

describe("what cannot be meant is refused", () => {
  it.each([
    ["unknown-fact at columns.omzet", () => sizeSql({ asOf, columns: { omzet: "a" } as never, dialect })],
    [
      "unknown-fact at columns.omzet",
      () => eligibilitySql(kurMikro, { asOf, columns: { omzet: "a" } as never, dialect }),
    ],
    ["invalid-option at dialect", () => sizeSql({ asOf, columns, dialect: "mysql" as never })],
    ["invalid-option at dialect", () => onboardedSql(kemenkopukmIdea, { asOf, columns, dialect: "toString" as never })],
    ["unknown-option: expected a plain object", () => sizeSql(null as never)],
    ["unknown-option at tabel", () => sizeSql({ asOf, columns, dialect, tabel: "a" } as never)],
    [
      "unknown-option at maxAgeDays",
      () => eligibilitySql(kurMikro, { asOf, columns, dialect, maxAgeDays: 1 } as never),
    ],
    ["invalid-option at values", () => sizeSql({ asOf, columns, dialect, values: "sound" as never })],
    ["invalid-date at asOf", () => onboardedSql(kemenkopukmIdea, { asOf: "2024-02-30", columns, dialect })],
    ["invalid-rule at programme", () => eligibilitySql(kurKhusus as never, { asOf, columns, dialect })],
    [
      "invalid-option at columns.establishedOn.type",
      () => sizeSql({ asOf, columns: { establishedOn: { column: "a", type: "day" as never } }, dialect }),
    ],
    [
      "unknown-option at columns.modalUsaha.column: expected a column's name",
      () => sizeSql({ asOf, columns: { modalUsaha: { column: "a" } as never }, dialect }),
    ],
    [
      "unknown-option at columns.modalUsaha: expected a column's name",
      () => sizeSql({ asOf, columns: { modalUsaha: {} as never }, dialect }),
    ],
    ["invalid-option at by", () => tallySql({ asOf, columns, dialect, table: "t", by: ["Size"] })],
    ["invalid-option at table", () => tallySql({ asOf, columns, dialect, table: "" })],
    ["invalid-option at sql", () => rawSql(" ")],
    [
      "invalid-option at columns.lastInternetSaleOn.type",
      () =>
        onboardedSql(
          {
            ...kemenkopukmIdea,
            periods: [
              {
                ...kemenkopukmIdea.periods[0],
                value: {
                  notCovered: [],
                  criteria: [
                    {
                      ...kemenkopukmIdea.periods[0].value.criteria[0],
                      when: { fact: "internetSalesSince", monthsBeforeAsOf: 0 },
                    },
                  ],
                },
              },
            ],
          },
          { asOf, columns: { internetSalesSince: "a", lastInternetSaleOn: { column: "b", type: "text" } }, dialect },
        ),
    ],
  ])("%s", (message, write) => {
    expect(write).toThrow(message);
  });
});

describe("what is decided is not written", () => {
  it("is NULL of the right type where nothing is mapped, or no rule was in force", () => {
    expect(sizeSql({ asOf, columns, dialect })).toBe("CAST(NULL AS VARCHAR)");
    expect(sizeSql({ asOf: "2020-12-01", columns: { modalUsaha: "m" }, dialect })).toBe("CAST(NULL AS VARCHAR)");
    expect(eligibilitySql(kurMikro, { asOf: "1999-01-01", columns: { plafon: "p" }, dialect })).toBe(
      "CAST(NULL AS BOOLEAN)",
    );
  });

  it("of one measure is a CASE that a person can read", () => {
    const options = { asOf, policy: { by: "modalUsaha" }, values: "trusted", dialect } as const;
    expect(sizeSql({ ...options, columns: { modalUsaha: ["usaha", "modal"] } })).toBe(`CASE
  WHEN "usaha"."modal" <= 1000000000
    THEN 'mikro'
  WHEN "usaha"."modal" > 1000000000
    AND "usaha"."modal" <= 5000000000
    THEN 'kecil'
  WHEN "usaha"."modal" > 5000000000
    AND "usaha"."modal" <= 10000000000
    THEN 'menengah'
  WHEN "usaha"."modal" > 10000000000
    THEN 'besar'
END`);
  });

  it("takes SQL of the caller's own in parentheses", () => {
    const sql = sizeSql({ asOf, columns: { modalUsaha: rawSql("a * 1000") }, dialect, policy: { by: "modalUsaha" } });
    expect(sql).toContain("(a * 1000) <= 1000000000");
    const table = rawSql("(SELECT 1 AS m) AS t");
    expect(tallySql({ asOf, columns, dialect, table })).toContain("\nFROM (SELECT 1 AS m) AS t\n");
  });
});
