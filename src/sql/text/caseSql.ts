import { combine } from "../predicate/combine";
import type { Predicate } from "../predicate/predicate";
import { whenTrue } from "../predicate/whenTrue";
import type { Dialect } from "./dialect";
import { predicateSql } from "./predicateSql";

/**
 * A CASE expression: the first true row answers; NULL is not true.
 *
 * @param refused - tests for refused values: if one is true, the answer is NULL.
 * @param type - the type of the NULL, if the answer is NULL for all rows.
 */
export function caseSql(
  refused: readonly Predicate[],
  rows: readonly (readonly [when: Predicate, then: string])[],
  type: string,
  dialect: Dialect,
): string {
  const all = [[combine("any", refused), "NULL"] as const, ...rows]
    .map(([when, then]) => [whenTrue(when), then] as const)
    .filter(([when]) => when !== false);
  const at = all.findIndex(([when]) => when === true);
  const before = at < 0 ? all : all.slice(0, at);
  const otherwise = all[at]?.[1] ?? "NULL";
  if (before.every(([, then]) => then === "NULL") && otherwise === "NULL") return `CAST(NULL AS ${type})`;
  if (before.length === 0) return otherwise;
  const lines = before.map(([when, then]) => `  WHEN ${predicateSql(when, dialect, "    ")}\n    THEN ${then}`);
  return ["CASE", ...lines, ...(otherwise === "NULL" ? [] : [`  ELSE ${otherwise}`]), "END"].join("\n");
}
