import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../src/core/fact/known";
import { readFact } from "../../src/core/fact/readFact";
import { type CapitalFacts, modalUsahaFrom } from "../../src/size/modalUsahaFrom";

// Small numbers, so that all the points can be tried; what has no upper end ends far above all that is said.
const far = 40;
const small = fc.nat({ max: 6 });
const part = fc.oneof(
  small,
  fc.tuple(small, small).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) })),
  small.map((atLeast) => ({ atLeast })),
  small.map((atMost) => ({ atMost })),
  fc.constantFrom({ unknown: "declined" } as const, null),
);
const anyCapital: fc.Arbitrary<CapitalFacts> = fc.record({
  ownCapital: part,
  borrowedCapital: part,
  landAndBuildingOfPlaceOfBusiness: part,
});

describe("modalUsahaFrom", () => {
  it("gives the tightest bounds on what every possible business gives, and refuses where there is none", () => {
    fc.assert(
      fc.property(anyCapital, (facts) => {
        const found = possible(facts);
        if (found.length === 0) {
          expect(() => modalUsahaFrom(facts)).toThrow("infeasible");
          return;
        }
        const { least, most } = boundsOf(modalUsahaFrom(facts));
        expect(least ?? 0).toBe(Math.min(...found));
        // Without an upper end, both capitals or one of them can be as large as the points go.
        if (most === null) expect(Math.max(...found)).toBeGreaterThanOrEqual(far - 6);
        else expect(most).toBe(Math.max(...found));
      }),
      { numRuns: 500 },
    );
  });

  it("gives plain data", () => {
    fc.assert(
      fc.property(anyCapital, (facts) => {
        if (possible(facts).length === 0) return;
        const fact = modalUsahaFrom(facts);
        expect(JSON.parse(JSON.stringify(fact))).toStrictEqual(fact);
      }),
    );
  });
});

function boundsOf(fact: unknown): Bounds {
  return readFact("rupiah", fact, []) as Bounds;
}

function possible({ ownCapital, borrowedCapital, landAndBuildingOfPlaceOfBusiness }: CapitalFacts): number[] {
  const [own, borrowed, land] = [ownCapital, borrowedCapital, landAndBuildingOfPlaceOfBusiness].map(points) as [
    number[],
    number[],
    number[],
  ];
  const capitals = [...new Set(own.flatMap((a) => borrowed.map((b) => a + b)))];
  return capitals.flatMap((capital) => land.filter((taken) => taken <= capital).map((taken) => capital - taken));
}

function points(fact: unknown): number[] {
  const { least, most } = boundsOf(fact);
  const first = Number(least ?? 0);
  return Array.from({ length: Number(most ?? far) - first + 1 }, (_, at) => first + at);
}
