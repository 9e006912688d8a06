import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { readFacts } from "../../../src/core/fact/readFacts";
import { missingForTerm } from "../../../src/financing/terms/missingForTerm";

const declared = { a: "yes-no", b: "yes-no", c: "yes-no" } as const;
const scope = { facts: readFacts(declared, {}), members: null, asOf: calendarDate("2024-03-05") };
const [a, b, c] = ["a", "b", "c"].map((fact) => ({ fact, is: true })) as [object, object, object];
const rows = [{ any: [a, b, c] }, b, { not: { all: [b, c] } }] as never;
const missing = (settling: string) =>
  missingForTerm(rows, scope, ({ facts }) => facts[settling]?.why === null).map((one) => [
    one.fact,
    one.decisive,
    one.weight,
  ]);

it("lists first what may settle the term, then what more rows wait for, then as they read", () => {
  expect(missing("nothing")).toEqual([
    ["b", false, 3],
    ["c", false, 2],
    ["a", false, 1],
  ]);
  expect(missing("a")).toEqual([
    ["a", true, 1],
    ["b", false, 3],
    ["c", false, 2],
  ]);
  expect(missing("c")[0]).toEqual(["c", true, 2]);
});

it("asks once in each row, and not for what no open row reads", () => {
  const twice = [{ any: [a, { not: a }] }] as never;
  expect(missingForTerm(twice, scope, () => false)).toMatchObject([{ fact: "a", weight: 1 }]);
  expect(missingForTerm([], scope, () => false)).toEqual([]);
});
