import { expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { readFacts } from "../../../src/core/fact/readFacts";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import * as engine from "../../../src/financing/cluster/largestEligible";
import { type Named, ruleIn, scopeIn } from "../../criteria/byName";

const kinds = { own: { open: "yes-no" }, ofMembers: { plafon: "rupiah" } } as const;
const largestEligible = (criteria: readonly object[], group: Named, positions: readonly number[]) =>
  engine.largestEligible(
    criteria.map((one) => ruleIn(one as { when: AnyCondition }, kinds)),
    scopeIn(group, kinds),
    positions,
  );

const asOf = calendarDate("2024-03-05");
const groupOf = (plafons: readonly number[]) => ({
  facts: {},
  members: plafons.map((plafon) => readFacts({ plafon: "rupiah" }, { plafon })),
  asOf,
});
/** As many limits as members, so that each member is of a sort of its own. */
const limits = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ when: { every: { fact: "plafon", atMost: n + 1 } } }));

it("takes sorts of members whole where nothing counts them, the largest first", () => {
  // Who asks for 1 keeps to every limit, and nobody else does.
  expect(largestEligible(limits(3), groupOf([4, 1, 3, 1]), [0, 1, 2, 3])).toEqual([1, 3]);
});

it("does not choose where the sorts are too many to try", () => {
  const plafons = Array.from({ length: 14 }, (_, n) => n + 1);
  expect(largestEligible(limits(13), groupOf(plafons), [...plafons.keys()])).toBeNull();
});

it("does not choose among nobody, nor where no choice heals a criterion", () => {
  expect(largestEligible(limits(3), groupOf([]), [])).toBeNull();
  expect(largestEligible([{ when: { any: [] } }], groupOf([1, 2]), [0, 1])).toBeNull();
});

const everybody = (group: { members: readonly unknown[] }) => [...group.members.keys()];

it("takes all where all will do, and none where nobody alone does", () => {
  const group = groupOf([1, 2]);
  expect(largestEligible([{ when: { every: { fact: "plafon", atMost: 2 } } }], group, everybody(group))).toEqual([
    0, 1,
  ]);
  expect(largestEligible([{ when: { every: { fact: "plafon", atMost: 0 } } }], group, everybody(group))).toBeNull();
  // Of nobody every question holds, but nobody is no group.
  expect(largestEligible([{ when: { not: { some: { fact: "plafon", atMost: 2 } } } }], group, [0, 1])).toBeNull();
});

it("does not choose where a criterion of the group itself fails, or is not known", () => {
  const group = { ...groupOf([1, 9]), facts: readFacts({ open: "yes-no" }, { open: false }) };
  const few = { when: { every: { fact: "plafon", atMost: 2 } } };
  const open = (is: boolean) => ({ when: { fact: "open", is } });
  expect(largestEligible([few, open(false)], group, [0, 1])).toEqual([0]);
  expect(largestEligible([few, open(true)], group, [0, 1])).toBeNull();
  const unknown = { ...group, facts: readFacts({ open: "yes-no" }, {}) };
  expect(largestEligible([few, open(true)], unknown, [0, 1])).toBeNull();
});

it("takes part of a sort where members are counted, and of two that are alike the earlier", () => {
  const small = { fact: "plafon", atMost: 2 };
  const criteria = [{ when: { count: small, atMost: 2 } }, { when: { every: { fact: "plafon", atMost: 9 } } }];
  expect(largestEligible(criteria, groupOf([1, 8, 1, 1, 10, 8]), [0, 1, 2, 3, 4, 5])).toEqual([0, 1, 2, 5]);
});

it("leaves behind as many as a share of those who go asks, and no more", () => {
  const half = [{ when: { count: { fact: "plafon", atMost: 2 }, atMostShare: 0.5 } }];
  expect(largestEligible(half, groupOf([1, 1, 1, 8, 8]), [0, 1, 2, 3, 4])).toEqual([0, 1, 3, 4]);
  expect(largestEligible(half, groupOf([1, 1, 8]), [0, 1, 2])).toEqual([0, 2]);
  expect(largestEligible(half, groupOf([1, 1]), [0, 1])).toBeNull();
});

it("takes of two choices of one size the one whose members come first", () => {
  // Those of the one sort or of the other, not both.
  const when = { any: [{ every: { fact: "plafon", atMost: 2 } }, { every: { fact: "plafon", atLeast: 5 } }] };
  expect(largestEligible([{ when }], groupOf([1, 8, 1, 8]), [0, 1, 2, 3])).toEqual([0, 2]);
  expect(largestEligible([{ when }], groupOf([8, 1, 1, 8]), [0, 1, 2, 3])).toEqual([0, 3]);
  expect(largestEligible([{ when }], groupOf([8, 1, 8, 1, 1]), [0, 1, 2, 3, 4])).toEqual([1, 3, 4]);
});

it("takes of choices that begin alike the one that goes on with the earlier", () => {
  const two = [{ when: { count: { fact: "plafon", atLeast: 1 }, atMost: 2 } }];
  const apart = [1, 2, 3].map((atMost) => ({ when: { count: { fact: "plafon", atMost }, atMost: 9 } }));
  for (const plafons of [
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [2, 4, 1, 3],
  ]) {
    expect(largestEligible([...two, ...apart], groupOf(plafons), [0, 1, 2, 3])).toEqual([0, 1]);
    expect(largestEligible([...two, ...apart], groupOf(plafons), [1, 2, 3])).toEqual([1, 2]);
  }
  // Of the first sort both would do as well, but the second of them comes last.
  expect(largestEligible([...two, ...apart], groupOf([1, 2, 2, 1]), [0, 1, 2, 3])).toEqual([0, 1]);
});

it("tries 4,096 selections, and of more only those of whole sorts", () => {
  // Six sorts: who asks for 1, for 2, and so on. Not more than two of the first sort may be taken.
  const criteria = [1, 2, 3, 4, 5].map((cap) => ({
    when: { count: { fact: "plafon", atMost: cap }, atMost: cap === 1 ? 2 : 99 },
  }));
  const sorts = [1, 2, 3, 4, 5, 6].flatMap((plafon) => [plafon, plafon, plafon]);
  // None to three of each: 4 ** 6 selections.
  const [all, more] = [groupOf(sorts), groupOf([...sorts, 6])];
  expect(largestEligible(criteria, all, everybody(all))).toEqual(everybody(all).filter((member) => member !== 2));
  expect(largestEligible(criteria, more, everybody(more))).toEqual(everybody(more).slice(3));
});

it("tries the whole ones of twelve sorts, and none of more", () => {
  const sorts = (size: number) => groupOf(Array.from({ length: size }, (_, n) => n + 1));
  expect(largestEligible(limits(11), sorts(12), everybody(sorts(12)))).toEqual([0]);
  expect(largestEligible(limits(12), sorts(13), everybody(sorts(13)))).toBeNull();
});
