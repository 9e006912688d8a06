import type { AnyFactLeaf } from "../../criteria/anyCondition";
import { dayLimitOf } from "../../criteria/tree/dayLimitOf";
import type { Limit } from "../../criteria/tree/limitOf";
import type { Column } from "../columns/column";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { quoted } from "../text/quoted";
import { combine } from "./combine";
import { compared } from "./compared";
import { misfit } from "./misfit";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** The predicate of a condition on a day. @throws UmkmError `invalid-rule`. */
export function dayPredicate(leaf: AnyFactLeaf, scope: SqlScope): Predicate {
  const { value, upper }: Partial<Limit<string>> = dayLimitOf(leaf, scope.asOf) ?? {};
  if (value === undefined) throw misfit([leaf.fact]);
  const { columns, dialect, ordered: [first, last] = [] } = scope;
  const own = columns.get(leaf.fact);
  const isFirst = leaf.fact === first;
  const other = columns.get((isFirst ? last : leaf.fact === last && first) as string);
  const holds = (column: Column, sql = column.sql) =>
    compared(sql, upper ? "<=" : ">=", daySql(value, column, dialect));
  const alone = own ? holds(own) : null;
  if (!other) return alone;
  const either = own ? holds(own, `COALESCE(${other.sql}, ${own.sql})`) : holds(other);
  // Of two days in order, the first is surely early enough if the second is, and the second too late if the first is.
  return combine(isFirst === upper ? "any" : "all", [alone, either]);
}

/** A day as a literal that compares with the column. */
function daySql(day: string, { isText }: Column, dialect: Dialect): string {
  const text = quoted(day, dialect, "text");
  return isText ? text : fill(dialect.day.literal, text);
}
