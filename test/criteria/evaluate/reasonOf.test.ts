import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../../src/core/plain/deepFreeze";
import type { AnyCriterion } from "../../../src/criteria/anyCondition";
import type { Criterion } from "../../../src/criteria/condition";
import { type Named, reasonIn } from "../byName";
import { type declared, kinds, type memberDeclared, scopeOf } from "../support";

const reasonOf = (criterion: object, named: Named) => reasonIn(criterion as AnyCriterion, named, kinds);

const criterion = {
  id: "size",
  when: {
    any: [
      { fact: "a", atMost: 10 },
      { sum: ["a", "b"], atMost: 20 },
      { fact: "o", in: ["p", "q"] },
    ],
  },
  cite: [{ regulation: "pp-7-2021", at: "Pasal 35 ayat (3) huruf a" }],
  evidence: "law-text",
  checkedOn: "2026-01-31",
  note: "A note.",
} satisfies Criterion<typeof declared>;

describe("a reason", () => {
  test("says what came out, what was seen and what was asked, with the article", () => {
    expect(reasonOf(criterion, scopeOf({ a: { atLeast: 11 }, b: 10, o: { oneOf: ["q", "r"] } }))).toEqual({
      id: "size",
      truth: null,
      standing: "cited",
      facts: ["a", "b", "o"],
      observed: { a: { atLeast: 11 }, b: 10, o: { oneOf: ["q", "r"] } },
      required: criterion.when,
      cite: criterion.cite,
      evidence: "law-text",
      checkedOn: "2026-01-31",
      note: "A note.",
    });
  });
  test("shows null for what is not known", () => {
    expect(reasonOf(criterion, scopeOf({ a: 10 }))).toMatchObject({
      truth: true,
      observed: { a: 10, b: null, o: null },
    });
  });
  test("shares nothing that can be written", () => {
    const reason = reasonOf(criterion, scopeOf({}));
    expect(reason.cite).not.toBe(criterion.cite);
    expect(reason.cite[0]).not.toBe(criterion.cite[0]);
    expect(reason.required).not.toBe(criterion.when);
    const frozen = deepFreeze(structuredClone(criterion));
    expect(reasonOf(frozen, scopeOf({})).required).toBe(frozen.when);
  });
  test("survives JSON", () => {
    const reason = reasonOf(criterion, scopeOf({ a: "9007199254740993" }));
    expect(JSON.parse(JSON.stringify(reason))).toEqual(reason);
  });
});

describe("the reason of a criterion over members", () => {
  const { note: _, ...graded } = criterion;
  const small: Criterion<typeof declared, typeof memberDeclared> = {
    ...graded,
    id: "members",
    when: { all: [{ every: { fact: "m", atMost: 5 } }, { fact: "y", is: true }, { some: { fact: "k", is: true } }] },
  };
  test("lists, for each quantifier, the members by how they came out", () => {
    const reason = reasonOf(small, scopeOf({ y: true }, [{ m: 5 }, { m: 6, k: true }, {}]));
    expect(reason.truth).toBe(false);
    expect(reason.facts).toEqual(["m", "y", "k"]);
    expect(reason.observed).toEqual({ y: true });
    expect(reason.details).toEqual([
      { true: [0], false: [1], unknown: [2] },
      { true: [1], false: [], unknown: [0, 2] },
    ]);
  });
  test("lists nobody where no members are known", () => {
    expect(reasonOf(small, scopeOf({})).details).toEqual([
      { true: [], false: [], unknown: [] },
      { true: [], false: [], unknown: [] },
    ]);
  });
});
