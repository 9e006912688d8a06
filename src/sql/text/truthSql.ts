import { combine } from "../predicate/combine";
import type { Predicate } from "../predicate/predicate";
import type { Dialect } from "./dialect";
import { predicateSql } from "./predicateSql";

/** A predicate as a value TRUE, FALSE or NULL; NULL if the row holds a refused value. */
export function truthSql(refused: readonly Predicate[], holds: Predicate, dialect: Dialect): string {
  if (holds === null) return `CAST(NULL AS ${dialect.types.truth})`;
  const unfit = combine("any", refused);
  const sql = predicateSql(holds, dialect, "    ");
  if (unfit === false) return `(${sql})`;
  return `CASE\n  WHEN ${predicateSql(unfit, dialect, "    ")}\n    THEN NULL\n  ELSE ${sql}\nEND`;
}
