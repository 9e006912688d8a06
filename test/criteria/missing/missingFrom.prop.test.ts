import fc from "fast-check";
import { expect, test } from "vitest";
import { readAmount } from "../../../src/core/amount/readAmount";
import type { FactValue } from "../../../src/core/fact/fact";
import type { Known } from "../../../src/core/fact/known";
import type { AnyCondition } from "../../../src/criteria/condition";
import type { Missing } from "../../../src/criteria/missing";
import { evaluateIn, missingIn, type Named as Scope } from "../byName";
import { condition, evaluate, facts, kinds, memberDeclared, members, scopeOf } from "../support";
import { valuesWithin } from "../valuesWithin";

const runs = { numRuns: 3000 };
const criteria = fc.array(condition, { minLength: 1, maxLength: 3 });
const truthOf = (conditions: readonly AnyCondition[], scope: Scope) => evaluate({ all: conditions }, scope);
const missing = (conditions: readonly AnyCondition[], scope: Scope) =>
  missingIn(
    conditions.map((when) => ({ when })),
    scope,
    kinds,
  );

test("nothing is missing exactly when the answer is known", () => {
  fc.assert(
    fc.property(criteria, facts, members, (conditions, given, group) => {
      const scope = scopeOf(given, group);
      expect(missing(conditions, scope).length === 0).toBe(truthOf(conditions, scope) !== null);
    }),
    runs,
  );
});

test("missing are exactly the facts, not exactly known, of leaves under undecided branches; the weight counts criteria", () => {
  fc.assert(
    fc.property(criteria, facts, members, (conditions, given, group) => {
      const scope = scopeOf(given, group);
      if (truthOf(conditions, scope) !== null) return;
      const weights = new Map<string, number>();
      for (const when of conditions) {
        for (const key of new Set(openReads(when, scope))) weights.set(key, (weights.get(key) ?? 0) + 1);
      }
      const found = missing(conditions, scope).map((fact) => [keyOf(fact), fact.weight] as const);
      expect(new Map(found)).toEqual(weights);
      expect(found).toHaveLength(weights.size);
    }),
    runs,
  );
});

// Whole values must be found; a fraction may be, where an amount meets a share or a sum. Rates and limits here meet at
// tenths, so that every decisive amount settles the answer at one of them.
test("decisive agrees with trying every value", () => {
  fc.assert(
    fc.property(criteria, facts, members, (conditions, given, group) => {
      const scope = scopeOf(given, group);
      for (const found of missing(conditions, scope)) {
        if (found.fact === "members") continue;
        const settled = (completed: Scope) => truthOf(conditions, completed) !== null;
        const whole = completions(scope, found, valuesWithin).some(settled);
        if (whole || !found.decisive) expect(found.decisive).toBe(whole);
        else expect(completions(scope, found, tenthsWithin).some(settled)).toBe(true);
      }
    }),
    runs,
  );
});

test("the decisive come first, then the heavier", () => {
  fc.assert(
    fc.property(criteria, facts, members, (conditions, given, group) => {
      const ranks = missing(conditions, scopeOf(given, group)).map(
        ({ decisive, weight }) => (decisive ? 100 : 0) + weight,
      );
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }),
    runs,
  );
});

// Written apart from the engine's own walk: down through nodes that `evaluate` itself leaves open.
function openReads(when: AnyCondition, scope: Scope, member?: number): string[] {
  const own = member === undefined ? kinds : { own: memberDeclared, ofMembers: null };
  if (evaluateIn(when, scope, own) !== null) return [];
  const { fact, sum, share, of, all, any, not, every, some, count } = when as Record<string, unknown>;
  const inner = every ?? some ?? count;
  if (inner) {
    if (!scope.members?.length) return [keyOf({ fact: "members" })];
    return scope.members.flatMap((held, at) =>
      openReads(inner as AnyCondition, { ...scope, facts: held, members: null }, at),
    );
  }
  const parts = (all ?? any ?? (not ? [not] : share ? undefined : of)) as AnyCondition[] | undefined;
  if (parts) return parts.flatMap((part) => openReads(part, scope, member));
  const names = (fact ? [fact] : (sum ?? [share, of])) as string[];
  return names
    .filter((name) => scope.facts[name]?.why !== null)
    .map((name) => keyOf(member === undefined ? { fact: name } : { fact: name, member }));
}

function keyOf({ fact, member }: Pick<Missing, "fact" | "member">): string {
  return `${member ?? "own"} ${fact}`;
}

function completions(scope: Scope, { fact, member }: Missing, within: typeof valuesWithin): Scope[] {
  const held = (member === undefined ? scope.facts : scope.members?.[member]) as Record<string, Known>;
  const known = held[fact] as Known;
  return within(fact, known).map((value) => {
    const set = { ...held, [fact]: exactly(value, known) };
    if (member === undefined) return { ...scope, facts: set };
    return { ...scope, members: (scope.members ?? []).map((other, at) => (at === member ? set : other)) };
  });
}

function exactly(value: FactValue, known: Known): Known {
  return known.among ? { among: [value], why: null } : { least: value, most: value, why: null };
}

function tenthsWithin(name: string, known: Known): readonly FactValue[] {
  if (!["a", "b"].includes(name)) return [];
  const tenths = Array.from({ length: 160 }, (_, at) => readAmount(`${Math.floor(at / 10)}.${at % 10}`, []));
  return tenths.filter(
    (value) =>
      Number(value) >= Number(known.among ? 0 : (known.least ?? 0)) &&
      Number(value) <= Number(known.among ? 0 : (known.most ?? 99)),
  );
}
