import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { factsReadBy } from "../criteria/tree/factsReadBy";
import type { OnboardingDefinition } from "../digital/onboarding/onboardingDefinition";
import { readDefinition } from "../digital/onboarding/readDefinition";
import { type channelFacts as ChannelFactKinds, channelFacts } from "../vocabulary/channelFacts";
import type { SqlRuleTarget } from "./columns/column";
import { readColumns } from "./columns/readColumns";
import { readDialect } from "./columns/readDialect";
import { readsValues } from "./columns/readsValues";
import { refusedSales, salesDays } from "./columns/refusedSales";
import { refusedValues } from "./columns/refusedValues";
import { refuseUnread } from "./columns/refuseUnread";
import { conditionPredicate } from "./predicate/conditionPredicate";
import { truthSql } from "./text/truthSql";

/**
 * Write the SQL expression that tells whether a business is onboarded (*sudah go digital*): `isOnboarded` for a warehouse.
 *
 * The value is TRUE, FALSE, or NULL. NULL means unknown, or a row in which `isOnboarded` would refuse a value that the
 * expression reads. A channel that will never exist is `9999-12-31`; a NULL column is not "no".
 *
 * @param definition - of a body, or custom, by `defineOnboarding`.
 * @param options - `asOf`, fixed in the text; `columns` by fact (a fact that is not mapped is not known); `dialect`;
 *   `values`; `ignore`.
 * @throws UmkmError `invalid-rule` for anything that is not a definition; `unknown-fact`; `unread-column` for a column
 *   that the definition does not read and `ignore` does not name; `unknown-option`, `invalid-option`, `invalid-date`.
 *
 * @example
 * ```ts
 * import { kemenkopukmIdea } from "umkm";
 * import { onboardedSql } from "umkm/sql";
 *
 * // Who was on a marketplace by that day?
 * const columns = { marketplaceSince: { column: "sejak", type: "text" } } as const;
 * const sql = onboardedSql(kemenkopukmIdea, { asOf: "2024-03-05", columns, dialect: "spark" });
 * sql.includes("`sejak` <= '2024-03-05'"); // => true
 * ```
 */
export function onboardedSql(
  definition: OnboardingDefinition,
  options: SqlRuleTarget<typeof ChannelFactKinds> & { readonly asOf: string },
): string {
  refuseUnknown(options, ["asOf", "columns", "dialect", "values", "ignore"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  const dialect = readDialect(options.dialect);
  const columns = readColumns(channelFacts, options.columns, dialect);
  const { when } = readDefinition(definition, ["definition"]).value.criteria[0];
  const holds = conditionPredicate(when, { declared: channelFacts, columns, dialect, asOf, ordered: salesDays });
  const read = factsReadBy(when);
  const names = read.some((fact) => salesDays.includes(fact as never)) ? [...read, ...salesDays] : read;
  refuseUnread(columns, names, options.ignore, channelFacts);
  const sales = names === read ? [] : refusedSales(columns);
  const refused = [...refusedValues(names, columns, dialect), ...sales];
  return truthSql(readsValues(options.values) ? refused : [], holds, dialect);
}
