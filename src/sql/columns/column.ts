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

/** The column of a fact of kind `K`. A column of days is a DATE by default. */
export type SqlColumn<K extends FactKind = FactKind> = SqlName | RawSql | (K extends "date" ? SqlDateColumn : never);

/** The column of each fact; a fact that is not mapped is not known. */
export type SqlColumns<D extends FactDeclarations> = { readonly [F in keyof D]?: SqlColumn<D[F]> };

/** The columns of the facts of a rule, and the dialect to write. */
export interface SqlTarget<D extends FactDeclarations> {
  readonly columns: SqlColumns<D>;
  readonly dialect: SqlDialect;
}

/** The columns, the dialect, and whether to check the values before answering. */
export interface SqlRuleTarget<D extends FactDeclarations> extends SqlTarget<D> {
  /**
   * `"checked"` (default): NULL for a row with a value that the evaluator would refuse, in a column that is read.
   * `"trusted"`: values are not checked, for a table in which `refusedSql` finds nothing; it takes about half the time.
   */
  readonly values?: "checked" | "trusted";
  /** The facts whose columns may go unread: a mapped column that the rule of the day does not read is else refused. */
  readonly ignore?: readonly (keyof D & string)[];
}

/** A mapped column after reading. */
export interface Column {
  readonly kind: FactKind;
  /** The column in SQL, so that it compares with values of its fact. */
  readonly sql: string;
  /** Whether days are text. */
  readonly isText: boolean;
}

/** The mapped facts by name. */
export type Columns = ReadonlyMap<string, Column>;
