import { latestStart } from "../../core/day/latestStart";
import { UmkmError } from "../../core/error/UmkmError";
import type { AnyFactLeaf } from "../../criteria/anyCondition";
import type { Column } from "../columns/column";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { quoted } from "../text/quoted";
import { combine } from "./combine";
import { compared } from "./compared";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** The predicate of a condition on a day. @throws UmkmError `invalid-rule`. */
export function dayPredicate(leaf: AnyFactLeaf, scope: SqlScope): Predicate {
  const { monthsBeforeAsOf, onOrBefore, onOrAfter } = leaf;
  const last = monthsBeforeAsOf === undefined ? onOrBefore : latestStart(scope.asOf, monthsBeforeAsOf);
  if (last !== undefined) return upTo(leaf.fact, "<=", last, scope);
  if (onOrAfter !== undefined) return negate(upTo(leaf.fact, "<", onOrAfter, scope));
  throw new UmkmError("invalid-rule", [leaf.fact], "a comparator that fits the kind of the fact");
}

// The predicate that a day is early enough. Of two ordered days, the first is early enough if the second is; the second
// is too late if the first is.
function upTo(fact: string, how: "<=" | "<", day: string, scope: SqlScope): Predicate {
  const { columns, dialect } = scope;
  const ordered: readonly string[] = scope.ordered ?? [];
  const own = columns.get(fact);
  const other = ordered.includes(fact) ? columns.get(ordered[fact === ordered[0] ? 1 : 0] as string) : undefined;
  const holds = (column: Column, sql = column.sql) => compared(sql, how, daySql(day, column, dialect));
  const alone = own ? holds(own) : null;
  if (!other) return alone;
  const either = own ? holds(own, `COALESCE(${other.sql}, ${own.sql})`) : holds(other);
  return combine(fact === ordered[0] ? "any" : "all", [alone, either]);
}

/** A day as a literal that compares with the column. */
function daySql(day: string, { isText }: Column, dialect: Dialect): string {
  const text = quoted(day, dialect, "text");
  return isText ? text : fill(dialect.day.literal, text);
}
