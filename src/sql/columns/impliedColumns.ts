import type { FactDeclarations } from "../../core/fact/fact";
import { implicationsAmong } from "../../criteria/implied/implicationsAmong";
import type { Statement } from "../../vocabulary/implications";
import { negate } from "../predicate/negate";
import type { Predicate } from "../predicate/predicate";
import { statementPredicate } from "../predicate/statementPredicate";
import type { Dialect } from "../text/dialect";
import { fill } from "../text/fill";
import { predicateSql } from "../text/predicateSql";
import { valueSql } from "../text/valueSql";
import type { Column, Columns } from "./column";

/** A test, and the options that a fact still has where it is true. */
export interface ImpliedChoice {
  readonly when: Predicate;
  readonly left: readonly (string | boolean)[];
}

/** The columns, filled with what follows from others, and what only narrows the options of a fact. */
export interface ImpliedColumns {
  readonly columns: Columns;
  readonly choices: ReadonlyMap<string, readonly ImpliedChoice[]>;
}

/** Fill the facts of a row with what follows from its columns, as `fillImplied` does; facts without a column too. */
export function impliedColumns(declared: FactDeclarations, columns: Columns, dialect: Dialect): ImpliedColumns {
  const values = new Map<string, string[]>();
  const choices = new Map<string, ImpliedChoice[]>();
  const note = (cause: Statement, isSo: boolean, effect: Statement) => {
    const column = columns.get(cause.fact);
    if (!column) return;
    const found = statementPredicate(cause, column, dialect);
    const when = isSo ? found : negate(found);
    const left = leftOf(effect, isSo, declared[effect.fact]);
    if (left.length > 1) {
      choices.set(effect.fact, [...(choices.get(effect.fact) ?? []), { when, left: left as ImpliedChoice["left"] }]);
    } else if (left.length === 1) {
      const [value] = left;
      const sql =
        typeof value === "number" ? fill(dialect.amount, `${value}`) : valueSql(value as string | boolean, dialect);
      const text = `CASE WHEN ${predicateSql(when, dialect)} THEN ${sql} END`;
      values.set(effect.fact, [...(values.get(effect.fact) ?? []), text]);
    }
  };
  for (const [when, then] of implicationsAmong(declared)) {
    note(when, true, then);
    note(then, false, when);
  }
  const filled = [...values].map(([fact, texts]): [string, Column] => {
    const column = columns.get(fact);
    const parts = column ? [column.sql, ...texts] : texts;
    const sql = parts.length > 1 ? `COALESCE(${parts.join(", ")})` : (parts[0] as string);
    return [fact, { kind: declared[fact] as Column["kind"], sql, isText: false }];
  });
  return { columns: new Map([...columns, ...filled]), choices };
}

/** The values that a fact still has where a statement of it holds or, not so, fails; empty where they are without end. */
function leftOf(
  { is, in: list = [], atMost }: Statement,
  isSo: boolean,
  kind: FactDeclarations[string] | undefined,
): readonly (string | boolean | number)[] {
  if (atMost !== undefined) return isSo ? [atMost] : [];
  if (is !== undefined) return [is === isSo];
  return (kind as readonly string[]).filter((option) => list.includes(option) === isSo);
}
