import fc from "fast-check";
import { expect, test } from "vitest";
import type { FactValue } from "../../src/core/fact/fact";
import { assess } from "../../src/financing/assess";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { remedies } from "../../src/financing/remedies";
import type { Programme } from "../../src/financing/types/programme";
import type { Remedies, Remedy } from "../../src/financing/types/remedy";
import { days, declared, ownCondition, type Tree } from "../criteria/support";
import { applicants, asOf } from "./arbitraries";
import { consistentPart } from "./consistent";
import { programmeOf } from "./programmeOf";
import { ruled } from "./support";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const changes = fc.record({
  a: fc.constantFrom("ask", "obtain", "fixed"),
  b: fc.constantFrom("ask", "fixed"),
  n: fc.constantFrom("ask", "fixed"),
  d: fc.constantFrom("ask", "wait", "fixed"),
  y: fc.constantFrom("ask", "obtain", "fixed"),
  o: fc.constantFrom("ask", "obtain", "fixed"),
});
const exact = fc.record({
  a: fc.integer({ min: 0, max: 8 }),
  b: fc.integer({ min: 0, max: 8 }),
  n: fc.integer({ min: 0, max: 8 }),
  d: fc.constantFrom(...days),
  y: fc.boolean(),
  o: fc.constantFrom("p", "q", "r"),
});

function programmeWith(when: unknown, may: object) {
  return programmeOf({
    id: "random",
    facts: declared,
    changes: may,
    periods: [
      {
        ...graded,
        from: "2023-01-01",
        checkedOn: "2024-01-01",
        value: { criteria: [{ ...graded, id: "c", when: when as Tree & never }], notCovered: [] },
      },
    ],
  });
}

function waysOf(found: readonly Remedy[]): Remedy[][] {
  const ways = new Map<string, Remedy[]>();
  for (const one of found) {
    const key = `${one.criterion} ${one.alternative}`;
    ways.set(key, [...(ways.get(key) ?? []), one]);
  }
  return [...ways.values()];
}

const day = "2024-02-29";

/** The truth of the criterion once the steps are done. */
function after(
  programme: Programme<never> | object,
  facts: object,
  way: readonly Remedy[],
  from = day,
): boolean | null {
  const done = Object.fromEntries(way.flatMap(({ fact, to }) => (to === undefined ? [] : [[fact, to]])));
  const on = way.reduce((latest, step) => (step.from && step.from > latest ? step.from : latest), from);
  const { facts: declared } = programme as Programme<never>;
  // What follows from a fact that changes changes with it.
  const then = consistentPart(declared, {
    ...done,
    ...Object.fromEntries(Object.entries(facts).filter(([fact]) => !(fact in done))),
  });
  const { reasons } = ruled(assess(programme as Programme<never>, then as never, { asOf: on }));
  return reasons.find(({ id }) => id === way[0]?.criterion)?.truth ?? null;
}

function beside(to: NonNullable<Remedy["to"]>, value: FactValue): FactValue[] {
  const { atLeast = to, atMost = to } = to as { atLeast?: FactValue; atMost?: FactValue };
  const shift = (bound: FactValue, by: number): FactValue =>
    typeof bound === "number"
      ? bound + by
      : new Date(Date.parse(String(bound)) + by * 864e5).toISOString().slice(0, 10);
  if (typeof value === "boolean" || ["p", "q", "r"].includes(String(value))) return [];
  return [
    ...(typeof atMost !== "object" && value > atMost ? [shift(atMost, 1)] : []),
    ...(typeof atLeast !== "object" && value < atLeast ? [shift(atLeast, -1)] : []),
  ];
}

test("a way that is done makes its criterion true, and the nearest smaller change does not", () => {
  let [ways, amounts, waits] = [0, 0, 0];
  fc.assert(
    fc.property(ownCondition, exact, changes, (when, facts, may) => {
      const programme = programmeWith(when, may);
      const outcome = remedies(programme, facts as never, { asOf: day });
      if (outcome.status !== "ineligible") return;
      for (const way of waysOf(outcome.remedies)) {
        if (way.some(({ kind, to, from }) => kind === "none" || (to === undefined && !from))) continue;
        ways++;
        expect(after(programme, facts, way)).toBe(true);
        const [only, ...others] = way;
        if (!only || others.length > 0) continue;
        if (only.kind === "wait" && only.from) {
          waits++;
          const before = new Date(Date.parse(only.from) - 864e5).toISOString().slice(0, 10);
          expect(truthOn(programme, facts, before)).not.toBe(true);
        } else if (only.to !== undefined) {
          for (const value of beside(only.to, facts[only.fact as keyof typeof facts])) {
            amounts++;
            expect(after(programme, facts, [{ ...only, to: value }])).not.toBe(true);
          }
        }
      }
    }),
    { numRuns: 5000 },
  );
  // Else the test could not fail.
  expect(Math.min(ways, amounts, waits)).toBeGreaterThan(10);
});

function truthOn(programme: object, facts: object, on: string): boolean | null {
  return ruled(assess(programme as Programme<never>, facts as never, { asOf: on })).reasons[0]?.truth ?? null;
}

test("every criterion that fails has a remedy or is named as not to be changed, and no other one", () => {
  fc.assert(
    fc.property(applicants, asOf, ({ full, part }, on) => {
      for (const facts of [full, part]) {
        const { status, reasons } = ruled(assess(kurMikro, facts, { asOf: on }));
        const outcome = remedies(kurMikro, facts, { asOf: on }) as Remedies;
        expect(outcome.status).toBe(status);
        const failing = reasons.filter(({ truth }) => truth === false).map(({ id }) => id);
        expect([...new Set(outcome.remedies.map(({ criterion }) => criterion))]).toEqual(failing);
      }
    }),
    { numRuns: 500 },
  );
});

test("on KUR mikro, what is done heals its criterion, on the day where the rule is the same", () => {
  fc.assert(
    fc.property(applicants, asOf, ({ full }, on) => {
      const outcome = remedies(kurMikro, full, { asOf: on }) as Remedies;
      for (const way of waysOf(outcome.remedies)) {
        if (way.some(({ kind, ruleThen = "same" }) => kind === "none" || ruleThen !== "same")) continue;
        if (way.some(({ to, from }) => to === undefined && !from)) continue;
        expect(after(kurMikro, full, way, on)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("nothing can be done where all is fixed", () => {
  fc.assert(
    fc.property(ownCondition, exact, (when, facts) => {
      const programme = programmeWith(when, { a: "fixed", b: "fixed", n: "fixed", d: "fixed", y: "fixed", o: "fixed" });
      const outcome = remedies(programme, facts as never, { asOf: day }) as Remedies;
      expect(outcome.remedies.every(({ kind }) => kind === "none")).toBe(true);
    }),
  );
});
