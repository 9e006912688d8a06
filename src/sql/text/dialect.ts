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

/** The properties of a dialect. In a template, `{}` is the place of a value. */
export interface Dialect {
  /** The quotes around a name. */
  readonly quote: '"' | "`";
  /** How a quote, and a backslash where it escapes, is written in a name and in a text. */
  readonly escapes: { readonly name: Escape; readonly text: Escape };
  /** The characters that a name cannot hold. */
  readonly refused?: RegExp;
  /** The longest name in bytes, if the engine cuts off or refuses longer names. */
  readonly longest?: number;
  readonly yes: string;
  readonly no: string;
  /** Whether a yes-no is a number, which may hold more than two values. */
  readonly numericTruth?: true;
  /** Whether `NULL IN (…)` is false and not NULL. */
  readonly nullIsInNothing?: true;
  /** Whether NaN compares as the largest number; else every comparison with NaN is false. */
  readonly nanIsLargest?: true;
  /** The types of NULL as an answer; and of sums of amounts, which hold them exactly. */
  readonly types: { readonly truth: string; readonly text: string; readonly exact: string };
  /** A template for a whole number that an amount or count is compared with. */
  readonly amount: string;
  /** A column of days, and a day that it is compared with. */
  readonly day: { readonly column: string; readonly literal: string };
  /** A template that tests whether a number is whole. */
  readonly isWhole: string;
  /**
   * Templates that test whether a column has the type of its fact, if the engine would accept another type silently.
   */
  readonly isOfType: { readonly day: string; readonly truth?: string };
  /** A template that orders a column of text by bytes. */
  readonly bytes: string;
  /** A template that tests whether a text matches a regular expression. */
  readonly matches: string;
}

/** How a quote is escaped: doubled; with a backslash; or doubled, in an `E'…'` text if the text holds a backslash. */
export type Escape = "double" | "backslash" | "double-or-e";
