import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/day/dayNumber";
import { classifySize } from "../../src/size/classifySize";
import { type SizeHistoryOptions, type SizeSegment, sizeHistory } from "../../src/size/sizeHistory";
import type { SizeOutcome } from "../../src/size/types/outcome";
import { days } from "../core/days";
import { anyFacts, anyOptions } from "./businesses";

const anyHistoryOptions: fc.Arbitrary<SizeHistoryOptions> = anyOptions.map(({ asOf, ...options }) => options);

// All that an answer says, but its day, its age and what was not covered on that day.
function said(outcome: SizeOutcome): unknown {
  if (outcome.status === "no-rule") return { ...outcome, asOf: null };
  return { ...outcome, basis: { ...outcome.basis, asOf: null, stale: null, notCovered: null } };
}

describe("sizeHistory", () => {
  it("follows day on day, without gap or overlap, to the end of days", () => {
    fc.assert(
      fc.property(anyFacts, anyHistoryOptions, (facts, options) => {
        const history = sizeHistory(facts, options);
        expect(history[0]?.from).toBe(options.standard === "bps-workers" ? "1000-01-01" : "2008-07-04");
        for (const [position, { from, until }] of history.entries()) {
          const next = history[position + 1];
          expect(until === undefined).toBe(next === undefined);
          if (until === undefined || !next) continue;
          expect(from <= until).toBe(true);
          expect(dayNumber(next.from) - dayNumber(until)).toBe(1);
        }
      }),
    );
  });

  it("says on its first and its last day what the classification says", () => {
    fc.assert(
      fc.property(anyFacts, anyHistoryOptions, (facts, options) => {
        for (const { from, until, outcome } of sizeHistory(facts, options)) {
          expect(outcome).toEqual(classifySize(facts, { ...options, asOf: from }));
          if (until) expect(said(outcome)).toEqual(said(classifySize(facts, { ...options, asOf: until })));
        }
      }),
    );
  });

  it("says on any day what the classification says, and nothing before its first day", () => {
    fc.assert(
      fc.property(anyFacts, anyHistoryOptions, days(1990, 2040), (facts, options, asOf) => {
        const outcome = classifySize(facts, { ...options, asOf });
        const segment = sizeHistory(facts, options).find((one) => covers(one, asOf));
        if (segment) expect(said(outcome)).toEqual(said(segment.outcome));
        else expect(outcome).toMatchObject({ status: "no-rule", why: "before-first" });
      }),
      { numRuns: 300 },
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(anyFacts, anyHistoryOptions, (facts, options) => {
        const history = sizeHistory(facts, options);
        expect(JSON.parse(JSON.stringify(history))).toStrictEqual(history);
      }),
    );
  });
});

function covers({ from, until }: SizeSegment, day: string): boolean {
  return from <= day && (until === undefined || day <= until);
}
