import { UmkmError } from "../core/error/UmkmError";

/** Marks SQL of the caller's own, so that no plain text is taken for it. */
export const rawMark: unique symbol = /* @__PURE__ */ Symbol.for("umkm.raw-sql");

/** SQL of the caller's own, taken as it is; made by `rawSql` only. */
export interface RawSql {
  readonly [rawMark]: string;
}

/**
 * Give an SQL expression of your own in place of a column, or a table expression in place of a table.
 *
 * It is put into the SQL as it is, a column in parentheses: it is your code, never text from a user. Everything else that the
 * functions of this entry take is quoted and escaped. A comment in it must end in it.
 *
 * @param sql - an expression, or for a table what stands after FROM, such as `(SELECT …) AS t`.
 * @throws UmkmError `invalid-option` for what is no text, or blank.
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
