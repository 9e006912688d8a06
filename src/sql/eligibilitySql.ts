import type { FactDeclarations } from "../core/fact";
import { refuseUnknown } from "../core/refuseUnknown";
import { factsReadBy } from "../criteria/factsReadBy";
import type { Programme } from "../financing/programme";
import { refuseProgramme } from "../financing/refuseProgramme";
import { rulesAt } from "../financing/rulesAt";
import type { SqlRuleTarget } from "./column";
import { combine } from "./combine";
import { conditionPredicate } from "./conditionPredicate";
import { readColumns } from "./readColumns";
import { readDialect } from "./readDialect";
import { readsValues } from "./readsValues";
import { refusedValues } from "./refusedValues";
import { truthSql } from "./truthSql";

/**
 * Write the SQL expression that tells whether a business is eligible for a programme: `compileAssess` for a warehouse.
 *
 * TRUE, FALSE, or NULL for unknown, where no rule was in force, and for a row with a value that `assess` would refuse in
 * a column that the expression reads (`refusedSql` finds those). It is a screening, no credit decision.
 *
 * @param programme - a programme for single businesses: the members of a cluster are many rows.
 * @param options - `asOf`, fixed in the text; `columns` by fact, where a fact that is not mapped is not known; `dialect`;
 *   `values`.
 * @throws UmkmError `invalid-rule` for a programme for clusters or a share of more than three decimals, `unknown-fact` for
 *   a column of a fact that the programme does not declare, `unknown-option`, `invalid-option`, `invalid-date`.
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
  options: SqlRuleTarget<NoInfer<D>> & { readonly asOf: string },
): string {
  refuseProgramme(programme, false);
  refuseUnknown(options, ["asOf", "columns", "dialect", "values"], "unknown-option");
  const dialect = readDialect(options.dialect);
  const { facts: declared } = programme;
  const columns = readColumns(declared, options.columns, dialect);
  const { found } = rulesAt("eligibility", programme, { asOf: options.asOf });
  if (!found) return truthSql([], null, dialect);
  const when = { all: found.rules.criteria.map((criterion) => criterion.when) };
  const read = conditionPredicate(when, { declared, columns, dialect, asOf: found.asOf });
  // Criteria of which none could be read settle nothing.
  const holds = combine("all", [read, found.rules.unread?.length ? null : true]);
  const refused = readsValues(options.values) ? refusedValues(factsReadBy(when), columns, dialect) : [];
  return truthSql(refused, holds, dialect);
}
