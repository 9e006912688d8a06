import { describe, expect, it } from "vitest";
import { combine } from "../../../src/sql/predicate/combine";
import { negate } from "../../../src/sql/predicate/negate";
import { whenTrue } from "../../../src/sql/predicate/whenTrue";
import { a, all, any, b, c, d } from "../support";

// That truths stay the same is in combine.prop.test.ts; here is what is left out.
describe("what cannot matter is left out", () => {
  it.each([
    ["a constant that decides", "all", [a, false, b], false],
    ["a constant that decides", "any", [a, true, b], true],
    ["a constant that does not", "all", [true, a, b], all(a, b)],
    ["a constant that does not", "any", [false, a, b], any(a, b)],
    ["nothing is asked of all", "all", [], true],
    ["nothing is asked of any", "any", [], false],
    ["all that is asked is a constant", "all", [true, true], true],
    ["one alone", "any", [a], a],
    ["NULL is kept: it is neither", "all", [null, a], all(null, a)],
    ["NULL alone", "any", [null, null], null],
    ["a repetition", "all", [a, b, { ...a }], all(a, b)],
    ["a group of the same kind", "any", [a, any(b, c)], any(a, b, c)],
    ["a repetition in such a group", "any", [a, any(b, a)], any(a, b)],
    ["a group of the other kind stays", "all", [a, any(b, c)], all(a, any(b, c))],
    ["absorption: a or (a and b)", "any", [a, all(a, b)], a],
    ["absorption: (b and a) or a", "any", [all(b, a), a], a],
    ["absorption: a and (a or b)", "all", [a, any(a, b)], a],
    ["absorption: (a and b) or (a and b and c)", "any", [all(a, b), all(c, b, a)], all(a, b)],
    ["absorption by a group, beside another", "any", [all(a, b), all(c, b, a), d], any(all(a, b), d)],
    ["and the other way round", "all", [d, any(c, b, a), any(a, b)], all(d, any(a, b))],
    ["a group in another order", "any", [all(a, b), all(b, a)], all(a, b)],
    ["a group of which a part is in another", "any", [all(a, b), all(a, c, d)], all(a, any(b, all(c, d)))],
    ["distribution: (a and b) or (a and c)", "any", [all(a, b), all(a, c)], all(a, any(b, c))],
    ["distribution: (a or b) and (a or c)", "all", [any(a, b), any(c, a)], any(a, all(b, c))],
    ["distribution of two", "any", [all(a, b, c), all(a, b, d)], all(a, b, any(c, d))],
    ["nothing shared by every one", "any", [all(a, b), all(a, c), d], any(all(a, b), all(a, c), d)],
    ["beside a, b and (a or c) is b and c", "any", [a, all(b, any(a, c))], any(a, all(b, c))],
    ["beside a, b or (a and c) is b or c", "all", [a, any(b, all(a, c))], all(a, any(b, c))],
    ["beside a, b and a is absorbed though c is left", "any", [a, c, all(b, a)], any(a, c)],
    ["beside a and b, of c and (a or b) nothing is left", "any", [a, b, all(c, any(a, b))], any(a, b)],
    ["beside d, b and (a or c) is as it was", "any", [d, all(b, any(a, c))], any(d, all(b, any(a, c)))],
    [
      "what is made by hand, group in group, keeps its truth",
      "any",
      [any(any(a, b)), all(a, c)],
      any(any(a, b), all(a, c)),
    ],
    ["so it does beside a part of it", "any", [a, any(any(a, b))], any(a, any(a, b))],
  ] as const)("%s: %s", (_, kind, parts, lean) => {
    expect(combine(kind, parts)).toEqual(lean);
  });

  it("that a test or its contrary holds is not: it may be NULL", () => {
    expect(combine("any", [a, negate(a)])).toEqual(any(a, { holds: "no a", fails: "a" }));
  });
});

describe("a contrary", () => {
  it.each([
    [true, false],
    [false, true],
    [null, null],
    [a, { holds: "no a", fails: "a" }],
    [all(a, b), any(negate(a), negate(b))],
    [any(a, all(b, c)), all(negate(a), any(negate(b), negate(c)))],
  ])("is at the leaves [%#]", (given, contrary) => {
    expect(negate(given)).toEqual(contrary);
  });
});

describe("what only matters where it is true", () => {
  it.each([
    ["NULL is not true", null, false],
    ["nor is it among others", any(null, a), a],
    ["what it takes part in is not", all(null, a), false],
    ["nor in an alternative", all(a, any(null, b)), all(a, b)],
    ["nor in one within", any(a, all(b, null)), a],
    ["a constant stays", true, true],
    ["a test stays", a, a],
    ["beside a, not a or b is b", all(a, any(negate(a), b)), all(a, b)],
    ["beside not a, a or b is b", all(any(a, b), negate(a)), all(b, negate(a))],
    ["beside a group, its contrary is dropped", all(any(a, b), any(all(negate(a), negate(b)), c)), all(any(a, b), c)],
    ["an alternative beside others is not", any(a, all(negate(a), b)), any(a, all(negate(a), b))],
    ["nor is one within, made by hand", any(a, any(negate(a), b)), any(a, negate(a), b)],
    ["nor is what is asked besides, made by hand", all(a, all(negate(a), b)), all(a, negate(a), b)],
    ["what is left of all of them", all(a, any(negate(a), negate(a))), false],
  ])("%s", (_, given, lean) => {
    expect(whenTrue(given)).toEqual(lean);
  });
});
