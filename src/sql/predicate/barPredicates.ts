import { independent } from "../../size/answer/independent";
import type { SizePlan, SizeRule } from "../../size/answer/sizePlanOf";
import { valueSql } from "../text/valueSql";
import { chosen } from "./chosen";
import { combine } from "./combine";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** For each class, the predicate that excludes a business from it; a bar from every class is in each. */
export function barPredicates(plan: SizePlan, rules: SizeRule["exclusions"], scope: SqlScope): Predicate[] {
  return plan.standard.classes.map((size) => {
    const bars = rules.filter((rule) => (rule.size ?? size) === size).map((rule) => rule.bars);
    const facts = [...new Set(bars.map(({ fact }) => fact))];
    return combine(
      "any",
      facts.map((fact) => {
        const values = bars.filter((bar) => bar.fact === fact).flatMap((bar): Value[] => [...(bar.in ?? [bar.is])]);
        return barredBy(fact, [...new Set(values)], plan, scope);
      }),
    );
  });
}

type Value = string | boolean;

function barredBy(fact: string, values: readonly Value[], plan: SizePlan, scope: SqlScope): Predicate {
  const { columns, dialect, declared } = scope;
  const kind = declared[fact];
  const options: readonly Value[] = typeof kind === "object" ? kind : [true, false];
  // Every value bars, so an unknown one does too.
  if (options.every((option) => values.includes(option))) return true;
  // `undefined`, for other facts, is not one of the options.
  const silence = independent[fact] as Value;
  const assumed = plan.independence === "assume" && options.includes(silence);
  const sql = columns.get(fact)?.sql;
  if (sql === undefined) return assumed ? values.includes(silence) : null;
  if (!assumed) return chosen(sql, values, dialect);
  return chosen(`COALESCE(${sql}, ${valueSql(silence, dialect)})`, values, dialect);
}
