import { expect, it } from "vitest";
import { compileAssess } from "../../src/financing/compileAssess";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { eligibilitySql } from "../../src/sql/eligibilitySql";
import { sizeSql } from "../../src/sql/sizeSql";
import { refusal } from "../core/refusal";

const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
const graded = { cite, evidence: "law-text", checkedOn: "2024-01-01" } as const;
const criterion = { id: "paling-banyak", when: { fact: "plafon", atMost: 100 }, cite, evidence: "law-text" } as const;
const programmeOf = (rules: object) =>
  defineProgramme({
    id: "own",
    facts: { plafon: "rupiah" },
    periods: [{ from: "2024-01-01", ...graded, value: { notCovered: ["semua"], criteria: [], ...rules } as never }],
  });
const sqlOf = (rules: object) =>
  eligibilitySql(programmeOf(rules), {
    asOf: "2024-03-05",
    columns: { plafon: "a" },
    dialect: "duckdb",
    values: "trusted",
  });

it.each([
  ["no criterion was read", { unread: [{ id: "tenor", cite, evidence: "unverified" }] }, null, "CAST(NULL AS BOOLEAN)"],
  ["one is asked", { criteria: [criterion] }, true, '("a" <= 100)'],
])("where %s, says what compileAssess says", (_, rules, truth, sql) => {
  expect(compileAssess(programmeOf(rules), { asOf: "2024-03-05" })({ plafon: 100 })).toBe(truth);
  expect(sqlOf(rules)).toBe(sql);
});

it("refuses what is no programme for single businesses", () => {
  const options = { asOf: "2024-03-05", columns: {}, dialect: "duckdb" } as const;
  expect(() => eligibilitySql(kurKhusus as never, options)).toThrow(refusal("invalid-rule", ["programme"]));
  expect(() => eligibilitySql(null as never, options)).toThrow(refusal("invalid-rule", ["programme"]));
});

it("is NULL where no rule was in force, whatever a row holds", () => {
  const options = { asOf: "2023-12-31", columns: { plafon: "a" }, dialect: "duckdb" } as const;
  expect(eligibilitySql(programmeOf({ criteria: [criterion] }), options)).toBe("CAST(NULL AS BOOLEAN)");
});

it("looks at the values that it reads alone, unless they are trusted", () => {
  const programme = { ...programmeOf({ criteria: [criterion] }), facts: { plafon: "rupiah", tenor: "count" } } as const;
  const columns = { plafon: "a", tenor: "n" };
  const options = { asOf: "2024-03-05", columns, dialect: "trino" } as const;
  expect(() => eligibilitySql(programme, options)).toThrow(refusal("unread-column", ["columns", "tenor"]));
  const sql = eligibilitySql(programme, { ...options, ignore: ["tenor"] });
  const refused = 'NOT ("a" BETWEEN 0 AND 9007199254740991)';
  expect(sql).toBe(`CASE\n  WHEN ${refused}\n    THEN NULL\n  ELSE "a" <= 100\nEND`);
});

// PostgreSQL would cut a NULL of no type to text, and a sum of integers off at 32 bits.
it.each([
  ["duckdb", "BOOLEAN", "VARCHAR", "BIGINT"],
  ["postgresql", "BOOLEAN", "TEXT", "BIGINT"],
  ["clickhouse", "Nullable(UInt8)", "Nullable(String)", "Decimal(76, 0)"],
  ["spark", "BOOLEAN", "STRING", "BIGINT"],
  ["bigquery", "BOOL", "STRING", "INT64"],
  ["trino", "BOOLEAN", "VARCHAR", "BIGINT"],
] as const)("names types as %s does", (dialect, truth, text, whole) => {
  const to = { asOf: "2024-03-05", dialect, values: "trusted" } as const;
  expect(eligibilitySql(programmeOf({ criteria: [criterion] }), { ...to, columns: {} })).toBe(`CAST(NULL AS ${truth})`);
  expect(sizeSql({ ...to, columns: {} })).toBe(`CAST(NULL AS ${text})`);
  const sum = { ...criterion, when: { sum: ["plafon"], atMost: 100 } };
  const sql = eligibilitySql(programmeOf({ criteria: [sum] }), { ...to, columns: { plafon: "a" } });
  expect(sql).toContain(`CAST(0 AS ${whole}) + `);
});

it.each([
  ["no options", null, "unknown-option", []],
  ["the age of a check", { maxAgeDays: 1 }, "unknown-option", ["maxAgeDays"]],
  ["a day that does not exist", { asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
  ["another way to read values", { values: "sound" }, "invalid-option", ["values"]],
  ["no columns", { columns: undefined }, "unknown-fact", ["columns"]],
] as const)("refuses %s", (_, given, code, path) => {
  const options = given && { asOf: "2024-03-05", columns: {}, dialect: "duckdb", ...given };
  const write = () => eligibilitySql(programmeOf({ criteria: [criterion] }), options as never);
  expect(write).toThrow(refusal(code, path));
});
