/** The dialects that SQL is written in. The first three are executed in the tests of this library, the others parsed. */
export const sqlDialects = /* @__PURE__ */ Object.freeze([
  "duckdb",
  "postgresql",
  "clickhouse",
  "spark",
  "bigquery",
  "trino",
] as const);

/** A dialect of SQL. */
export type SqlDialect = (typeof sqlDialects)[number];

/** What tells a dialect from the others. In a template, `{}` stands for what is filled in. */
export interface Dialect {
  /** The quotes around a name. */
  readonly quote: '"' | "`";
  /** How a quote, and a backslash where it escapes, is written in a name and in a text. */
  readonly escapes: { readonly name: Escape; readonly text: Escape };
  /** What a name cannot hold there. */
  readonly refused?: RegExp;
  /** The longest name in bytes, where the engine cuts off or refuses longer ones. */
  readonly longest?: number;
  readonly yes: string;
  readonly no: string;
  /** Whether a yes-no is a number, which may hold more than two values. */
  readonly numericTruth?: true;
  /** Whether `NULL IN (…)` is false there, and not NULL. */
  readonly nullIsInNothing?: true;
  /** Whether NaN compares as the largest number there, and not with nothing. */
  readonly nanIsLargest?: true;
  readonly types: { readonly truth: string; readonly text: string; readonly whole: string };
  /** A column of days, and a day that it is compared with. */
  readonly day: { readonly column: string; readonly literal: string };
  /** Whether a number is whole. */
  readonly isWhole: string;
  /** Whether a column is of the type of its fact, where the engine would read another type without a word. */
  readonly isOfType: { readonly day: string; readonly truth?: string };
  /** A column of text whose order must be that of its bytes. */
  readonly bytes: string;
  /** Whether a text matches a regular expression. */
  readonly matches: string;
}

/** Doubled; with a backslash before it; or doubled, in an `E'…'` text where there is a backslash. */
export type Escape = "double" | "backslash" | "double-or-e";
