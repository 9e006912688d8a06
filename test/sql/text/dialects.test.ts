import { Dialect, parse } from "@polyglot-sql/sdk";
import { describe, expect, it } from "vitest";
import { refusedSql } from "../../../src/sql/refusedSql";
import { tallySql } from "../../../src/sql/tallySql";
import { sqlDialects } from "../../../src/sql/text/dialect";
import { allRules, mapped } from "../rules";

const parsers = {
  duckdb: Dialect.DuckDB,
  postgresql: Dialect.PostgreSQL,
  clickhouse: Dialect.ClickHouse,
  spark: Dialect.Spark,
  bigquery: Dialect.BigQuery,
  trino: Dialect.Trino,
};

describe.each(sqlDialects)("SQL for %s", (dialect) => {
  const faultsIn = (sql: string) => {
    const { success, error } = parse(sql, parsers[dialect]);
    return success ? [] : [`${error}: ${sql}`];
  };

  it("is parsed by an independent parser, for every rule", () => {
    const rules = allRules();
    expect(rules.flatMap((rule) => faultsIn(`SELECT ${rule.sql(dialect)} AS a FROM register`))).toEqual([]);
    const checks = [...new Set(rules.map(({ declared }) => declared))].flatMap((facts) =>
      [true, false].map((asText) => refusedSql({ facts }, { columns: mapped(facts, asText), dialect })),
    );
    expect(checks.flatMap((sql) => faultsIn(`SELECT count(*) FROM register WHERE ${sql}`))).toEqual([]);
  });

  it("is parsed as a whole statement", () => {
    const columns = { hasilPenjualanTahunan: "omzet" };
    const sql = tallySql({ asOf: "2024-03-05", columns, dialect, table: ["a", "b"], by: ["provinsi", "kota"] });
    expect(faultsIn(sql)).toEqual([]);
  });

  it("would be found broken", () => {
    expect(faultsIn("SELECT CASE WHEN FROM t")).toHaveLength(1);
  });
});
