import fc from "fast-check";
import { calendarDate } from "../../src/core/day/calendarDate";
import type { FactsOf } from "../../src/core/fact/fact";
import { readFacts } from "../../src/core/fact/readFacts";
import type { AnyCondition, Condition } from "../../src/criteria/condition";
import { evaluateIn, type Kinds, type Named } from "./byName";

export const declared = {
  a: "rupiah",
  b: "rupiah",
  n: "count",
  d: "date",
  y: "yes-no",
  o: ["p", "q", "r"],
} as const;

export const memberDeclared = { m: "rupiah", k: "yes-no", s: "date" } as const;

export type Facts = FactsOf<typeof declared>;
export type MemberFacts = FactsOf<typeof memberDeclared>;
export type Tree = Condition<typeof declared, typeof memberDeclared>;

export const asOf = "2024-02-29";

export const kinds: Kinds = { own: declared, ofMembers: memberDeclared };

/** The truth of a condition over facts of these kinds. */
export const evaluate = (when: AnyCondition, named: Named) => evaluateIn(when, named, kinds);

export function scopeOf(facts: Facts, members: readonly MemberFacts[] | null = null, day = asOf): Named {
  return {
    facts: readFacts(declared, facts),
    members: members?.map((member) => readFacts(memberDeclared, member)) ?? null,
    asOf: calendarDate(day),
  };
}

export const days = Array.from({ length: 130 }, (_, index) =>
  new Date(Date.UTC(2023, 10, 15 + index)).toISOString().slice(0, 10),
) as `${number}-${number}-${number}`[];

const limit = fc.integer({ min: 1, max: 5 });
// The domain reaches beyond every limit that is generated.
const day = fc.constantFrom(...days.slice(2, -2));
const comparator = fc.constantFrom("atMost", "atLeast", "moreThan", "lessThan");
const dayLeaf = (fact: string) =>
  fc.oneof(
    fc.record({ fact: fc.constant(fact), onOrBefore: day }),
    fc.record({ fact: fc.constant(fact), onOrAfter: day }),
    fc.record({ fact: fc.constant(fact), monthsBeforeAsOf: fc.integer({ min: 0, max: 3 }) }),
  );
const amountLeaf = (names: string[]) =>
  fc.tuple(fc.constantFrom(...names), comparator, limit).map(([fact, key, value]) => ({ fact, [key]: value }));

const leaf: fc.Arbitrary<AnyCondition> = fc.oneof(
  amountLeaf(["a", "b", "n"]),
  dayLeaf("d"),
  fc.record({ fact: fc.constant("y"), is: fc.boolean() }),
  fc.record({ fact: fc.constant("o"), is: fc.constantFrom("p", "q", "r") }),
  fc.record({
    fact: fc.constant("o"),
    in: fc.uniqueArray(fc.constantFrom("p", "q", "r"), { minLength: 1, maxLength: 2 }),
  }),
  fc.tuple(comparator, limit).map(([key, value]) => ({ sum: ["a", "b"], [key]: value })),
  fc.tuple(fc.boolean(), fc.constantFrom(0.5, 0.7, 1)).map(([ab, atMost]) => ({
    share: ab ? "a" : "b",
    of: ab ? "b" : "a",
    atMost,
  })),
);

const memberLeaf: fc.Arbitrary<AnyCondition> = fc.oneof(
  amountLeaf(["m"]),
  dayLeaf("s"),
  fc.record({ fact: fc.constant("k"), is: fc.boolean() }),
);

function grouped(leaves: fc.Arbitrary<AnyCondition>, depth: number): fc.Arbitrary<AnyCondition> {
  if (depth === 0) return leaves;
  const inner = grouped(leaves, depth - 1);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    leaves,
    fc.record({ all: parts }),
    fc.record({ any: parts }),
    fc.record({ not: inner }),
    parts.chain((of) => fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) })),
  );
}

const ofMember = grouped(memberLeaf, 1);
const quantifier: fc.Arbitrary<AnyCondition> = fc.oneof(
  fc.record({ every: ofMember }),
  fc.record({ some: ofMember }),
  fc.record({ count: ofMember, atLeast: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ count: ofMember, atMost: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ count: ofMember, atLeast: fc.constant(1), atMost: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ count: ofMember, atMostShare: fc.constantFrom(0.3, 0.5, 0.75) }),
);

/** A condition over own facts only. */
export const ownCondition = grouped(leaf, 2);
/** A condition with quantifiers among its leaves. */
export const condition = grouped(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: quantifier }), 2);

const unknown = fc.constantFrom<undefined | null | { unknown: "declined" | "not-available" }>(
  undefined,
  null,
  { unknown: "declined" },
  { unknown: "not-available" },
);
const number = fc.integer({ min: 0, max: 6 });

function ordered<T extends number | string>(value: fc.Arbitrary<T>) {
  const range = fc
    .tuple(value, value)
    .map(([x, y]) => (x <= y ? { atLeast: x, atMost: y } : { atLeast: y, atMost: x }));
  return fc.oneof(
    value,
    unknown,
    range,
    value.map((atLeast) => ({ atLeast })),
    value.map((atMost) => ({ atMost })),
  );
}

export const facts = fc.record({
  a: ordered(number),
  b: ordered(number),
  n: ordered(number),
  d: ordered(day),
  y: fc.oneof(fc.boolean(), unknown),
  o: fc.oneof(
    fc.constantFrom("p" as const, "q" as const, "r" as const),
    unknown,
    fc
      .uniqueArray(fc.constantFrom("p" as const, "q" as const, "r" as const), { minLength: 1 })
      .map((oneOf) => ({ oneOf })),
  ),
});

export const memberFacts = fc.record({
  m: ordered(number),
  k: fc.oneof(fc.boolean(), unknown),
  s: ordered(day),
});

export const members = fc.option(fc.array(memberFacts, { maxLength: 3 }));
