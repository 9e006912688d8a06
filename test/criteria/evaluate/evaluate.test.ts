import { describe, expect, test } from "vitest";
import type { UmkmErrorCode } from "../../../src/core/error/UmkmError";
import type { Truth } from "../../../src/core/truth/truth";
import type { AnyCondition } from "../../../src/criteria/condition";
import { refusal } from "../../core/refusal";
import kleene from "../kleene.json";
import monthCases from "../monthCases.json";
import { evaluate, type Facts, type MemberFacts, scopeOf, type Tree } from "../support";

const truthOf = (condition: AnyCondition, facts: Facts = {}, members: readonly MemberFacts[] | null = null) =>
  evaluate(condition, scopeOf(facts, members));

describe("groups follow Kleene's strong tables", () => {
  const yes: Tree = { fact: "y", is: true };
  const leafFor = (truth: Truth): Tree =>
    truth === null ? yes : truth ? { fact: "n", atMost: 1 } : { fact: "n", moreThan: 1 };
  test.each(kleene.rows)("$a, $b", ({ a, b, all, any }) => {
    const parts = [leafFor(a), leafFor(b)];
    expect(truthOf({ all: parts }, { n: 1 })).toBe(all);
    expect(truthOf({ any: parts }, { n: 1 })).toBe(any);
    expect(truthOf({ atLeast: 2, of: parts }, { n: 1 })).toBe(all);
    expect(truthOf({ atLeast: 1, of: parts }, { n: 1 })).toBe(any);
  });
  test.each(kleene.not)("not $a", ({ a, not }) => {
    expect(truthOf({ not: leafFor(a) }, { n: 1 })).toBe(not);
  });
  test("atLeast 2 of 3 is settled by two that agree", () => {
    const two = (...truths: Truth[]) => truthOf({ atLeast: 2, of: truths.map(leafFor) }, { n: 1 });
    expect(two(true, true, null)).toBe(true);
    expect(two(false, false, null)).toBe(false);
    expect(two(true, false, null)).toBe(null);
  });
});

describe("a limit on an amount or a count", () => {
  test.each([
    ["atMost", 9, true],
    ["atMost", 10, true],
    ["atMost", 11, false],
    ["lessThan", 9, true],
    ["lessThan", 10, false],
    ["lessThan", 11, false],
    ["atLeast", 9, false],
    ["atLeast", 10, true],
    ["atLeast", 11, true],
    ["moreThan", 9, false],
    ["moreThan", 10, false],
    ["moreThan", 11, true],
  ])("%s 10: %d is %s", (comparator, value, truth) => {
    expect(truthOf({ fact: "a", [comparator]: 10 }, { a: value })).toBe(truth);
    expect(truthOf({ fact: "n", [comparator]: 10 }, { n: value })).toBe(truth);
    expect(truthOf({ sum: ["a", "b"], [comparator]: 10 }, { a: value - 3, b: 3 })).toBe(truth);
  });
  test("reads fractions and amounts beyond safe integers exactly", () => {
    expect(truthOf({ fact: "a", atMost: 10 }, { a: "10.01" })).toBe(false);
    expect(truthOf({ fact: "a", atMost: 9007199254740991 }, { a: "9007199254740992" })).toBe(false);
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a: "9.99", b: "0.01" })).toBe(true);
    expect(truthOf({ sum: ["a", "b"], atMost: 9007199254740991 }, { a: 9007199254740991, b: 1 })).toBe(false);
  });
  test("a range is settled where every value in it agrees", () => {
    expect(truthOf({ fact: "a", atMost: 10 }, { a: { atLeast: 8, atMost: 10 } })).toBe(true);
    expect(truthOf({ fact: "a", atMost: 10 }, { a: { atLeast: 10, atMost: 11 } })).toBe(null);
    expect(truthOf({ fact: "a", atMost: 10 }, { a: { atLeast: 11 } })).toBe(false);
    expect(truthOf({ fact: "a", moreThan: 10 }, { a: { atMost: 10 } })).toBe(false);
    expect(truthOf({ fact: "a", moreThan: 10 }, { a: { atLeast: 10 } })).toBe(null);
  });
  test("not known is never smaller or larger", () => {
    for (const comparator of ["atMost", "lessThan", "atLeast", "moreThan"]) {
      for (const a of [null, undefined, { unknown: "declined" } as const]) {
        expect(truthOf({ fact: "a", [comparator]: 10 }, { a })).toBe(null);
      }
    }
  });
});

