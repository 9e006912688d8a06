import { describe, expect, test } from "vitest";
import { checkCriteria } from "../../../src/criteria/check/checkCriteria";
import type { AnyCondition } from "../../../src/criteria/condition";
import { declared, memberDeclared } from "../support";

const graded = { cite: [{ regulation: "pp-7-2021", at: "Pasal 35" }], evidence: "law-text" } as const;
const problems = (...conditions: unknown[]) =>
  checkCriteria(
    conditions.map((when, position) => ({ ...graded, id: `c${position}`, when: when as AnyCondition })),
    declared,
    memberDeclared,
  ).map(({ path: [position, ...path], expected, advice }) => {
    return `c${position} at ${path.join(".")}: ${advice ? "better" : "expected"} ${expected}`;
  });

describe("sound criteria", () => {
  test.each<AnyCondition>([
    { fact: "a", atMost: 0 },
    { fact: "n", atLeast: 1 },
    { fact: "d", monthsBeforeAsOf: 6 },
    { fact: "d", onOrAfter: "2024-02-29" },
    { fact: "y", is: false },
    { fact: "o", in: ["p", "q"] },
    { sum: ["a", "b"], lessThan: 1 },
    { share: "a", of: "b", atMost: 0.7 },
    { atLeast: 1, of: [{ fact: "y", is: true }] },
    {
      any: [
        { fact: "a", atMost: 5 },
        {
          all: [
            { fact: "y", is: true },
            { fact: "a", atMost: 10 },
          ],
        },
      ],
    },
    { count: { fact: "m", atMost: 5 }, atMost: 0 },
    { count: { fact: "m", atMost: 5 }, atMostShare: 0.5 },
    { all: [{ some: { fact: "k", is: true } }, { some: { not: { fact: "k", is: true } } }] },
    {
      all: [
        { fact: "o", is: "p" },
        { fact: "o", is: "q" },
      ],
    },
    // Between the two lies what neither says.
    {
      any: [
        { fact: "a", lessThan: 5 },
        { fact: "a", atLeast: 7 },
      ],
    },
    { sum: ["n"], atMost: 1 },
  ])("%j", (when) => {
    expect(problems(when)).toEqual([]);
  });
});

