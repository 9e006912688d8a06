import { expectTypeOf, test } from "vitest";
import type { FactDeclarations } from "../../src/core/fact/fact";
import type { AnyCondition, AnyCriterion, Condition, Criterion } from "../../src/criteria/condition";
import type { declared, memberDeclared } from "./support";

type Own = Condition<typeof declared>;
type Cluster = Condition<typeof declared, typeof memberDeclared>;

test("every condition is one that the engine reads", () => {
  expectTypeOf<Own>().toExtend<AnyCondition>();
  expectTypeOf<Cluster>().toExtend<AnyCondition>();
  expectTypeOf<Criterion<typeof declared, typeof memberDeclared>>().toExtend<AnyCriterion>();
});

test("each kind has its comparators", () => {
  ({ fact: "a", atMost: 1 }) satisfies Own;
  ({ fact: "n", moreThan: 1 }) satisfies Own;
  ({ fact: "d", monthsBeforeAsOf: 6 }) satisfies Own;
  ({ fact: "d", onOrBefore: "2024-01-01" }) satisfies Own;
  ({ fact: "y", is: true }) satisfies Own;
  ({ fact: "o", in: ["p", "q"] }) satisfies Own;
  ({ sum: ["a", "b"], lessThan: 1 }) satisfies Own;
  ({ share: "a", of: "b", atMost: 0.5 }) satisfies Own;
  ({ count: { all: [{ fact: "m", atMost: 1 }] }, atLeast: 1 }) satisfies Cluster;
  ({ count: { fact: "m", atMost: 1 }, atMostShare: 0.5 }) satisfies Cluster;
});

test("a misspelt fact, a wrong kind or a wrong option does not compile", () => {
  // @ts-expect-error no such fact
  ({ fact: "plafond", atMost: 1 }) satisfies Own;
  // @ts-expect-error no such fact, deep inside
  ({ all: [{ not: { any: [{ fact: "plafond", atMost: 1 }] } }] }) satisfies Own;
  // @ts-expect-error a day has no limit
  ({ fact: "d", atMost: 1 }) satisfies Own;
  // @ts-expect-error an amount has no months
  ({ fact: "a", monthsBeforeAsOf: 6 }) satisfies Own;
  // @ts-expect-error an amount is no yes-no
  ({ fact: "a", is: true }) satisfies Own;
  // @ts-expect-error a yes-no is no option
  ({ fact: "y", is: "p" }) satisfies Own;
  // @ts-expect-error no such option
  ({ fact: "o", is: "z" }) satisfies Own;
  // @ts-expect-error no such option
  ({ fact: "o", in: ["p", "z"] }) satisfies Own;
  // @ts-expect-error text that is no day
  ({ fact: "d", onOrAfter: "soon" }) satisfies Own;
  // @ts-expect-error days do not add up
  ({ sum: ["a", "d"], atMost: 1 }) satisfies Own;
  // @ts-expect-error a share of a count
  ({ share: "a", of: "n", atMost: 0.5 }) satisfies Own;
});

test("a leaf has one comparator, a condition one head", () => {
  // @ts-expect-error no comparator
  ({ fact: "a" }) satisfies Own;
  // @ts-expect-error two comparators
  ({ fact: "a", atMost: 1, atLeast: 1 }) satisfies Own;
  // @ts-expect-error two comparators of two kinds
  ({ fact: "a", atMost: 1, is: true }) satisfies Own;
  // @ts-expect-error a number and a share of members
  ({ count: { fact: "m", atMost: 1 }, atMost: 1, atMostShare: 0.5 }) satisfies Cluster;
  // @ts-expect-error a share of members beside a fact
  ({ fact: "a", atMost: 1, atMostShare: 0.5 }) satisfies Own;
  // @ts-expect-error two groups
  ({ all: [], any: [] }) satisfies Own;
  // @ts-expect-error a leaf and a group
  ({ fact: "a", atMost: 1, not: { fact: "y", is: true } }) satisfies Own;
});

test("quantifiers read the facts of members, and only there", () => {
  // @ts-expect-error the applicant's fact
  ({ every: { fact: "a", atMost: 1 } }) satisfies Cluster;
  // @ts-expect-error a member's fact
  ({ fact: "m", atMost: 1 }) satisfies Cluster;
  // @ts-expect-error no members are declared
  ({ every: { fact: "m", atMost: 1 } }) satisfies Own;
  // @ts-expect-error a quantifier inside a quantifier
  ({ every: { some: { fact: "m", atMost: 1 } } }) satisfies Cluster;
});

test("a declaration infers the names that its criteria may use", () => {
  const graded = { cite: [{ regulation: "pp-7-2021", at: "Pasal 35" }], evidence: "law-text" } as const;
  define({
    facts: { plafon: "rupiah", sector: ["pertanian", "perdagangan"] },
    memberFacts: { hasNib: "yes-no" },
    criteria: [
      { ...graded, id: "plafon", when: { fact: "plafon", atMost: 10 } },
      { ...graded, id: "sector", when: { any: [{ fact: "sector", is: "pertanian" }] } },
      { ...graded, id: "nib", when: { every: { fact: "hasNib", is: true } } },
      // @ts-expect-error no such fact
      { ...graded, id: "misspelt", when: { fact: "plafond", atMost: 10 } },
      // @ts-expect-error no such option
      { ...graded, id: "option", when: { fact: "sector", is: "tani" } },
    ],
  });
});

declare function define<const D extends FactDeclarations, const M extends FactDeclarations = never>(programme: {
  facts: D;
  memberFacts?: M;
  criteria: readonly Criterion<NoInfer<D>, NoInfer<M>>[];
}): void;
