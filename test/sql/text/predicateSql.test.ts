import { describe, expect, it } from "vitest";
import { readDialect } from "../../../src/sql/columns/readDialect";
import { predicateSql } from "../../../src/sql/text/predicateSql";
import { truthSql } from "../../../src/sql/text/truthSql";
import { a, all, any, b, c, d } from "../support";

describe("a predicate as text", () => {
  const dialect = readDialect("clickhouse");
  const duckdb = readDialect("duckdb");

  it.each([
    [null, "NULL"],
    [true, "1"],
    [false, "0"],
    [a, "a"],
    [all(a, b), "a AND b"],
    [any(a, null), "a OR NULL"],
    [all(true, a), "1 AND a"],
    [all(a, any(b, all(c, d))), "a AND (b OR (c AND d))"],
  ])("has groups within in parentheses [%#]", (given, sql) => {
    expect(predicateSql(given, dialect)).toBe(sql);
  });

  it("has lines of its own where it is the whole, its groups not", () => {
    expect(predicateSql(all(a, any(b, c)), dialect, "  ")).toBe("a\n  AND (b OR c)");
    expect(predicateSql(any(a, b), dialect, "")).toBe("a\nOR b");
  });

  it.each([
    ["is NULL of its type where nothing is known", [a], null, "CAST(NULL AS BOOLEAN)"],
    ["is itself where nothing is refused", [], all(a, b), "(a\n    AND b)"],
    ["is a constant", [], false, "(FALSE)"],
    ["is NULL where one of two is refused", [a, b], c, "CASE\n  WHEN a\n    OR b\n    THEN NULL\n  ELSE c\nEND"],
  ])("as a value %s", (_, refused, holds, sql) => {
    expect(truthSql(refused, holds, duckdb)).toBe(sql);
  });
});
