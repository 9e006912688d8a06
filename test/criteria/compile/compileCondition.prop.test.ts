import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import { type Cell, compileCondition } from "../../../src/criteria/compile/compileCondition";
import { evaluate } from "../../../src/criteria/evaluate/evaluate";
import { asOf, condition, days, declared, ownCondition, scopeOf } from "../support";

const cells = new Map(Object.entries(declared).map(([name, kind], at) => [name, { at, kind }]));
const compiled = (when: unknown) => compileCondition(when as AnyCondition, cells, calendarDate(asOf));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(2 ** 53 - 1, 2 ** 53 - 2));
const exact = fc.record({
  a: maybe(number),
  b: maybe(number),
  n: maybe(fc.integer({ min: 0, max: 6 })),
  d: maybe(fc.constantFrom(...days)),
  y: maybe(fc.boolean()),
  o: maybe(fc.constantFrom("p" as const, "q" as const, "r" as const)),
});

test("gives what evaluating gives, for every condition and all facts that are exact or not known", () => {
  fc.assert(
    fc.property(ownCondition, exact, (when, facts) => {
      const values: Cell[] = [facts.a, facts.b, facts.n, facts.d, facts.y, facts.o];
      expect(compiled(when)?.(values)).toBe(evaluate(when, scopeOf(facts)));
    }),
    { numRuns: 5000 },
  );
});

test("declines exactly the conditions with a quantifier", () => {
  fc.assert(
    fc.property(condition, (when) => {
      expect(compiled(when) === null).toBe(/"(every|some|count)":/.test(JSON.stringify(when)));
    }),
  );
});

test.each([
  { fact: "z", is: true },
  { fact: "a", onOrBefore: "2024-01-01" },
  { fact: "a", atMost: 0.5 },
  { fact: "a" },
  { fact: "a", atMost: 1, atLeast: 0 },
  { fact: "d", atMost: 1 },
  { fact: "y", atMost: 1 },
  { sum: ["a", "y"], atMost: 1 },
  { sum: ["a", "z"], atMost: 1 },
  { sum: ["a"], onOrBefore: "2024-01-01" },
  { share: "a", of: "n", atMost: 0.5 },
  { share: "a", of: "b", atMost: 1e-7 },
  { share: "a", of: "b", atMost: -1 },
])("declines what the lint would not let pass: %j", (when) => {
  expect(compiled(when)).toBeNull();
});

test("of no conditions, all hold and none does", () => {
  expect(compiled({ all: [] })?.([])).toBe(true);
  expect(compiled({ any: [] })?.([])).toBe(false);
});
