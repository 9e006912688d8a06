import fc from "fast-check";
import { expect, test } from "vitest";
import type { FactValue } from "../../../src/core/fact/fact";
import type { Known } from "../../../src/core/fact/known";
import type { Truth } from "../../../src/core/truth/truth";
import type { AnyCondition } from "../../../src/criteria/condition";
import type { Named as Scope } from "../byName";
import { condition, evaluate, facts, members, ownCondition, scopeOf } from "../support";
import { valuesWithin } from "../valuesWithin";

const runs = { numRuns: 1000 };
const not = (truth: Truth) => (truth === null ? null : !truth);

test("adding a fact never turns a known answer into another", () => {
  fc.assert(
    fc.property(condition, facts, members, fc.nat(), fc.nat(), (when, given, group, which, value) => {
      const scope = scopeOf(given, group);
      const before = evaluate(when, scope);
      const after = evaluate(when, narrowed(scope, which, value));
      if (before !== null) expect(after).toBe(before);
    }),
    { numRuns: 3000 },
  );
});

test("a known answer holds for every completion, a completed scope without quantifiers is known", () => {
  fc.assert(
    fc.property(ownCondition, facts, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (when, given, values) => {
      let scope = scopeOf(given);
      const before = evaluate(when, scope);
      values.forEach((value, which) => {
        scope = narrowed(scope, which, value);
      });
      const after = evaluate(when, scope);
      expect(after).not.toBe(null);
      if (before !== null) expect(after).toBe(before);
    }),
    { numRuns: 3000 },
  );
});

test("a leaf over one range is known exactly when every point in it agrees", () => {
  const leaf = ownCondition.filter((when) => "fact" in when);
  fc.assert(
    fc.property(leaf, facts, (when, given) => {
      if (!("fact" in when)) return;
      const scope = scopeOf(given);
      const known = scope.facts[when.fact] as Known;
      const truths = new Set(
        valuesWithin(when.fact, known).map((value) =>
          evaluate(when, { ...scope, facts: { ...scope.facts, [when.fact]: exactly(value, known) } }),
        ),
      );
      if (known.why === null || known.why === "range") {
        expect(evaluate(when, scope)).toBe(truths.size === 1 ? [...truths][0] : null);
      } else expect(evaluate(when, scope)).toBe(null);
    }),
    runs,
  );
});

test("the order of all and any changes nothing", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), facts, members, (parts, given, group) => {
      const scope = scopeOf(given, group);
      const backwards = [...parts].reverse();
      expect(evaluate({ all: backwards }, scope)).toBe(evaluate({ all: parts }, scope));
      expect(evaluate({ any: backwards }, scope)).toBe(evaluate({ any: parts }, scope));
    }),
    runs,
  );
});

test("De Morgan, for groups and for quantifiers", () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), facts, members, (parts, given, group) => {
      const scope = scopeOf(given, group);
      const negated = parts.map((part) => ({ not: part }));
      expect(evaluate({ not: { all: parts } }, scope)).toBe(evaluate({ any: negated }, scope));
      expect(evaluate({ not: { any: parts } }, scope)).toBe(evaluate({ all: negated }, scope));
      const inner: AnyCondition = {
        any: [
          { fact: "m", atMost: 3 },
          { fact: "k", is: true },
        ],
      };
      expect(evaluate({ not: { every: inner } }, scope)).toBe(evaluate({ some: { not: inner } }, scope));
    }),
    runs,
  );
});

test("a condition that went through JSON gives the same answer", () => {
  fc.assert(
    fc.property(condition, facts, members, (when, given, group) => {
      const scope = scopeOf(given, group);
      expect(evaluate(JSON.parse(JSON.stringify(when)), scope)).toBe(evaluate(when, scope));
      expect(evaluate({ not: when }, scope)).toBe(not(evaluate(when, scope)));
    }),
    runs,
  );
});

/** The scope with one fact, of the applicant or of a member, set to one of the values that it may have. */
function narrowed(scope: Scope, which: number, pick: number): Scope {
  const places = [scope.facts, ...(scope.members ?? [])].flatMap((held, place) =>
    Object.keys(held).map((name) => ({ name, place })),
  );
  const { name, place } = places[which % places.length] as { name: string; place: number };
  const set = (held: Readonly<Record<string, Known>>) => {
    const known = held[name] as Known;
    const values = valuesWithin(name, known);
    return { ...held, [name]: exactly(values[pick % values.length] as FactValue, known) };
  };
  if (place === 0) return { ...scope, facts: set(scope.facts) };
  return { ...scope, members: (scope.members ?? []).map((held, at) => (at === place - 1 ? set(held) : held)) };
}

function exactly(value: FactValue, known: Known): Known {
  return known.among ? { among: [value], why: null } : { least: value, most: value, why: null };
}