describe("what the types refuse, the check reports for data from elsewhere", () => {
  test.each([
    [{ fact: "plafond", atMost: 1 }, "c0 at when.fact: expected a declared fact"],
    [{ fact: "m", atMost: 1 }, "c0 at when.fact: expected a declared fact"],
    [{ every: { fact: "a", atMost: 1 } }, "c0 at when.every.fact: expected a declared fact"],
    [{ fact: "a" }, "c0 at when: expected exactly one comparator"],
    [{ fact: "a", atMost: 1, atLeast: 1 }, "c0 at when: expected exactly one comparator"],
    [{ fact: "a", is: true }, "c0 at when: expected atMost, atLeast, moreThan or lessThan"],
    [{ fact: "a", atMost: 0.5 }, "c0 at when: expected a whole number from 0 on"],
    [{ fact: "a", atMost: -1 }, "c0 at when: expected a whole number from 0 on"],
    [{ fact: "a", atMost: 2 ** 53 }, "c0 at when: expected a whole number from 0 on"],
    [{ fact: "a", atLeast: 0 }, "c0 at when: expected a whole number from 1 on"],
    [{ fact: "a", lessThan: 0 }, "c0 at when: expected a whole number from 1 on"],
    [{ fact: "d", atMost: 1 }, "c0 at when: expected onOrBefore, onOrAfter or monthsBeforeAsOf"],
    [{ fact: "d", onOrAfter: "2023-02-29" }, "c0 at when: expected an existing day as YYYY-MM-DD"],
    [{ fact: "d", monthsBeforeAsOf: 0.5 }, "c0 at when: expected whole months from 0 on"],
    [{ fact: "y", is: "yes" }, "c0 at when: expected is: true or false"],
    [{ fact: "o", is: "z" }, "c0 at when: expected options among p, q, r"],
    [{ fact: "o", in: [] }, "c0 at when: expected options among p, q, r"],
    [{ fact: "o", in: ["p", "p"] }, "c0 at when: expected some options, each once"],
    [{ fact: "o", in: ["p", "q", "r"] }, "c0 at when: expected some options, each once"],
    [{ fact: "o", in: "pq" }, "c0 at when: expected options among p, q, r"],
    [{ fact: "o", atMost: 1 }, "c0 at when: expected is or in"],
    [{ sum: ["a", "z"], atMost: 1 }, "c0 at when.sum.1: expected a declared fact"],
    [{ share: "z", of: "b", atMost: 1 }, "c0 at when.share: expected a declared fact"],
    [{ share: "a", of: "z", atMost: 1 }, "c0 at when.of: expected a declared fact"],
    [{ sum: [], atMost: 1 }, "c0 at when: expected one fact or more"],
    [{ sum: ["a", "a"], atMost: 1 }, "c0 at when: expected each fact once"],
    [{ sum: ["a", "n"], atMost: 1 }, "c0 at when: expected a sum of amounts, or of counts"],
    [{ sum: ["d"], atMost: 1 }, "c0 at when: expected a sum of amounts, or of counts"],
    [{ sum: ["y"], atMost: 1 }, "c0 at when: expected a sum of amounts, or of counts"],
    [{ sum: ["d"], onOrAfter: "2024-01-01" }, "c0 at when.onOrAfter: expected no such property beside sum"],
    [{ share: "a", of: "a", atMost: 0.5 }, "c0 at when: expected each fact once"],
    [{ share: "a", of: "n", atMost: 0.5 }, "c0 at when: expected a share of one amount in another"],
    [{ share: "a", of: "b", atMost: 0 }, "c0 at when: expected a share above 0 that prints as a decimal"],
    [{ share: "a", of: "b", atMost: 1e-7 }, "c0 at when: expected a share above 0 that prints as a decimal"],
    [{ all: [], any: [] }, "c0 at when.any: expected no such property beside all"],
    [{ all: [{ all: [] }] }, "c0 at when.all.0.all: expected one condition or more"],
    [{ any: [] }, "c0 at when.any: expected one condition or more"],
    [{ any: [{ all: [] }] }, "c0 at when.any.0.all: expected one condition or more"],
    [{ not: {} }, "c0 at when.not: expected a leaf, a group or a quantifier"],
    [{ not: null }, "c0 at when.not: expected a condition"],
    [{ not: 1 }, "c0 at when.not: expected a condition"],
    [{ every: null }, "c0 at when.every: expected a condition"],
    [{ count: undefined, atLeast: 1 }, "c0 at when.count: expected a condition"],
    [{ all: null }, "c0 at when.all: expected one condition or more"],
    [{ any: "" }, "c0 at when.any: expected one condition or more"],
    [{ atLeast: 1, of: undefined }, "c0 at when.of: expected one condition or more"],
    [{ fact: "", atMost: 1 }, "c0 at when.fact: expected a declared fact"],
    [{ sum: undefined, atMost: 1 }, "c0 at when: expected one fact or more"],
    [{ all: [{ fact: "y", is: true }], any: [] }, "c0 at when.any: expected no such property beside all"],
    [
      { atLeast: 0, of: [{ fact: "y", is: true }] },
      "c0 at when.of: expected atLeast from 1 to the number of conditions",
    ],
    [
      { atLeast: 2, of: [{ fact: "y", is: true }] },
      "c0 at when.of: expected atLeast from 1 to the number of conditions",
    ],
    [{ every: { some: { fact: "k", is: true } } }, "c0 at when.every.some: expected no quantifier inside a quantifier"],
    [
      { count: { fact: "k", is: true } },
      "c0 at when.count: expected atLeast from 1 on, atMost from 0 on, both in order, or atMostShare",
    ],
    [
      { count: { fact: "k", is: true }, atLeast: 2, atMost: 1 },
      "c0 at when.count: expected atLeast from 1 on, atMost from 0 on, both in order, or atMostShare",
    ],
    ...[{ atMost: 1 }, { atLeast: 1 }, { atLeast: 1, atMost: 2 }].map((bounds): [unknown, string] => [
      { count: { fact: "k", is: true }, atMostShare: 0.5, ...bounds },
      "c0 at when.count: expected atLeast from 1 on, atMost from 0 on, both in order, or atMostShare",
    ]),
    ...[0, 1, 1.5, -0.5, 1e-7, Number.NaN, "0.5", null].map((atMostShare): [unknown, string] => [
      { count: { fact: "k", is: true }, atMostShare },
      "c0 at when.count: expected atMostShare above 0 and below 1 that prints as a decimal",
    ]),
    [
      { every: { fact: "k", is: true }, atMostShare: 0.5 },
      "c0 at when.atMostShare: expected no such property beside every",
    ],
  ])("%j", (when, problem) => {
    expect(problems(when)).toEqual([problem]);
  });
  test("but not a rule that asks nothing", () => {
    expect(problems({ all: [] })).toEqual([]);
  });
  test("an id that stands twice", () => {
    const when = { fact: "y", is: true } as const;
    const twice = [
      { ...graded, id: "same", when },
      { ...graded, id: "same", when },
    ];
    expect(checkCriteria(twice, { y: "yes-no" })).toEqual([
      { path: [1, "id"], expected: "an id that no other criterion has" },
    ]);
  });
});

