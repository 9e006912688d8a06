import { calendarDate } from "../core/calendarDate";
import { refuseUnknown } from "../core/refuseUnknown";
import { factsReadBy } from "../criteria/factsReadBy";
import { type channelFacts as ChannelFactKinds, channelFacts } from "../digital/channelFacts";
import type { OnboardingDefinition } from "../digital/onboardingDefinition";
import { readDefinition } from "../digital/readDefinition";
import type { SqlRuleTarget } from "./column";
import { conditionPredicate } from "./conditionPredicate";
import { readColumns } from "./readColumns";
import { readDialect } from "./readDialect";
import { readsValues } from "./readsValues";
import { refusedSales } from "./refusedSales";
import { refusedValues } from "./refusedValues";
import { salesDays } from "./salesDays";
import { truthSql } from "./truthSql";

/**
 * Write the SQL expression that tells whether a business is onboarded (*sudah go digital*): `isOnboarded` for a warehouse.
 *
 * TRUE, FALSE, or NULL for unknown and for a row with a value that `isOnboarded` would refuse in a column that the
 * expression reads. A channel that will never be is `9999-12-31`; NULL is not "no".
 *
 * @param definition - of a body, or your own by `defineOnboarding`.
 * @param options - `asOf`, fixed in the text; `columns` by fact, where a fact that is not mapped is not known; `dialect`;
 *   `values`.
 * @throws UmkmError `invalid-rule` for what is no definition, `unknown-fact`, `unknown-option`, `invalid-option`,
 *   `invalid-date`.
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
  refuseUnknown(options, ["asOf", "columns", "dialect", "values"], "unknown-option");
  const asOf = calendarDate(options.asOf, ["asOf"]);
  const dialect = readDialect(options.dialect);
  const columns = readColumns(channelFacts, options.columns, dialect);
  const { when } = readDefinition(definition, ["definition"]).value.criteria[0];
  const holds = conditionPredicate(when, { declared: channelFacts, columns, dialect, asOf, ordered: salesDays });
  const read = factsReadBy(when);
  const names = read.some((fact) => salesDays.includes(fact as never)) ? [...read, ...salesDays] : read;
  const sales = names === read ? [] : refusedSales(columns);
  const refused = [...refusedValues(names, columns, dialect), ...sales];
  return truthSql(readsValues(options.values) ? refused : [], holds, dialect);
}
