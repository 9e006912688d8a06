import { readPlain } from "../core/error/readPlain";
import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations } from "../core/fact/fact";
import type { sizeFacts } from "../size/types/regime";
import type { sizes } from "../vocabulary/options";
import type { SqlName } from "./columns/column";
import { readDialect } from "./columns/readDialect";
import { type RawSql, rawMark } from "./rawSql";
import { sizeConflictSql } from "./sizeConflictSql";
import { type SizeSqlOptions, sizeSql } from "./sizeSql";
import { nameSql } from "./text/nameSql";

/** Options of {@link tallySql}. */
export type TallySqlOptions<D extends FactDeclarations, C extends readonly string[]> = SizeSqlOptions<D, C> & {
  /** The table: a name, its parts from the outside in, or custom SQL. */
  readonly table: SqlName | RawSql;
  /** Columns to group the counts by, such as the province; each keeps its name. */
  readonly by?: readonly string[];
};

/**
 * Write the SQL statement that counts businesses by size class: `tallySizes` for a warehouse.
 *
 * Its columns are those of `by`, then `size` (NULL: not known) and `businesses`; then `conflicts`, how many of those rest
 * on measures that disagree, and `open_conflicts`, of how many that is not known.
 *
 * @param options - as {@link sizeSql} reads them, with `table` and `by`.
 * @throws UmkmError as {@link sizeSql}; `invalid-option` for an impossible table or name, or a name given twice.
 *
 * @example
 * ```ts
 * import { tallySql } from "umkm/sql";
 *
 * // How many businesses of each class has each province?
 * const columns = { hasilPenjualanTahunan: "omzet", establishedOn: "berdiri" };
 * const table = ["register", "usaha"] as const;
 * const sql = tallySql({ asOf: "2024-03-05", columns, dialect: "trino", table, by: ["provinsi"] });
 * sql.startsWith('SELECT "provinsi", "size", count(*) AS "businesses"'); // => true
 * ```
 */
export function tallySql<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  options: TallySqlOptions<D, C>,
): string {
  const { table, by = [], ...others } = readPlain(options, "unknown-option", []);
  const sized = others as unknown as SizeSqlOptions<D, C>;
  const [size, conflict] = [sizeSql(sized), sizeConflictSql(sized)];
  const dialect = readDialect(others.dialect);
  if (!Array.isArray(by) || !Array.from(by).every((name) => typeof name === "string")) {
    throw new UmkmError("invalid-option", ["by"], "a list of columns");
  }
  // The engine would group by a column of the same name instead of ours.
  const ours = ["size", "conflict", "businesses", "conflicts", "open_conflicts"];
  const taken = [...by, ...ours].map((name) => `${name}`.toLowerCase());
  if (new Set(taken).size < taken.length) throw new UmkmError("invalid-option", ["by"], "other names, each once");
  const names = Array.from(by, (name: string, at) => nameSql([name], dialect, ["by", at]));
  const [answer, disagrees, count, sure, open] = ours.map((name) => nameSql(name, dialect, []));
  const keys = [...names, answer].join(", ");
  const inner = [...names, `${size} AS ${answer}`, `${conflict} AS ${disagrees}`].join(", ");
  const counted = (when: string) => `count(CASE WHEN ${when} THEN 1 END)`;
  // Without parentheses: some engines would ask for an alias.
  const from = rawMark in Object(table) ? (table as RawSql)[rawMark] : nameSql(table, dialect, ["table"]);
  return `SELECT ${keys}, count(*) AS ${count}, ${counted(`${disagrees}`)} AS ${sure}, ${counted(`${disagrees} IS NULL`)} AS ${open}
FROM (
SELECT ${inner}
FROM ${from}
) AS ${nameSql("classified", dialect, [])}
GROUP BY ${keys}`;
}