describe("a sum", () => {
  test("an unknown amount is 0 or more", () => {
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a: 11 })).toBe(false);
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a: 10 })).toBe(null);
    expect(truthOf({ sum: ["a", "b"], atLeast: 10 }, { a: 10 })).toBe(true);
    expect(truthOf({ sum: ["a", "b"], lessThan: 10 }, { a: 10 })).toBe(false);
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, {})).toBe(null);
  });
  test("ranges add up bound by bound", () => {
    const a = { atLeast: 2, atMost: 4 };
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a, b: { atMost: 6 } })).toBe(true);
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a, b: { atMost: 7 } })).toBe(null);
    expect(truthOf({ sum: ["a", "b"], atMost: 10 }, { a, b: { atLeast: 9 } })).toBe(false);
  });
});

describe("a share", () => {
  const share: Tree = { share: "a", of: "b", atMost: 0.7 };
  test.each([
    [69, 100, true],
    [70, 100, true],
    [71, 100, false],
    ["70.01", 100, false],
    [0, 0, true],
    [1, 0, false],
    // In floats 3 * 0.7 is 2.0999999999999996.
    ["2.1", 3, true],
    ["6300000000000000.7", "9000000000000001", true],
    ["6300000000000000.8", "9000000000000001", false],
  ])("%s of %s is at most 0.7: %s", (a, b, truth) => {
    expect(truthOf(share, { a, b })).toBe(truth);
  });
  test("is settled by ranges whose ends agree, and not by a missing side", () => {
    expect(truthOf(share, { a: { atMost: 70 }, b: { atLeast: 100 } })).toBe(true);
    expect(truthOf(share, { a: { atLeast: 71 }, b: { atMost: 100 } })).toBe(false);
    expect(truthOf(share, { a: { atMost: 71 }, b: { atLeast: 100 } })).toBe(null);
    expect(truthOf(share, { a: 0 })).toBe(null);
    expect(truthOf(share, { b: 0 })).toBe(null);
  });
});

describe("a day", () => {
  test.each([
    ["onOrBefore", "2024-03-04", true],
    ["onOrBefore", "2024-03-05", true],
    ["onOrBefore", "2024-03-06", false],
    ["onOrAfter", "2024-03-04", false],
    ["onOrAfter", "2024-03-05", true],
    ["onOrAfter", "2024-03-06", true],
  ])("%s 2024-03-05: %s is %s", (comparator, d, truth) => {
    expect(truthOf({ fact: "d", [comparator]: "2024-03-05" }, { d })).toBe(truth);
  });
  test.each(monthCases)("$value, $months months, $asOf: $truth ($cite)", ({ value, months, asOf, truth }) => {
    expect(evaluate({ fact: "d", monthsBeforeAsOf: months }, scopeOf({ d: value }, null, asOf))).toBe(truth);
  });
  test("a range is settled where both ends agree", () => {
    const half: Tree = { fact: "d", monthsBeforeAsOf: 6 };
    expect(truthOf(half, { d: { atMost: "2023-08-31" } })).toBe(true);
    expect(truthOf(half, { d: { atLeast: "2023-09-01" } })).toBe(false);
    expect(truthOf(half, { d: { atLeast: "2023-08-31", atMost: "2023-09-01" } })).toBe(null);
    expect(truthOf(half, {})).toBe(null);
  });
});

describe("a choice", () => {
  test("is one option, or one of several", () => {
    expect(truthOf({ fact: "o", is: "p" }, { o: "p" })).toBe(true);
    expect(truthOf({ fact: "o", is: "p" }, { o: "q" })).toBe(false);
    expect(truthOf({ fact: "o", in: ["p", "q"] }, { o: { oneOf: ["p", "q"] } })).toBe(true);
    expect(truthOf({ fact: "o", in: ["p", "q"] }, { o: { oneOf: ["q", "r"] } })).toBe(null);
    expect(truthOf({ fact: "o", is: "p" }, { o: { oneOf: ["q", "r"] } })).toBe(false);
    expect(truthOf({ fact: "y", is: false }, { y: false })).toBe(true);
  });
  test("not known is no option, even where all would do", () => {
    expect(truthOf({ fact: "o", in: ["p", "q", "r"] }, {})).toBe(null);
    expect(truthOf({ fact: "y", is: false }, { y: { unknown: "declined" } })).toBe(null);
  });
});

