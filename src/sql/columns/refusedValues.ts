import { chosen } from "../predicate/chosen";
import { compared } from "../predicate/compared";
import { negate } from "../predicate/negate";
import type { Predicate } from "../predicate/predicate";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { quoted } from "../text/quoted";
import type { Column, Columns } from "./column";

/** Existing days as text, by month and leap year; without a backslash, which dialects read differently. */
const existingDay =
  "^([1-9][0-9]{3}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)$";

/**
 * The tests that find a value which the evaluator would refuse.
 *
 * @param names - the facts to check.
 * @param leastOf - gives the smallest count of a fact.
 */
export function refusedValues(
  names: readonly string[],
  columns: Columns,
  dialect: Dialect,
  leastOf: (fact: string) => number = () => 0,
): Predicate[] {
  return [...new Set(names)].flatMap((name) => {
    const column = columns.get(name);
    return column ? refusedIn(column, dialect, leastOf(name)) : [];
  });
}

function refusedIn({ kind, sql, isText }: Column, dialect: Dialect, least: number): Predicate[] {
  const { day, truth } = dialect.isOfType;
  if (kind === "yes-no") {
    if (truth !== undefined) return [not(everywhere(truth, sql))];
    return dialect.numericTruth ? [negate(chosen(sql, [true, false], dialect))] : [];
  }
  if (typeof kind === "object") return [negate(chosen(sql, kind, dialect))];
  if (kind !== "date") {
    const parts = kind === "count" ? [not(everywhere(dialect.isWhole, sql))] : [];
    const [first, last] = [fill(dialect.amount, `${least}`), fill(dialect.amount, `${Number.MAX_SAFE_INTEGER}`)];
    // NaN is outside every range; where NaN does not compare as the largest number, only the negation finds it.
    return [
      ...(dialect.nanIsLargest ? outside(sql, first, last) : [not(`${sql} BETWEEN ${first} AND ${last}`)]),
      ...parts,
    ];
  }
  const text = (value: string) => quoted(value, dialect, "text");
  if (isText) return [not(`LENGTH(${sql}) = 10 AND ${fill(dialect.matches, sql, text(existingDay))}`)];
  const dayOf = (day: string) => fill(dialect.day.literal, text(day));
  return [not(everywhere(day, sql)), ...outside(sql, dayOf("1000-01-01"), dayOf("9999-12-31"))];
}

// Two comparisons, because NOT BETWEEN takes DuckDB 1.5 times as long.
function outside(sql: string, first: string, last: string): Predicate[] {
  return [compared(sql, "<", first), compared(sql, ">", last)];
}

function everywhere(template: string, sql: string): string {
  return template.replaceAll("{}", () => sql);
}

function not(sql: string): Predicate {
  return { holds: `NOT (${sql})`, fails: sql };
}
