import type { Predicate } from "../predicate/predicate";
import type { Dialect } from "./dialect";

/** A predicate as SQL: on several lines if `indent` is given, else on one. */
export function predicateSql(predicate: Predicate, dialect: Dialect, indent?: string): string {
  if (predicate === null) return "NULL";
  if (typeof predicate === "boolean") return predicate ? dialect.yes : dialect.no;
  if ("holds" in predicate) return predicate.holds;
  const parts = predicate.parts.map((part) => {
    const sql = predicateSql(part, dialect);
    return typeof part === "object" && part && "parts" in part ? `(${sql})` : sql;
  });
  const word = predicate.kind === "all" ? "AND" : "OR";
  return parts.join(indent === undefined ? ` ${word} ` : `\n${indent}${word} `);
}
