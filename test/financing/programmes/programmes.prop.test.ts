import fc from "fast-check";
import { expect, test } from "vitest";
import type { FactDeclarations, FactKind, FactsOf } from "../../../src/core/fact/fact";
import { assess } from "../../../src/financing/assess";
import { programmes } from "../../../src/financing/programmes/programmes";
import type { Programme } from "../../../src/financing/types/programme";
import { consistent } from "../consistent";
import { ruled } from "../support";

/** The programmes for single applicants, with the days and the amounts at which something changes. */
const single = programmes
  .filter((programme) => programme.memberFacts === null)
  .map((programme) => programme as Programme<FactDeclarations>);

function valuesOf(kind: FactKind, numbers: readonly number[]): fc.Arbitrary<unknown> {
  if (kind === "rupiah" || kind === "count") {
    const beside = numbers.flatMap((limit) => [limit - 1, limit, limit + 1]);
    return kind === "count" ? fc.constantFrom(0, 1, 49, 50, 51) : fc.constantFrom(0, "0.5", ...beside);
  }
  if (kind === "date") return fc.constantFrom("2015-01-01", "2021-07-01", "2023-09-30", "2024-02-29", "2025-04-02");
  return kind === "yes-no" ? fc.boolean() : fc.constantFrom(...kind);
}

/** Less than a value says, or the value. */
function blurred(kind: FactKind, value: unknown): fc.Arbitrary<unknown> {
  const nothing = fc.constantFrom(null, undefined, { unknown: "declined" });
  if (kind === "yes-no") return fc.oneof(fc.constant(value), nothing);
  if (typeof kind === "object") {
    const some = fc.subarray([...kind]).map((others) => ({ oneOf: [...others, value] }));
    return fc.oneof(fc.constant(value), nothing, some);
  }
  return fc.oneof(fc.constant(value), nothing, fc.constantFrom({ atLeast: value }, { atMost: value }));
}

/** A programme on a day, all facts, and the same with some of them known less well. */
const cases = fc.constantFrom(...single).chain((programme) => {
  const numbers = [...JSON.stringify(programme.periods).matchAll(/:(\d{5,})/g)].map(([, digits]) => Number(digits));
  const days = programme.periods.flatMap(({ from, until }) =>
    until ? [from, until] : [from, from > "2026-07-28" ? from : "2026-07-28"],
  );
  const perFact = <T>(draw: (name: string, kind: FactKind) => fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(Object.entries(programme.facts).map(([name, kind]) => [name, draw(name, kind)])));
  return perFact<unknown>((_, kind) => valuesOf(kind, numbers)).chain((drawn) => {
    const full = consistent(programme.facts, drawn) as FactsOf<FactDeclarations>;
    const part = perFact((name, kind) => blurred(kind, full[name])) as fc.Arbitrary<FactsOf<FactDeclarations>>;
    return fc.record({
      programme: fc.constant(programme),
      asOf: fc.constantFrom(...days),
      full: fc.constant(full),
      part,
    });
  });
});

test("of every programme, all facts settle what facts can, and more never turn a known answer into another", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(cases, ({ programme, asOf, full, part }) => {
      const [less, more] = [part, full].map((facts) => ruled(assess(programme, facts, { asOf })));
      // With all facts, an answer is open only by a rule that fails without settling it, or that was not read.
      if (more?.open.length === 0) expect(more.status).not.toBe("unknown");
      expect(more?.missing).toEqual([]);
      if (less?.status !== "unknown") expect(less?.missing).toEqual([]);
      else if (less.open.length === 0) expect(less.missing.length).toBeGreaterThan(0);
      if (less?.missing.length === 0) expect(more?.status).toBe(less.status);
      for (const [n, { truth }] of (less?.reasons ?? []).entries()) {
        if (truth !== null) expect(more?.reasons[n]?.truth).toBe(truth);
      }
      seen.add(`${programme.id} ${more?.status}`);
    }),
    { numRuns: 3000 },
  );
  // Each of them came out ineligible at least; a property over nothing would hold, too.
  expect(single.map(({ id }) => id).filter((id) => !seen.has(`${id} ineligible`))).toEqual([]);
});
