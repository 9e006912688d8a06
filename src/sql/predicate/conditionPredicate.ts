import { UmkmError } from "../../core/error/UmkmError";
import type { AnyCondition, AnyLeaf } from "../../criteria/anyCondition";
import { acceptedBy } from "../../criteria/tree/acceptedBy";
import { namesIn } from "../../criteria/tree/namesIn";
import { shapeOf } from "../../criteria/tree/shapeOf";
import type { ImpliedChoice } from "../columns/impliedColumns";
import { predicateSql } from "../text/predicateSql";
import { amountPredicate } from "./amountPredicate";
import { chosen } from "./chosen";
import { combine } from "./combine";
import { dayPredicate } from "./dayPredicate";
import { misfit } from "./misfit";
import { negate } from "./negate";
import type { Predicate } from "./predicate";
import type { SqlScope } from "./sqlScope";

/**
 * The predicate of a condition, with the same truth for every row.
 *
 * @throws UmkmError `invalid-rule` for a quantifier, which SQL cannot express for one row, and for anything that is not
 *   a valid condition; `unknown-fact` for a fact that is not declared.
 */
export function conditionPredicate(condition: AnyCondition, scope: SqlScope): Predicate {
  const shaped = shapeOf(condition);
  if (shaped.leaf) return leafPredicate(shaped.leaf, scope);
  if (shaped.quantifier) {
    throw new UmkmError("invalid-rule", [], "a condition on one row: members of a cluster are many");
  }
  const parts = shaped.parts.map((part) => conditionPredicate(part, scope));
  if ("not" in shaped.group) return negate(parts[0] as Predicate);
  return atLeast(shaped.least ?? parts.length, parts, scope);
}

function leafPredicate(leaf: AnyLeaf, scope: SqlScope): Predicate {
  const names = namesIn(leaf);
  for (const name of names) {
    if (!Object.hasOwn(scope.declared, name)) throw new UmkmError("unknown-fact", [name], "a fact that is declared");
  }
  if (!("fact" in leaf)) return amountPredicate(leaf, scope);
  const kind = scope.declared[leaf.fact];
  if (Object.keys(leaf).length !== 2) throw misfit(names);
  if (kind === "date") return dayPredicate(leaf, scope);
  if (typeof kind === "string" && kind !== "yes-no") return amountPredicate(leaf, scope);
  const list = acceptedBy(leaf);
  if (list === undefined) throw misfit(names);
  const column = scope.columns.get(leaf.fact);
  const read = column ? chosen(column.sql, list, scope.dialect) : null;
  return (scope.choices?.get(leaf.fact) ?? []).reduce((found, choice) => withChoice(found, choice, list, scope), read);
}

/** A test of options, decided where another fact leaves only options that meet it, or none. */
function withChoice(
  read: Predicate,
  { when, left }: ImpliedChoice,
  accepted: readonly (string | boolean)[],
  { dialect }: SqlScope,
): Predicate {
  const met = left.filter((option) => accepted.includes(option)).length;
  if (met > 0 && met < left.length) return read;
  // Where the other fact is not known, it decides nothing.
  const holds = `COALESCE(${predicateSql(when, dialect)}, ${dialect.no})`;
  const certain = { holds, fails: `NOT ${holds}` };
  return met > 0 ? combine("any", [read, certain]) : combine("all", [read, negate(certain)]);
}

/** Return the predicate of a count of truths: known once enough are true, or too few can be. */
function atLeast(least: number, given: readonly Predicate[], { dialect }: SqlScope): Predicate {
  const parts = given.filter((part) => typeof part !== "boolean");
  const wanted = least - given.filter((part) => part === true).length;
  if (wanted <= 0) return true;
  if (wanted > parts.length) return false;
  if (wanted === 1) return combine("any", parts);
  if (wanted === parts.length) return combine("all", parts);
  const count = (of: readonly Predicate[]) =>
    of.map((part) => `CASE WHEN ${predicateSql(part, dialect)} THEN 1 ELSE 0 END`).join(" + ");
  const failing = count(parts.map(negate));
  const sql = `CASE WHEN ${count(parts)} >= ${wanted} THEN ${dialect.yes} WHEN ${failing} > ${parts.length - wanted} THEN ${dialect.no} END`;
  return { holds: sql, fails: `NOT (${sql})` };
}
