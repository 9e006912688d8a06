import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { AnyCondition } from "../../../src/criteria/anyCondition";
import { assessCluster } from "../../../src/financing/assessCluster";
import * as engine from "../../../src/financing/cluster/largestEligible";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { ruleIn, type Named as Scope, scopeIn } from "../../criteria/byName";
import { condition, evaluate, facts, kinds, memberFacts, scopeOf, asOf as when } from "../../criteria/support";
import { applicants, asOf, groups } from "../arbitraries";
import { ruled } from "../support";

const largestEligible = (criteria: readonly object[], scope: Scope, positions: readonly number[]) =>
  engine.largestEligible(
    criteria.map((one) => ruleIn(one as { when: AnyCondition }, kinds)),
    scopeIn(scope, kinds),
    positions,
  );

/** Every choice of positions, the largest first. */
function choices(positions: readonly number[]): number[][] {
  let all: number[][] = [[]];
  for (const one of positions) all = all.concat(all.map((set) => [...set, one]));
  return all.filter((set) => set.length > 0).sort((a, b) => b.length - a.length);
}

test("agrees with trying every set of up to six members, for random criteria", () => {
  let smaller = 0;
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 1, maxLength: 3 }),
      facts,
      fc.array(memberFacts, { minLength: 1, maxLength: 6 }),
      (conditions, given, members) => {
        const scope: Scope = scopeOf(given, members, when);
        const positions = members.map((_, n) => n);
        const holds = (chosen: readonly number[]) =>
          evaluate(
            { all: conditions as AnyCondition[] },
            { ...scope, members: chosen.map((n) => scope.members?.[n] ?? {}) },
          ) === true;
        const best = choices(positions).find(holds);
        const criteria = conditions.map((one) => ({ when: one as AnyCondition }));
        const found = largestEligible(criteria, scope, positions);
        expect(found?.length).toBe(best?.length);
        if (found) expect(holds(found)).toBe(true);
        if (found && found.length < members.length) smaller++;
      },
    ),
    { numRuns: 3000 },
  );
  expect(smaller).toBeGreaterThan(50);
});

test("in KUR khusus, agrees with asking for every set of eligible members anew", () => {
  const drawn = fc.array(applicants, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(groups, drawn, asOf, (group, list, day) => {
      const ask = (members: readonly (typeof list)[number]["part"][]) =>
        ruled(assessCluster(kurKhusus, { cluster: group.part, members }, { asOf: day }));
      const whole = ask(list.map(({ part }) => part));
      const eligible = whole.members.filter(({ status }) => status === "eligible").map(({ member }) => member);
      const best = choices(eligible).find(
        (chosen) => ask(chosen.flatMap((n) => list[n]?.part ?? [])).status === "eligible",
      );
      const { members = [], status } = whole.largestEligible ?? {};
      expect(members.length).toBe(best?.length ?? eligible.length);
      if (eligible.length > 0) expect(status === "eligible").toBe(best !== undefined);
    }),
    { numRuns: 150 },
  );
});

const every = { every: { fact: "k", is: true } } as const;

test("of two that are alike the earlier is taken; who is not registered stays behind", () => {
  const members = [{ k: true }, { k: false }, { k: null }, { k: true }, { k: true }];
  const scope = scopeOf({}, members);
  expect(largestEligible([{ when: every }], scope, [0, 1, 2, 3, 4])).toEqual([0, 3, 4]);
  const two = { count: { fact: "k", is: true }, atMost: 2 } as const;
  expect(largestEligible([{ when: two }], scope, [0, 1, 3, 4])).toEqual([0, 1, 3]);
  expect(largestEligible([{ when: every }], scope, [1, 2])).toBeNull();
  expect(largestEligible([{ when: every }], scope, [])).toBeNull();
  expect(largestEligible([{ when: { fact: "y", is: true } }, { when: every }], scope, [0, 1])).toBeNull();
});

test("takes sorts whole where members are too many to try each number of them", () => {
  const members = Array.from({ length: 9000 }, (_, n) => ({ k: n % 3 > 0, m: n % 2 }));
  const criteria = [{ when: every }, { when: { count: { fact: "m", atMost: 5 }, atLeast: 3 } as const }];
  const scope: Scope = { ...scopeOf({}, members), asOf: calendarDate(when) };
  expect(largestEligible(criteria, scope, [...members.keys()])).toHaveLength(6000);
});
