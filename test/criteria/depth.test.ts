import { expect, test } from "vitest";
import { checkCriteria } from "../../src/criteria/check/checkCriteria";
import type { AnyCondition } from "../../src/criteria/condition";
import { factsReadBy } from "../../src/criteria/tree/factsReadBy";
import { missingIn, reasonIn } from "./byName";
import { declared, evaluate, kinds, scopeOf } from "./support";

// Five hundred negations cancel each other out.
let deep: AnyCondition = { fact: "y", is: true };
for (let level = 0; level < 1000; level++) deep = level % 2 ? { not: deep } : { all: [deep] };
const criterion = {
  id: "deep",
  when: deep,
  cite: [{ regulation: "pp-7-2021", at: "Pasal 35" }],
  evidence: "law-text",
} as const;

test("a condition 1,000 deep is read, evaluated, explained, searched and checked", () => {
  expect(factsReadBy(deep)).toEqual(["y"]);
  expect(evaluate(deep, scopeOf({ y: true }))).toBe(true);
  expect(reasonIn(criterion, scopeOf({ y: false }), kinds).truth).toBe(false);
  expect(missingIn([criterion], scopeOf({}), kinds)).toEqual([
    { fact: "y", why: "not-asked", decisive: true, weight: 1 },
  ]);
  expect(checkCriteria([criterion], declared)).toEqual([]);
});
