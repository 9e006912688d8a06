import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations } from "../core/fact/fact";
import { isPlain } from "../core/plain/isPlain";
import { channelFacts } from "../vocabulary/channelFacts";
import type { SqlTarget } from "./columns/column";
import { leastCount } from "./columns/leastCount";
import { readColumns } from "./columns/readColumns";
import { readDialect } from "./columns/readDialect";
import { refusedPairs } from "./columns/refusedPairs";
import { refusedSales } from "./columns/refusedSales";
import { refusedValues } from "./columns/refusedValues";
import { combine } from "./predicate/combine";
import { predicateSql } from "./text/predicateSql";

/**
 * Write the SQL expression that finds the rows with a value that the evaluator would refuse, in any mapped column.
 *
 * The value is TRUE or FALSE, never NULL. Refused are: an amount below 0, above 9,007,199,254,740,991 (the largest safe
 * whole number) or NaN; a count that is not a whole number, or is below its smallest value; a day that does not exist,
 * or is before the year 1000; a word that is not an option; a last sale through the internet before the first; facts that exclude each other. The
 * other expressions give NULL for such a row.
 *
 * A moment (TIMESTAMP) instead of a day, and a text instead of a yes-no, are refused too. Either the engine gives an
 * error, or, if it would accept them silently, every row counts as refused.
 *
 * @param rule - the rule that declares the facts: a programme, a definition of onboarded, or size regimes such as
 *   `statuteSizes`.
 * @param options - `columns` by fact and `dialect`.
 * @throws UmkmError `unknown-fact`, `unknown-option`, `invalid-option`; `invalid-rule` for anything that does not
 *   declare facts.
 *
 * @example
 * ```ts
 * import { statuteSizes } from "umkm";
 * import { refusedSql } from "umkm/sql";
 *
 * // Which rows have sales that cannot be?
 * const columns = { hasilPenjualanTahunan: "omzet" };
 * const sql = refusedSql(statuteSizes, { columns, dialect: "duckdb" });
 * sql; // => 'COALESCE("omzet" < 0 OR "omzet" > 9007199254740991, FALSE)'
 * ```
 */
export function refusedSql<D extends FactDeclarations>(
  rule: { readonly facts: D },
  options: SqlTarget<NoInfer<D>>,
): string {
  refuseUnknown(options, ["columns", "dialect"], "unknown-option");
  const declared: FactDeclarations = rule?.facts;
  if (!isPlain(declared)) throw new UmkmError("invalid-rule", ["rule"], "a rule with facts");
  const dialect = readDialect(options.dialect);
  const columns = readColumns(declared, options.columns, dialect);
  const sales = declared === (channelFacts as FactDeclarations) ? refusedSales(columns) : [];
  const values = refusedValues([...columns.keys()], columns, dialect, leastCount(rule));
  const all = [...values, ...sales, ...refusedPairs(declared, columns, dialect)];
  const found = combine("any", all);
  return found === false ? dialect.no : `COALESCE(${predicateSql(found, dialect)}, ${dialect.no})`;
}
