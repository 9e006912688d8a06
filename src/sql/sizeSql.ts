import type { FactDeclarations } from "../core/fact/fact";
import type { SizeOptions } from "../size/types/outcome";
import type { sizeFacts } from "../size/types/regime";
import type { sizes } from "../vocabulary/options";
import type { SqlRuleTarget } from "./columns/column";
import { readSizeTarget } from "./columns/readSizeTarget";
import { sizeRows } from "./predicate/sizeRows";
import { caseSql } from "./text/caseSql";
import { quoted } from "./text/quoted";

/** Options of {@link sizeSql}: those of `classifySize`, and the columns of the facts. */
export type SizeSqlOptions<D extends FactDeclarations, C extends readonly string[]> = SizeOptions<D, C> &
  SqlRuleTarget<NoInfer<D>>;

/**
 * Write the SQL expression for the size class of a business: `compileSize` for a warehouse.
 *
 * The value is the class, `'excluded'`, or NULL. NULL means that the facts do not settle the class, or that the law did
 * not set amounts on that day. It also marks a row in which `classifySize` would refuse a value that the expression
 * reads (`refusedSql` finds those rows). Whether the measures behind a class disagree is another expression:
 * {@link sizeConflictSql}.
 *
 * @param options - as `classifySize` reads them, `asOf` fixed in the text; `columns` by fact (a fact that is not mapped
 *   is not known); `dialect`; `values`; `ignore`. NULL about ownership is silence, and counts as independence unless
 *   `independence` is `"require"`.
 * @throws UmkmError what `classifySize` throws for options; `unknown-fact` for a column of a fact that the standard
 *   does not declare; `unread-column` for one that the rule of the day does not read and `ignore` does not name;
 *   `invalid-option` for an unknown dialect or an impossible name.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { sizeSql } from "umkm/sql";
 *
 * // Which class, by annual sales and the day of establishment?
 * const columns = { hasilPenjualanTahunan: "omzet", establishedOn: "berdiri" };
 * const sql = sizeSql({ asOf: "2024-03-05", columns, dialect: "duckdb" });
 * sql.startsWith("CASE"); // => true
 * sql.includes('"omzet" <= 2000000000'); // => true
 * ```
 */
export function sizeSql<D extends FactDeclarations = typeof sizeFacts, C extends readonly string[] = typeof sizes>(
  options: SizeSqlOptions<D, C>,
): string {
  const { plan, scope, refused } = readSizeTarget(options);
  const { dialect } = scope;
  const texts = sizeRows(plan, scope).map(([when, then]) => [when, quoted(then, dialect, "text")] as const);
  return caseSql(refused, texts, dialect.types.text, dialect);
}
