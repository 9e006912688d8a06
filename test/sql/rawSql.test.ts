import { describe, expect, it } from "vitest";
import { rawSql } from "../../src/sql/rawSql";
import { sizeSql } from "../../src/sql/sizeSql";
import { refusal } from "../core/refusal";

describe("rawSql", () => {
  it("stands in the place of a column as it is, in parentheses", () => {
    const columns = { modalUsaha: rawSql("modal_ribu * 1000") };
    expect(sizeSql({ asOf: "2024-03-05", columns, dialect: "duckdb", policy: { by: "modalUsaha" } })).toContain(
      "(modal_ribu * 1000)",
    );
  });

  it("is frozen", () => {
    expect(Object.isFrozen(rawSql("a"))).toBe(true);
  });

  it.each(["", " ", 1, null])("refuses %j", (sql) => {
    expect(() => rawSql(sql as string)).toThrow(refusal("invalid-option", ["sql"]));
  });
});
