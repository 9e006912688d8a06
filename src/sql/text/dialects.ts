import type { Dialect, SqlDialect } from "./dialect";

/** The dialects as data: one printer reads them all. */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    quote: '"',
    escapes: { name: "double", text: "double" },
    yes: "TRUE",
    no: "FALSE",
    nanIsLargest: true,
    types: { truth: "BOOLEAN", text: "VARCHAR", whole: "BIGINT" },
    isWhole: "{} % 1 = 0",
    day: { column: "{}", literal: "DATE {}" },
    // DuckDB tests this when it binds the statement, which fails for a moment or a text; rows do not pay for it.
    isOfType: { day: "typeof({} + 0) = 'DATE'", truth: "typeof(COALESCE({}, TRUE)) = 'BOOLEAN'" },
    bytes: "{}",
    matches: "regexp_matches({}, {})",
  },
  postgresql: {
    quote: '"',
    // E'…' reads a backslash in the same way whatever standard_conforming_strings says.
    escapes: { name: "double", text: "double-or-e" },
    // A longer name is cut off, and may then be another column's.
    longest: 63,
    yes: "TRUE",
    no: "FALSE",
    nanIsLargest: true,
    types: { truth: "BOOLEAN", text: "TEXT", whole: "BIGINT" },
    isWhole: "{} = FLOOR({})",
    day: { column: "{}", literal: "DATE {}" },
    // A moment plus 0 does not exist, so that the statement fails.
    isOfType: { day: "{} + 0 = {}" },
    bytes: '{} COLLATE "C"',
    matches: "{} ~ {}",
  },
  clickhouse: {
    quote: "`",
    escapes: { name: "backslash", text: "backslash" },
    yes: "1",
    no: "0",
    numericTruth: true,
    nullIsInNothing: true,
    types: { truth: "Nullable(UInt8)", text: "Nullable(String)", whole: "Int64" },
    isWhole: "{} = FLOOR({})",
    // A literal outside the range of Date would silently become its first or last day.
    day: { column: "toString({})", literal: "{}" },
    isOfType: { day: "LENGTH({}) = 10" },
    bytes: "{}",
    matches: "match({}, {})",
  },
  spark: {
    quote: "`",
    escapes: { name: "double", text: "backslash" },
    // Spark replaces such variables before it reads quotes.
    refused: /\$\{/,
    yes: "TRUE",
    no: "FALSE",
    nanIsLargest: true,
    types: { truth: "BOOLEAN", text: "STRING", whole: "BIGINT" },
    isWhole: "{} = FLOOR({})",
    day: { column: "{}", literal: "DATE {}" },
    isOfType: { day: "typeof({}) = 'date'", truth: "typeof({}) = 'boolean'" },
    bytes: "{}",
    matches: "{} RLIKE {}",
  },
  bigquery: {
    quote: "`",
    escapes: { name: "backslash", text: "backslash" },
    // Column names cannot hold these characters; a dot would split a name.
    refused: /[!"$()*,./;?@[\\\]^`{}~\p{Cc}]/u,
    longest: 300,
    yes: "TRUE",
    no: "FALSE",
    types: { truth: "BOOL", text: "STRING", whole: "INT64" },
    isWhole: "{} = FLOOR({})",
    day: { column: "{}", literal: "DATE {}" },
    isOfType: { day: "DATE_ADD({}, INTERVAL 0 DAY) = {}" },
    bytes: "{}",
    matches: "REGEXP_CONTAINS({}, {})",
  },
  trino: {
    quote: '"',
    escapes: { name: "double", text: "double" },
    yes: "TRUE",
    no: "FALSE",
    types: { truth: "BOOLEAN", text: "VARCHAR", whole: "BIGINT" },
    isWhole: "{} = FLOOR({})",
    day: { column: "{}", literal: "DATE {}" },
    isOfType: { day: "typeof({}) = 'date'" },
    bytes: "{}",
    matches: "regexp_like({}, {})",
  },
};
