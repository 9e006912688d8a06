import type { CalendarDate } from "../../src/core/day/calendarDate";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { readColumns } from "../../src/sql/columns/readColumns";
import { readDialect } from "../../src/sql/columns/readDialect";
import type { Predicate, SqlLeaf } from "../../src/sql/predicate/predicate";
import type { SqlScope } from "../../src/sql/predicate/sqlScope";
import type { SqlDialect } from "../../src/sql/text/dialect";

/** A fact of every kind. */
export const declared: FactDeclarations = {
  a: "rupiah",
  b: "amount",
  n: "count",
  d: "date",
  e: "date",
  y: "yes-no",
  o: ["p", "q", "r"],
};

/** A scope in which these facts are mapped to columns of their own names. */
export function scopeOf(mapped: string, dialect: SqlDialect = "duckdb", rest: Partial<SqlScope> = {}): SqlScope {
  const read = readDialect(dialect);
  const columns = Object.fromEntries([...mapped].map((fact) => [fact, fact]));
  return {
    declared,
    columns: readColumns(declared, columns, read),
    dialect: read,
    asOf: "2024-03-31" as CalendarDate,
    ...rest,
  };
}

export const all = (...parts: readonly Predicate[]): Predicate => ({ kind: "all", parts });
export const any = (...parts: readonly Predicate[]): Predicate => ({ kind: "any", parts });
/** A test that SQL makes, and its contrary. */
export const leaf = (holds: string, fails: string): SqlLeaf => ({ holds, fails });
/** Tests of one letter each; `no a` is the contrary of `a`. */
export const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => leaf(name, `no ${name}`)) as [
  SqlLeaf,
  SqlLeaf,
  SqlLeaf,
  SqlLeaf,
];
