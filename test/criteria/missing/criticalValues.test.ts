import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { FactValue } from "../../../src/core/fact/fact";
import type { Known } from "../../../src/core/fact/known";
import type { AnyLeaf } from "../../../src/criteria/anyCondition";
import { criticalValues } from "../../../src/criteria/missing/criticalValues";

const range = (least: FactValue | null, most: FactValue | null): Known => ({ least, most, why: "range" });
const exact = (value: FactValue): Known => ({ least: value, most: value, why: null });
const open: Known = { least: null, most: null, why: "not-asked" };
const valuesOf = (facts: Record<string, Known>, ...leaves: AnyLeaf[]) =>
  new Set(criticalValues("a", leaves, { read: (name) => facts[name] as Known, asOf: calendarDate("2024-03-05") }));

it.each<[string, Record<string, Known>, AnyLeaf, FactValue[]]>([
  ["a limit and the rupiah beside it", { a: range(3, 20) }, { fact: "a", atMost: 10 }, [3, 9, 10, 11, 20]],
  ["the ends alone where the limit is beyond them", { a: range(3, 20) }, { fact: "a", atMost: 25 }, [3, 20]],
  ["an end that is the limit", { a: range(3, 20) }, { fact: "a", atLeast: 20 }, [3, 19, 20]],
  ["no amount below 0", { a: open }, { fact: "a", moreThan: 0 }, [0, 1]],
  [
    "what meets the limit with the least and the most of the others",
    { a: open, b: exact(3), c: range(1, 2) },
    { sum: ["a", "b", "c"], atMost: 10 },
    [0, 4, 5, 6, 7],
  ],
  ["fractions", { a: open, b: exact("3.5") }, { sum: ["a", "b"], lessThan: 10 }, [0, 5, 6, "6.5", 7]],
  ["nothing where the others are over the limit", { a: open, b: exact(11) }, { sum: ["a", "b"], atMost: 10 }, [0]],
  ["0 where they are just at it", { a: open, b: exact(10) }, { sum: ["a", "b"], atMost: 10 }, [0, 1]],
  ["the share of the whole", { a: open, b: exact(9) }, { share: "a", of: "b", atMost: 0.5 }, [0, 3, 4, "4.5", 5]],
  ["the whole of the share", { a: open, b: exact(3) }, { share: "b", of: "a", atMost: 0.5 }, [0, 5, 6, 7]],
  ["the whole of a fraction", { a: open, b: exact("1.5") }, { share: "b", of: "a", atMost: 0.25 }, [0, 5, 6, 7]],
  ["no whole of a share of 0", { a: open, b: exact(3) }, { share: "b", of: "a", atMost: 0 }, [0]],
  [
    "a day and the days beside it",
    { a: range("2024-01-01", "2024-12-31") },
    { fact: "a", onOrBefore: "2024-03-01" },
    ["2024-01-01", "2024-02-29", "2024-03-01", "2024-03-02", "2024-12-31"],
  ],
  [
    "no day out of the range",
    { a: range("2024-03-01", "2024-03-01") },
    { fact: "a", onOrAfter: "2024-03-01" },
    ["2024-03-01"],
  ],
  [
    "the whole calendar",
    { a: open },
    { fact: "a", monthsBeforeAsOf: 1 },
    ["1000-01-01", "2024-02-04", "2024-02-05", "2024-02-06", "9999-12-31"],
  ],
  ["the options left", { a: { among: ["x", "y"], why: "range" } }, { fact: "a", is: "x" }, ["x", "y"]],
])("lists %s", (_, facts, leaf, values) => {
  expect(valuesOf(facts, leaf)).toEqual(new Set(values));
});
