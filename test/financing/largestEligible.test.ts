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
