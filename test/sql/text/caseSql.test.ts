import { expect, it } from "vitest";
import { readDialect } from "../../../src/sql/columns/readDialect";
import type { Predicate } from "../../../src/sql/predicate/predicate";
import { caseSql } from "../../../src/sql/text/caseSql";
import { a, all, any, b, c } from "../support";

type Rows = readonly (readonly [when: Predicate, then: string])[];

it.each<[what: string, refused: readonly Predicate[], rows: Rows, lines: readonly string[]]>([
  [
    "has a row for each answer",
    [],
    [
      [a, "1"],
      [all(b, c), "2"],
    ],
    ["CASE", "  WHEN a", "    THEN 1", "  WHEN b", "    AND c", "    THEN 2", "END"],
  ],
  [
    "asks first for what is refused",
    [b, c],
    [[a, "1"]],
    ["CASE", "  WHEN b", "    OR c", "    THEN NULL", "  WHEN a", "    THEN 1", "END"],
  ],
  [
    "leaves out a row that is never true",
    [],
    [
      [false, "1"],
      [null, "2"],
      [a, "3"],
    ],
    ["CASE", "  WHEN a", "    THEN 3", "END"],
  ],
  ["leaves out what is NULL in a row", [], [[any(null, a), "1"]], ["CASE", "  WHEN a", "    THEN 1", "END"]],
  [
    "ends with the first that is always true",
    [],
    [
      [a, "1"],
      [true, "2"],
      [b, "3"],
      [true, "4"],
    ],
    ["CASE", "  WHEN a", "    THEN 1", "  ELSE 2", "END"],
  ],
  [
    "is the answer where the first is always true",
    [],
    [
      [true, "1"],
      [a, "2"],
    ],
    ["1"],
  ],
  ["answers what is not refused", [a], [[true, "1"]], ["CASE", "  WHEN a", "    THEN NULL", "  ELSE 1", "END"]],
  ["is NULL of the type without rows", [], [], ["CAST(NULL AS T)"]],
  ["is NULL of the type where all is refused", [true], [[a, "1"]], ["CAST(NULL AS T)"]],
  ["is NULL of the type where no row is ever true", [a], [[null, "1"]], ["CAST(NULL AS T)"]],
  [
    "has no ELSE for a NULL at the end",
    [],
    [
      [a, "1"],
      [true, "NULL"],
    ],
    ["CASE", "  WHEN a", "    THEN 1", "END"],
  ],
])("%s", (_, refused, rows, lines) => {
  expect(caseSql(refused, rows, "T", readDialect("duckdb"))).toBe(lines.join("\n"));
});
