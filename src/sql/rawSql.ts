import { UmkmError } from "../core/error/UmkmError";

/** Marks custom SQL, so that plain text is never taken for SQL. */
export const rawMark: unique symbol = /* @__PURE__ */ Symbol.for("umkm.raw-sql");

/** Custom SQL, used unchanged; only `rawSql` makes it. */
export interface RawSql {
  readonly [rawMark]: string;
}

/**
 * Give a custom SQL expression in place of a column, or a table expression in place of a table.
 *
 * It is inserted unchanged, a column in parentheses: pass your own code, never text from a user. Everything else that
 * the functions of this entry take is quoted and escaped. A comment in `sql` must end in `sql`.
 *
 * @param sql - an expression, or for a table the text after FROM, such as `(SELECT …) AS t`.
 * @throws UmkmError `invalid-option` for anything that is not text, or is blank.
 *
 * @example
 * ```ts
 * import { rawSql, sizeSql } from "umkm/sql";
 *
 * // The register holds sales in thousands of rupiah.
 * const columns = { hasilPenjualanTahunan: rawSql("omzet_ribu * 1000") };
 * const sql = sizeSql({ asOf: "2024-03-05", columns, dialect: "duckdb" });
 * sql.includes("(omzet_ribu * 1000) <= 2000000000"); // => true
 * ```
 */
export function rawSql(sql: string): RawSql {
  if (typeof sql !== "string" || sql.trim() === "") throw new UmkmError("invalid-option", ["sql"], "an SQL expression");
  return Object.freeze({ [rawMark]: sql });
}
