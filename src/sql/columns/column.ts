import type { FactDeclarations, FactKind } from "../../core/fact/fact";
import type { RawSql } from "../rawSql";
import type { SqlDialect } from "../text/dialect";

/** A name, or its parts from the outside in, such as a table and a column. A dot in a name is part of the name. */
export type SqlName = string | readonly [string, ...string[]];

/** A column of days, and whether its type is DATE or a text `YYYY-MM-DD`. */
export interface SqlDateColumn {
  readonly column: SqlName | RawSql;
  readonly type: "date" | "text";
}

/** What may be said of the column of a fact of this kind. A day is a DATE where nothing else is said. */
export type SqlColumn<K extends FactKind = FactKind> = SqlName | RawSql | (K extends "date" ? SqlDateColumn : never);

/** For each fact the column that holds it; a fact that is not mapped is not known. */
export type SqlColumns<D extends FactDeclarations> = { readonly [F in keyof D]?: SqlColumn<D[F]> };

/** Where the facts of a rule stand, and the dialect to write. */
export interface SqlTarget<D extends FactDeclarations> {
  readonly columns: SqlColumns<D>;
  readonly dialect: SqlDialect;
}

/** Where the facts stand, the dialect, and whether to look at the values before answering. */
export interface SqlRuleTarget<D extends FactDeclarations> extends SqlTarget<D> {
  /**
   * `"checked"` (default): NULL for a row with a value that the evaluator would refuse, in a column that is read.
   * `"trusted"`: no look at that, for a table that `refusedSql` found in order; about half of the time.
   */
  readonly values?: "checked" | "trusted";
}

/** A column as it was read. */
export interface Column {
  readonly kind: FactKind;
  /** The column in SQL, as values of its fact compare. */
  readonly sql: string;
  /** Whether days are text. */
  readonly isText: boolean;
}

/** The mapped facts by name. */
export type Columns = ReadonlyMap<string, Column>;
