import type { FactDeclarations } from "../core/fact/fact";
import type { sizeFacts } from "../size/types/regime";
import type { sizes } from "../vocabulary/options";
import { readSizeTarget } from "./columns/readSizeTarget";
import { conflictPredicate } from "./predicate/conflictPredicate";
import type { SizeSqlOptions } from "./sizeSql";
import { truthSql } from "./text/truthSql";

/**
 * Write the SQL expression that tells whether the measures behind a size class disagree: `conflict` of `classifySize`.
 *
 * The value is TRUE, FALSE, or NULL. NULL means that a measure, or the age of the business, leaves it open, or that the
 * law did not set amounts on that day. It also marks a row in which {@link sizeSql} gives NULL for a refused value.
 *
 * Where it is TRUE the class of `sizeSql` comes from the policy, which is not from the law: show it beside the class.
 *
 * @param options - those that were given to {@link sizeSql}.
 * @throws UmkmError what `sizeSql` throws.
 *
 * @see PP 7/2021 Pasal 35: no rule says how its two measures combine for facilities.
 *
 * @example
 * ```ts
 * import { sizeConflictSql, sizeSql } from "umkm/sql";
 *
 * // Which class, and is it the same by capital and by sales?
 * const columns = { modalUsaha: "modal", hasilPenjualanTahunan: "omzet", establishedOn: "berdiri" };
 * const options = { asOf: "2024-03-05", columns, dialect: "duckdb" } as const;
 * const sql = `SELECT ${sizeSql(options)} AS size, ${sizeConflictSql(options)} AS conflict FROM usaha`;
 * sql.includes('("modal" <= 1000000000) <> ("omzet" <= 2000000000)'); // => true
 * ```
 */
export function sizeConflictSql<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
>(options: SizeSqlOptions<D, C>): string {
  const { plan, scope, refused } = readSizeTarget(options);
  const conflict = plan.rule ? conflictPredicate(plan.rule, plan.standard.classes.length, scope) : null;
  return truthSql(refused, conflict, scope.dialect);
}
