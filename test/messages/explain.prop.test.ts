import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { assess } from "../../src/financing/assess";
import { assessCluster } from "../../src/financing/assessCluster";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import type { Explainable } from "../../src/messages/explainable";
import { id } from "../../src/messages/id/id";
import { classifySize } from "../../src/size/classifySize";
import { headroom } from "../../src/size/headroom";
import { sizeHistory } from "../../src/size/sizeHistory";
import { tallySizes } from "../../src/size/tallySizes";
import { transitions } from "../../src/size/transitions";
import { sizeFacts } from "../../src/size/types/regime";
import { applicantFacts } from "../../src/vocabulary/applicantFacts";
import { clusterFacts } from "../../src/vocabulary/clusterFacts";
import { consistentPart } from "../financing/consistent";

const days = fc.constantFrom("2019-06-01", "2020-12-01", "2022-06-01", "2024-03-05", "2025-09-01", "2026-02-01");
const amounts = fc.integer({ min: 1, max: 60_000_000_000 });
const unknown = fc.constantFrom(null, { unknown: "declined" } as const);
const values: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: fc.oneof(
    unknown,
    amounts,
    amounts.map((atLeast) => ({ atLeast })),
    amounts.map((atMost) => ({ atMost })),
  ),
  count: fc.oneof(unknown, fc.integer({ min: 1, max: 200 })),
  date: fc.oneof(unknown, fc.constantFrom("2015-01-01", "2023-12-01"), fc.constant({ atMost: "2022-01-01" })),
  "yes-no": fc.oneof(unknown, fc.boolean()),
};

function factsOf<T>(declared: FactDeclarations): fc.Arbitrary<T> {
  const model = Object.entries(declared).map(([fact, kind]) => {
    const value = typeof kind === "string" ? values[kind] : fc.oneof(unknown, fc.constantFrom(...kind));
    return [fact, value ?? unknown] as const;
  });
  const drawn = fc.record(Object.fromEntries(model), { requiredKeys: [] });
  return drawn.map((facts) => consistentPart(declared, facts)) as unknown as fc.Arbitrary<T>;
}

const sizeFactsOfAny = factsOf<Parameters<typeof classifySize>[0]>(sizeFacts);
const severalSizes = fc.array(sizeFactsOfAny, { maxLength: 4 });

const outcomes: fc.Arbitrary<Explainable> = fc.oneof(
  sizeFactsOfAny.map((facts) => sizeHistory(facts)),
  fc.tuple(sizeFactsOfAny, days).map(([facts, asOf]) => headroom(classifySize(facts, { asOf }))),
  fc.tuple(severalSizes, days).map(([businesses, asOf]) => tallySizes(businesses, { asOf })),
  fc.tuple(severalSizes, days, days).map(([businesses, ...pair]) => {
    const [before, after] = pair.map((asOf) => businesses.map((facts) => classifySize(facts, { asOf })));
    return transitions(before ?? [], after ?? []);
  }),
  fc.tuple(sizeFactsOfAny, days).map(([facts, asOf]) => classifySize(facts, { asOf })),
  fc.tuple(factsOf<object>(applicantFacts), days).map(([facts, asOf]) => assess(kurMikro, facts, { asOf })),
  fc
    .tuple(factsOf<object>(clusterFacts), fc.array(factsOf<object>(applicantFacts), { maxLength: 3 }), days)
    .map(([cluster, members, asOf]) => assessCluster(kurKhusus, { cluster, members }, { asOf })),
);

describe("explain, for any facts", () => {
  it("writes clean lines that fit, in both languages", () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom(id, en), fc.constantFrom("full", "brief"), (outcome, messages, detail) => {
        const lines = explain(outcome, messages, { detail });
        expect(lines.filter((line) => line.length > 96 || line.trimEnd() !== line || line === "")).toEqual([]);
        expect(lines.filter((line) => /undefined|NaN|null|\[object|Infinity/.test(line))).toEqual([]);
      }),
    );
  });

  it("says the same in one line a statement", () => {
    fc.assert(
      fc.property(outcomes, (outcome) => {
        const words = (width: number) => explain(outcome, id, { width }).join(" ").split(/\s+/);
        expect(words(96)).toEqual(words(Number.POSITIVE_INFINITY));
      }),
    );
  });

  it("asks for every missing fact of a single business", () => {
    fc.assert(
      fc.property(factsOf<object>(applicantFacts), days, (facts, asOf) => {
        const outcome = assess(kurMikro, facts, { asOf });
        if (outcome.status === "no-rule") return;
        const text = explain(outcome, id, { width: Number.POSITIVE_INFINITY });
        const asked = text.filter((line) => /^[-*] .*\?( \(.*\))?$/.test(line));
        expect(asked).toHaveLength(outcome.missing.length);
      }),
    );
  });
});
