import { exactOf } from "../../core/amount/exactOf";
import { readAmount } from "../../core/amount/readAmount";
import { UmkmError } from "../../core/error/UmkmError";
import { isMeasure } from "../../core/fact/isMeasure";
import type { AnyFactLeaf, AnyShare, AnySum } from "../../criteria/anyCondition";
import { type Limit, limitOf } from "../../criteria/tree/limitOf";
import { namesIn } from "../../criteria/tree/namesIn";
import { fill } from "../text/fill";
import { combine } from "./combine";
import { compared } from "./compared";
import { misfit } from "./misfit";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/** Make a predicate of a condition on amounts or counts, exact on whole numbers and decimals. @throws UmkmError `invalid-rule`. */
export function amountPredicate(leaf: AnyFactLeaf | AnySum | AnyShare, scope: SqlScope): Predicate {
  const names = namesIn(leaf);
  if (!names.every((name) => isMeasure(scope.declared[name]))) throw misfit(names);
  if ("share" in leaf) return sharePredicate(leaf, scope);
  const { value, inclusive, upper }: Partial<Limit<number>> = limitOf(leaf) ?? {};
  // The fact or the sum, and one comparator.
  if (Object.keys(leaf).length !== 2 || !Number.isSafeInteger(value)) throw misfit(names);
  const limit = fill(scope.dialect.amount, `${value}`);
  const compare = (sql: string) => compared(sql, `${upper ? "<" : ">"}${inclusive ? "=" : ""}`, limit);
  const columns = names.flatMap((one) => scope.columns.get(one)?.sql ?? []);
  if (columns[0] === undefined) return null;
  if ("fact" in leaf) return compare(columns[0]);
  // An unknown amount is 0 or more: a sum that is over without it stays over.
  const known = columns.map((sql) => `COALESCE(${sql}, 0)`);
  const whole = columns.length < names.length ? null : compare(added(columns, scope));
  return combine(upper ? "all" : "any", [compare(added(known, scope)), whole]);
}

// Multiplied out to whole numbers, since a share such as 0.1 is not one that a float holds.
function sharePredicate({ share, of, atMost }: AnyShare, scope: SqlScope): Predicate {
  const { digits, scale } = exactOf(readAmount(atMost, ["atMost"], "invalid-rule"));
  // Amounts are at most 2^53: a thousandth of what a whole number of 64 bits holds.
  const divisor = 10 ** scale;
  if (divisor > 1_000 || digits > 1_000n) throw new UmkmError("invalid-rule", ["atMost"], "a share of three decimals");
  const [part, whole] = [scope.columns.get(share), scope.columns.get(of)];
  if (!part || !whole) return null;
  return compared(`(${added([part.sql], scope)}) * ${divisor}`, "<=", `(${added([whole.sql], scope)}) * ${digits}`);
}

// Exact, whatever the columns are: in most dialects whole numbers of 64 bits.
function added(columns: readonly string[], { dialect }: SqlScope): string {
  return [`CAST(0 AS ${dialect.types.exact})`, ...columns].join(" + ");
}
