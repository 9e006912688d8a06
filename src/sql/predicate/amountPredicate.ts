import { exactOf } from "../../core/amount/exactOf";
import { readAmount } from "../../core/amount/readAmount";
import { UmkmError } from "../../core/error/UmkmError";
import type { AnyFactLeaf, AnyShare, AnySum } from "../../criteria/anyCondition";
import { namesIn } from "../../criteria/tree/namesIn";
import { combine } from "./combine";
import { type Comparison, compared } from "./compared";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

const comparisons = { atMost: "<=", lessThan: "<", atLeast: ">=", moreThan: ">" } as const;

/** Make a predicate of a condition on amounts or counts, exact on whole numbers and decimals. @throws UmkmError `invalid-rule`. */
export function amountPredicate(leaf: AnyFactLeaf | AnySum | AnyShare, scope: SqlScope): Predicate {
  const names = namesIn(leaf);
  if (!names.every((name) => ["rupiah", "amount", "count"].includes(scope.declared[name] as string)))
    throw misfit(names);
  if ("share" in leaf) return sharePredicate(leaf, scope);
  const { fact: _, sum: __, ...limits } = leaf as AnyFactLeaf & AnySum;
  const [[name, limit] = [], ...others] = Object.entries(limits);
  const how: Comparison | undefined = comparisons[name as keyof typeof comparisons];
  if (others.length > 0 || how === undefined || !Number.isSafeInteger(limit)) throw misfit(names);
  const columns = names.flatMap((one) => scope.columns.get(one)?.sql ?? []);
  if ("fact" in leaf) return columns[0] === undefined ? null : compared(columns[0], how, `${limit}`);
  // An unknown amount is 0 or more: a sum that is over without it stays over.
  const least = compared(
    added(
      columns.map((sql) => `COALESCE(${sql}, 0)`),
      scope,
    ),
    how,
    `${limit}`,
  );
  const whole = columns.length < names.length ? null : compared(added(columns, scope), how, `${limit}`);
  return combine(how === "<=" || how === "<" ? "all" : "any", columns.length ? [least, whole] : [null]);
}

// Multiplied out to whole numbers, since a share such as 0.1 is none of a float's.
function sharePredicate({ share, of, atMost }: AnyShare, scope: SqlScope): Predicate {
  const { digits, scale } = exactOf(readAmount(atMost, ["atMost"], "invalid-rule"));
  // Amounts are at most 2^53: a thousandth of what a whole number of 64 bits holds.
  const divisor = 10 ** scale;
  if (divisor > 1_000 || digits > 1_000n) throw new UmkmError("invalid-rule", ["atMost"], "a share of three decimals");
  const [part, whole] = [scope.columns.get(share), scope.columns.get(of)];
  if (!part || !whole) return null;
  return compared(`(${added([part.sql], scope)}) * ${divisor}`, "<=", `(${added([whole.sql], scope)}) * ${digits}`);
}

// Whole numbers of 64 bits, whatever the columns are.
function added(columns: readonly string[], { dialect }: SqlScope): string {
  return [`CAST(0 AS ${dialect.types.whole})`, ...columns].join(" + ");
}

function misfit(names: readonly string[]): UmkmError {
  return new UmkmError("invalid-rule", names, "a comparator that fits the kind of the fact");
}
