import type { Dialect } from "../text/dialect";
import { valueSql } from "../text/valueSql";
import { combine } from "./combine";
import { compared } from "./compared";
import type { Predicate } from "./predicate";

/** The test whether a column holds one of `values`: NULL if it holds NULL; false if `values` is empty. */
export function chosen(sql: string, values: readonly (string | boolean)[], dialect: Dialect): Predicate {
  const literals = values.map((value) => valueSql(value, dialect));
  const [only, ...others] = literals;
  if (only === undefined) return { holds: `${sql} <> ${sql}`, fails: `${sql} = ${sql}` };
  if (others.length === 0) {
    if (typeof values[0] === "string") return compared(sql, "=", only);
    return { holds: `${sql} = ${only}`, fails: `${sql} = ${values[0] ? dialect.no : dialect.yes}` };
  }
  if (dialect.nullIsInNothing)
    return combine(
      "any",
      literals.map((literal) => compared(sql, "=", literal)),
    );
  const list = `(${literals.join(", ")})`;
  return { holds: `${sql} IN ${list}`, fails: `${sql} NOT IN ${list}` };
}
