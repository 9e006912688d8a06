import { describe, expect, it } from "vitest";
import { conditionPredicate } from "../../../src/sql/predicate/conditionPredicate";
import { refusal } from "../../core/refusal";
import { all, any, leaf, scopeOf } from "../support";

const few = { fact: "a", atMost: 5 };
const yes = { fact: "y", is: true };
const word = { fact: "o", in: ["p", "q"] };
const sound = [few, yes, word] as const;
const [isFew, isYes, isWord] = [
  leaf('"a" <= 5', '"a" > 5'),
  leaf('"y" = TRUE', '"y" = FALSE'),
  leaf(`"o" IN ('p', 'q')`, `"o" NOT IN ('p', 'q')`),
];
const nothing = { all: [] };
const never = { any: [] };

describe("a condition", () => {
  it.each([
    ["on an amount", few, isFew],
    [
      "on a sum of one",
      { sum: ["n"], atLeast: 5 },
      any(
        leaf('CAST(0 AS BIGINT) + COALESCE("n", 0) >= 5', 'CAST(0 AS BIGINT) + COALESCE("n", 0) < 5'),
        leaf('CAST(0 AS BIGINT) + "n" >= 5', 'CAST(0 AS BIGINT) + "n" < 5'),
      ),
    ],
    ["on a day", { fact: "d", monthsBeforeAsOf: 0 }, leaf(`"d" <= DATE '2024-03-31'`, `"d" > DATE '2024-03-31'`)],
    ["on a yes-no", yes, isYes],
    ["on the contrary of a yes", { fact: "y", is: false }, leaf('"y" = FALSE', '"y" = TRUE')],
    ["on words", word, isWord],
    ["on a word", { fact: "o", is: "p" }, leaf(`"o" = 'p'`, `"o" <> 'p'`)],
    ["with all", { all: sound }, all(isFew, isYes, isWord)],
    ["with any", { any: sound }, any(isFew, isYes, isWord)],
    ["with not", { not: { all: [few, yes] } }, any(leaf('"a" > 5', '"a" <= 5'), leaf('"y" = FALSE', '"y" = TRUE'))],
    ["with one of several", { atLeast: 1, of: sound }, any(isFew, isYes, isWord)],
    ["with as many as there are", { atLeast: 3, of: sound }, all(isFew, isYes, isWord)],
    ["with more than there are", { atLeast: 4, of: sound }, false],
    ["with none of several", { atLeast: 0, of: sound }, true],
    ["with one that holds anyway", { atLeast: 2, of: [nothing, few, yes] }, any(isFew, isYes)],
    ["with as many that hold anyway", { atLeast: 2, of: [nothing, nothing, few] }, true],
    ["with one that never holds", { atLeast: 2, of: [never, few, yes] }, all(isFew, isYes)],
    ["with all of nothing", nothing, true],
    ["with any of nothing", never, false],
  ])("%s is a predicate", (_, condition, predicate) => {
    expect(conditionPredicate(condition, scopeOf("andyo"))).toEqual(predicate);
  });

  it("on facts that are not mapped is not known", () => {
    for (const condition of sound) expect(conditionPredicate(condition, scopeOf("")), `${condition.fact}`).toBeNull();
  });

  // Two of three: true once two are, false once two are not, and else NULL.
  it.each([
    [
      "duckdb",
      ["TRUE", "FALSE"],
      ['"a" <= 5', '"y" = TRUE', `"o" IN ('p', 'q')`],
      ['"a" > 5', '"y" = FALSE', `"o" NOT IN ('p', 'q')`],
    ],
    [
      "clickhouse",
      ["1", "0"],
      ["`a` <= toDecimal256(5, 0)", "`y` = 1", "`o` = 'p' OR `o` = 'q'"],
      ["`a` > toDecimal256(5, 0)", "`y` = 0", "`o` <> 'p' AND `o` <> 'q'"],
    ],
  ] as const)("counts what holds and what fails: %s", (dialect, [one, none], holds, fails) => {
    const count = (tests: readonly string[]) => tests.map((test) => `CASE WHEN ${test} THEN 1 ELSE 0 END`).join(" + ");
    const sql = `CASE WHEN ${count(holds)} >= 2 THEN ${one} WHEN ${count(fails)} > 1 THEN ${none} END`;
    expect(conditionPredicate({ atLeast: 2, of: sound }, scopeOf("ayo", dialect))).toEqual(leaf(sql, `NOT (${sql})`));
  });
});

describe("what is no condition on one row is refused", () => {
  it.each([
    ["every", { every: yes }],
    ["some", { some: yes }],
    ["count", { count: yes, atLeast: 2 }],
    ["a share of members", { count: yes, atMostShare: 0.5 }],
  ])("%s: members are many rows", (_, condition) => {
    const write = () => conditionPredicate(condition, scopeOf("y"));
    expect(write).toThrow(refusal("invalid-rule", []));
    expect(write).toThrow("a condition on one row: members of a cluster are many");
    expect(() => conditionPredicate({ all: [yes, condition] }, scopeOf("y"))).toThrow(refusal("invalid-rule", []));
  });

  it.each([
    ["a fact that is not declared", { fact: "z", is: true }, "unknown-fact", ["z"]],
    ["a name that every object inherits", { fact: "toString", is: true }, "unknown-fact", ["toString"]],
    ["a sum with such a fact", { sum: ["a", "z"], atMost: 5 }, "unknown-fact", ["z"]],
    ["a share of such a fact", { share: "a", of: "z", atMost: 1 }, "unknown-fact", ["z"]],
    ["a fact alone", { fact: "y" }, "invalid-rule", ["y"]],
    ["two comparators", { fact: "o", is: "p", in: ["q"] }, "invalid-rule", ["o"]],
    ["two on a day", { fact: "d", onOrBefore: "2024-01-01", onOrAfter: "2023-01-01" }, "invalid-rule", ["d"]],
    ["a limit on a yes-no", { fact: "y", atMost: 5 }, "invalid-rule", ["y"]],
    ["a limit on words", { fact: "o", atMost: 5 }, "invalid-rule", ["o"]],
    ["a word for an amount", { fact: "n", is: "p" }, "invalid-rule", ["n"]],
    ["nothing at all", {}, "invalid-rule", []],
  ] as const)("%s", (_, condition, code, path) => {
    expect(() => conditionPredicate(condition as never, scopeOf("andyo"))).toThrow(refusal(code, path));
  });
});
