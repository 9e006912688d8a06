import { expect, it } from "vitest";
import { readDialect } from "../../../src/sql/columns/readDialect";
import { chosen } from "../../../src/sql/predicate/chosen";
import { any, leaf } from "../support";

const [duckdb, clickhouse] = [readDialect("duckdb"), readDialect("clickhouse")];

it.each([
  ["a word", duckdb, ["it's"], leaf("x = 'it''s'", "x <> 'it''s'")],
  ["words", duckdb, ["p", "q"], leaf("x IN ('p', 'q')", "x NOT IN ('p', 'q')")],
  [
    "words where NULL is in no list",
    clickhouse,
    ["p", "q"],
    any(leaf("x = 'p'", "x <> 'p'"), leaf("x = 'q'", "x <> 'q'")),
  ],
  ["a yes", duckdb, [true], leaf("x = TRUE", "x = FALSE")],
  ["a no", duckdb, [false], leaf("x = FALSE", "x = TRUE")],
  ["a yes that is a number", clickhouse, [true], leaf("x = 1", "x = 0")],
  ["a no that is a number", clickhouse, [false], leaf("x = 0", "x = 1")],
  ["yes or no", duckdb, [true, false], leaf("x IN (TRUE, FALSE)", "x NOT IN (TRUE, FALSE)")],
  // NULL where x is, else never so.
  ["nothing", duckdb, [], leaf("x <> x", "x = x")],
])("a column holds %s", (_, dialect, values, predicate) => {
  expect(chosen("x", values, dialect)).toEqual(predicate);
});