describe("a quantifier", () => {
  const small = { fact: "m", atMost: 5 } as const;
  const [yes, no, open] = [{ m: 5 }, { m: 6 }, {}];
  test.each<[Tree, readonly MemberFacts[], Truth]>([
    [{ every: small }, [yes, yes], true],
    [{ every: small }, [yes, open], null],
    [{ every: small }, [open, no], false],
    [{ some: small }, [no, yes], true],
    [{ some: small }, [no, open], null],
    [{ some: small }, [no, no], false],
    [{ count: small, atLeast: 2 }, [yes, no, yes], true],
    [{ count: small, atLeast: 2 }, [yes, no, open], null],
    [{ count: small, atLeast: 2 }, [yes, no, no], false],
    [{ count: small, atMost: 1 }, [yes, no, no], true],
    [{ count: small, atMost: 1 }, [yes, no, open], null],
    [{ count: small, atMost: 1 }, [yes, yes, open], false],
    [{ count: small, atLeast: 1, atMost: 1 }, [yes, no], true],
    [{ count: small, atMostShare: 0.5 }, [yes], false],
    [{ count: small, atMostShare: 0.5 }, [yes, no], true],
    [{ count: small, atMostShare: 0.5 }, [yes, yes, no], false],
    [{ count: small, atMostShare: 0.5 }, [yes, yes, no, no], true],
    [{ count: small, atMostShare: 0.5 }, [yes, yes, no, no, no], true],
    [{ count: small, atMostShare: 0.5 }, [yes, yes, yes, no, no], false],
    [{ count: small, atMostShare: 0.5 }, [no, no], true],
    // Who is not known is a member all the same, and counts neither way while it may matter.
    [{ count: small, atMostShare: 0.5 }, [yes, open], null],
    [{ count: small, atMostShare: 0.5 }, [no, open], true],
    [{ count: small, atMostShare: 0.5 }, [yes, open, no], null],
    [{ count: small, atMostShare: 0.5 }, [yes, yes, open], false],
    [{ count: small, atMostShare: 0.5 }, [yes, open, no, no], true],
    [{ count: small, atMostShare: 0.5 }, [open], null],
    [{ not: { count: small, atMostShare: 0.5 } }, [yes, yes, no], true],
  ])("%j over %j is %s", (condition, members, truth) => {
    expect(truthOf(condition, {}, members)).toBe(truth);
  });
  test("reads a share as the decimal that it prints as: 29 of 100 are 0.29, which a product of numbers falls short of", () => {
    const members = (some: number) => Array.from({ length: 100 }, (_, n) => (n < some ? yes : no));
    const holds = (some: number) => truthOf({ count: small, atMostShare: 0.29 }, {}, members(some));
    expect([28, 29, 30].map(holds)).toEqual([true, true, false]);
  });
  test.each<Tree>([
    { every: small },
    { some: small },
    { count: small, atLeast: 1 },
    { count: small, atMost: 1 },
    { count: small, atMostShare: 0.5 },
  ])("%j is not known, and neither is its negation, without members", (condition) => {
    for (const members of [null, []]) {
      expect(truthOf(condition, {}, members)).toBe(null);
      expect(truthOf({ not: condition }, {}, members)).toBe(null);
    }
  });
});

describe("a programmer's mistake", () => {
  test.each<[string, AnyCondition, UmkmErrorCode, string[]]>([
    ["a name that the scope does not hold", { fact: "plafond", atMost: 1 }, "unknown-fact", ["plafond"]],
    ["a name of Object's", { fact: "constructor", atMost: 1 }, "unknown-fact", ["constructor"]],
    ["a comparator of another kind", { fact: "a", is: true }, "invalid-rule", ["a"]],
    ["a limit on an option", { fact: "o", atMost: 1 }, "invalid-rule", ["o"]],
    ["a sum of options", { sum: ["o"], atMost: 1 }, "invalid-rule", ["o"]],
    ["a share below 0", { share: "a", of: "b", atMost: -1 }, "invalid-rupiah", ["atMost"]],
    ["no condition", {} as AnyCondition, "invalid-rule", []],
    ["a quantifier inside a quantifier", { every: { some: { fact: "m", atMost: 1 } } }, "invalid-rule", []],
  ])("%s", (_, condition, code, path) => {
    expect(() => truthOf(condition, { a: 1, b: 1, o: "p" }, [{}])).toThrow(refusal(code, path));
  });
});
