import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import type { FactDeclarations } from "../core/fact/fact";
import { factsReadBy } from "../criteria/tree/factsReadBy";
import { refuseProgramme } from "../financing/eligibility/refuseProgramme";
import { type PresumedOption, settlingOf } from "../financing/eligibility/settlingOf";
import type { Programme } from "../financing/types/programme";
import type { SqlRuleTarget } from "./columns/column";
import { impliedBy } from "./columns/impliedBy";
import { impliedColumns } from "./columns/impliedColumns";
import { readColumns } from "./columns/readColumns";
import { readDialect } from "./columns/readDialect";
import { readsValues } from "./columns/readsValues";
import { refusedPairs } from "./columns/refusedPairs";
import { refusedValues } from "./columns/refusedValues";
import { refuseUnread } from "./columns/refuseUnread";
import { combine } from "./predicate/combine";
import { conditionPredicate } from "./predicate/conditionPredicate";
import { truthSql } from "./text/truthSql";

/**
 * Write the SQL expression that tells whether a business is eligible for a programme: `compileAssess` for a warehouse.
 *
 * The value is TRUE, FALSE, or NULL. NULL means presumably eligible or unknown, or that the programme was not in force. It also marks a row in
 * which `assess` would refuse a value that the expression reads (`refusedSql` finds those rows). It is a screening, not
 * a credit decision.
 *
 * @param programme - a programme for single businesses: the members of a cluster are many rows.
 * @param options - `asOf`, fixed in the text; `columns` by fact (a fact that is not mapped is not known); `dialect`;
 *   `values`; `ignore`; `presumed: "count"`, for TRUE where the answer is presumably eligible.
 * @throws UmkmError `invalid-rule` for a programme for clusters or a share of more than three decimals; `unknown-fact`
 *   for a column of a fact that the programme does not declare; `unread-column` for one that no criterion of the day
 *   reads and `ignore` does not name; `unknown-option`, `invalid-option`, `invalid-date`.
 *
 * @example
 * ```ts
 * import { kurMikro } from "umkm";
 * import { eligibilitySql } from "umkm/sql";
 *
 * // Who may have a KUR mikro, as far as the register tells?
 * const columns = { plafon: "plafon", hasNpwp: "punya_npwp" };
 * const sql = eligibilitySql(kurMikro, { asOf: "2026-02-01", columns, dialect: "postgresql" });
 * sql.includes('"plafon" <= 100000000'); // => true
 * ```
 */
export function eligibilitySql<D extends FactDeclarations>(
  programme: Programme<D>,
  options: SqlRuleTarget<NoInfer<D>> & { readonly asOf: string } & PresumedOption,
): string {
  refuseProgramme(programme, false);
  refuseUnknown(options, ["asOf", "columns", "dialect", "values", "ignore", "presumed"], "unknown-option");
  const dialect = readDialect(options.dialect);
  const { facts: declared } = programme;
  const columns = readColumns(declared, options.columns, dialect);
  const { firm, soft, closed } = settlingOf(programme, options);
  const implied = impliedColumns(declared, columns, dialect);
  const scope = { declared, ...implied, dialect, asOf: calendarDate(options.asOf, ["asOf"]) };
  // A rule that is not firm counts only where it holds.
  const others = closed ? combine("any", [conditionPredicate(soft, scope), null]) : null;
  const holds = combine("all", [conditionPredicate(firm, scope), others]);
  const reads = factsReadBy({ all: [firm, soft] });
  refuseUnread(columns, [...reads, ...impliedBy(reads, declared)], options.ignore, declared);
  const refused = readsValues(options.values)
    ? [...refusedValues(reads, columns, dialect), ...refusedPairs(declared, columns, dialect)]
    : [];
  return truthSql(refused, holds, dialect);
}
