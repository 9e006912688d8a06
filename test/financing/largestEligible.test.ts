import { expect, it } from "vitest";
import { calendarDate } from "../../src/core/calendarDate";
import { readFacts } from "../../src/core/readFacts";
import { largestEligible } from "../../src/financing/largestEligible";

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

it("takes of two choices of one size the one whose members come first", () => {
  // Those of the one sort or of the other, not both.
  const when = { any: [{ every: { fact: "plafon", atMost: 2 } }, { every: { fact: "plafon", atLeast: 5 } }] };
  expect(largestEligible([{ when }], groupOf([1, 8, 1, 8]), [0, 1, 2, 3])).toEqual([0, 2]);
  expect(largestEligible([{ when }], groupOf([8, 1, 1, 8]), [0, 1, 2, 3])).toEqual([0, 3]);
  expect(largestEligible([{ when }], groupOf([8, 1, 8, 1, 1]), [0, 1, 2, 3, 4])).toEqual([1, 3, 4]);
});

it("chooses among 4,096 selections, whole sorts where numbers of each would be more", () => {
  const counted = (atMost: number) => [{ when: { count: { fact: "plafon", atMost: 1 }, atMost } }];
  // One sort of 4,095 has 4,096 numbers that could be taken; one more, and it is taken whole or not at all.
  const alike = (size: number) => groupOf(Array.from({ length: size }, () => 1));
  expect(largestEligible(counted(4094), alike(4095), everybody(alike(4095)))).toHaveLength(4094);
  expect(largestEligible(counted(4094), alike(4096), everybody(alike(4096)))).toBeNull();
  // Twelve sorts have 4,096 selections of whole ones.
  const sorts = (size: number) => groupOf(Array.from({ length: size }, (_, n) => n + 1));
  expect(largestEligible(limits(11), sorts(12), everybody(sorts(12)))).toEqual([0]);
});
