import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import { missingForTerm } from "../../../src/financing/terms/missingForTerm";
import { ruleIn } from "../../criteria/byName";

const declared = { a: "yes-no", b: "yes-no", c: "yes-no" } as const;
const kinds = { own: declared, ofMembers: null };
const { at } = placesOf(declared);
const scope = { cells: [undefined, undefined, undefined], members: null, asOf: calendarDate("2024-03-05") };
const [a, b, c] = ["a", "b", "c"].map((fact) => ({ fact, is: true })) as [object, object, object];
const ready = (...conditions: object[]) => conditions.map((when) => ruleIn({ when } as never, kinds));
const rows = ready({ any: [a, b, c] }, b, { not: { all: [b, c] } });
const missing = (settling: string) =>
  missingForTerm(rows, scope, ({ cells }) => cells[at.get(settling) ?? -1] !== undefined).map((one) => [
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
  const twice = ready({ any: [a, { not: a }] });
  expect(missingForTerm(twice, scope, () => false)).toMatchObject([{ fact: "a", weight: 1 }]);
  expect(missingForTerm([], scope, () => false)).toEqual([]);
});