describe("a guarded pair is advised against", () => {
  const guarded = (plain: AnyCondition, negated: AnyCondition) => ({
    any: [{ all: [plain, { fact: "b", atMost: 5 }] }, { all: [negated, { fact: "b", atMost: 10 }] }],
  });
  test.each<[AnyCondition, AnyCondition, string]>([
    [{ fact: "y", is: true }, { not: { fact: "y", is: true } }, "y"],
    [{ fact: "y", is: true }, { fact: "y", is: false }, "y"],
    [{ fact: "o", is: "p" }, { fact: "o", in: ["q", "r"] }, "o"],
    [{ fact: "a", atMost: 5 }, { fact: "a", moreThan: 5 }, "a"],
    [{ fact: "a", lessThan: 5 }, { fact: "a", atLeast: 5 }, "a"],
    [{ fact: "n", atMost: 5 }, { fact: "n", atLeast: 6 }, "n"],
    [{ fact: "d", onOrBefore: "2024-02-29" }, { fact: "d", onOrAfter: "2024-03-01" }, "d"],
    [{ fact: "d", monthsBeforeAsOf: 6 }, { not: { fact: "d", monthsBeforeAsOf: 6 } }, "d"],
    [{ sum: ["a", "b"], atMost: 5 }, { sum: ["a", "b"], moreThan: 5 }, "a, b"],
    [{ share: "a", of: "b", atMost: 0.5 }, { not: { share: "a", of: "b", atMost: 0.5 } }, "a, b"],
  ])("%j and %j", (plain, negated, names) => {
    expect(problems(guarded(plain, negated))).toEqual([`c0 at when: better ${names} not both plain and negated`]);
  });
  test("inside a quantifier", () => {
    expect(
      problems({
        every: {
          any: [
            { fact: "k", is: true },
            { fact: "k", is: false },
          ],
        },
      }),
    ).toHaveLength(1);
  });
});

describe("what a leaf may hold", () => {
  test.each<AnyCondition>([
    { share: "a", of: "b", atMost: 1 },
    { share: "a", of: "b", atMost: 12.25 },
    { sum: ["a", "b"], moreThan: 0 },
  ])("takes %j", (condition) => {
    expect(problems(condition)).toEqual([]);
  });

  test.each<object>([
    { share: "a", of: "b", atMost: "0.5" },
    { share: "a", of: "b", atMost: 1e-7 },
    { share: "a", of: "b", atMost: 0 },
    { sum: ["d"], atMost: 1 },
    { sum: ["a", "n"], atMost: 1 },
    { fact: "a" },
  ])("refuses %j", (condition) => {
    expect(problems(condition)).toHaveLength(1);
  });
});
