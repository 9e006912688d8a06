import { concerns } from "../../size/answer/concerns";
import { independent } from "../../size/answer/independent";
import type { SizePlan, SizeRule } from "../../size/answer/sizePlanOf";
import { valueSql } from "../text/valueSql";
import { chosen } from "./chosen";
import { combine } from "./combine";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** What bars a business from the class of its measures. */
export interface BarPredicates {
  /** For each class, the predicate that excludes a business from it; a bar from every class is in each. */
  readonly bars: readonly Predicate[];
  /** The predicate that a rule names the class instead; no bar counts then. */
  readonly named: Predicate;
}

/** The predicates of the exclusions of a rule. */
export function barPredicates(plan: SizePlan, rules: SizeRule["exclusions"], scope: SqlScope): BarPredicates {
  const naming = valuesOf(rules.filter(({ countsAs }) => countsAs !== undefined));
  const barring = rules.filter(({ countsAs }) => countsAs === undefined);
  const anyOf = (values: Values) =>
    combine(
      "any",
      [...values].map(([fact, some]) => barredBy(fact, some, plan, scope)),
    );
  const bars = plan.standard.classes.map((size) => {
    const values = [...valuesOf(barring.filter((rule) => concerns(rule, size)))];
    // With a value by which a rule names the class, this bar never counts.
    const left = values.map(([fact, some]) => {
      return [fact, some.filter((value) => !naming.get(fact)?.includes(value))] as const;
    });
    return anyOf(new Map(left.filter(([, some]) => some.length > 0)));
  });
  return { bars, named: anyOf(naming) };
}

type Values = ReadonlyMap<string, readonly Value[]>;

/** The values of each fact by which some rules bar, each once. */
function valuesOf(rules: SizeRule["exclusions"]): Values {
  const bars = rules.map((rule) => rule.bars);
  const facts = [...new Set(bars.map(({ fact }) => fact))];
  return new Map(
    facts.map((fact) => {
      const values = bars.filter((bar) => bar.fact === fact).flatMap((bar): Value[] => [...(bar.in ?? [bar.is])]);
      return [fact, [...new Set(values)]];
    }),
  );
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
