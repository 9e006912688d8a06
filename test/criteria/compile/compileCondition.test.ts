import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { Truth } from "../../../src/core/truth/truth";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import { type Cell, type Cells, compileCondition } from "../../../src/criteria/compile/compileCondition";

const cells: Cells = new Map([
  ["a", { at: 0, kind: "rupiah" }],
  ["d", { at: 1, kind: "date" }],
  ["y", { at: 2, kind: "yes-no" }],
  ["o", { at: 3, kind: ["p", "q"] }],
  ["b", { at: 4, kind: "rupiah" }],
  ["n", { at: 5, kind: "count" }],
  ["m", { at: 6, kind: "count" }],
]);
const asOf = calendarDate("2024-03-05");

it.each<[AnyCondition, readonly Cell[], Truth]>([
  [{ fact: "a", atMost: 10 }, [10], true],
  [{ fact: "a", atMost: 10 }, [11], false],
  [{ fact: "a", lessThan: 10 }, [10], false],
  [{ fact: "a", atLeast: 10 }, [10], true],
  [{ fact: "a", moreThan: 10 }, [10], false],
  [{ fact: "d", onOrAfter: "2024-01-31" }, [undefined, "2024-01-31"], true],
  [{ fact: "d", onOrAfter: "2024-01-31" }, [undefined, "2024-01-30"], false],
  [{ fact: "d", onOrBefore: "2024-01-31" }, [undefined, "2024-01-31"], true],
  [{ fact: "d", onOrBefore: "2024-01-31" }, [undefined, "2024-02-01"], false],
  [{ fact: "d", monthsBeforeAsOf: 1 }, [undefined, "2024-02-05"], true],
  [{ fact: "d", monthsBeforeAsOf: 1 }, [undefined, "2024-02-06"], false],
  [{ fact: "y", is: false }, [undefined, undefined, false], true],
  [{ fact: "o", in: ["q"] }, [undefined, undefined, undefined, "p"], false],
  [{ fact: "o", in: ["q"] }, [], null],
  [{ sum: ["n", "m"], atMost: 5 }, [0, "", false, "", 0, 2, 3], true],
  [{ sum: ["n", "m"], atMost: 5 }, [0, "", false, "", 0, 3, 3], false],
  // What is not known is 0 or more.
  [{ sum: ["n", "m"], atMost: 5 }, [0, "", false, "", 0, 6], false],
  [{ sum: ["n", "m"], atMost: 5 }, [0, "", false, "", 0, 5], null],
  [{ sum: ["n", "m"], atLeast: 5 }, [0, "", false, "", 0, 5], true],
  [{ sum: ["n", "m"], atLeast: 5 }, [0, "", false, "", 0, 4], null],
  [{ share: "a", of: "b", atMost: 0.25 }, [1, "", false, "", 4], true],
  [{ share: "a", of: "b", atMost: 0.25 }, [2, "", false, "", 4], false],
  [{ share: "a", of: "b", atMost: 12.5 }, [50, "", false, "", 4], true],
  [{ share: "a", of: "b", atMost: 12.5 }, [51, "", false, "", 4], false],
])("answers %j of %j with %s", (condition, values, truth) => {
  expect(compileCondition(condition, cells, asOf)?.(values)).toBe(truth);
});

it.each<object>([
  { fact: "a" },
  { fact: "a", is: true },
  { fact: "a", atMost: 0.5 },
  { fact: "a", atMost: 1, atLeast: 1 },
  { fact: "strange", atMost: 1 },
  { fact: "d", atMost: 1 },
  { fact: "y", atMost: 1 },
  { sum: ["a", "d"], atMost: 1 },
  { sum: ["a", "strange"], atMost: 1 },
  { sum: ["a"], atMost: 1, atLeast: 1 },
  { sum: ["a"] },
  { share: "a", of: "strange", atMost: 1 },
  { share: "a", of: "a", atMost: -1 },
  { every: { fact: "a", atMost: 1 } },
  { all: [{ fact: "a", atMost: 1 }, { some: { fact: "a", atMost: 1 } }] },
])("leaves %j to the evaluator", (condition) => {
  expect(compileCondition(condition as AnyCondition, cells, asOf)).toBeNull();
});
