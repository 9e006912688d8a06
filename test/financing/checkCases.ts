import { describe, expect, it } from "vitest";
import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import { assess } from "../../src/financing/assess";
import type { Programme } from "../../src/financing/types/programme";
import { expectPart, type Part } from "./cases";

/** The golden cases of a programme: facts that meet every criterion, and what each case changes of them. */
export interface CaseFile {
  readonly complete: object;
  readonly cases: readonly object[];
}

interface GoldenCase {
  readonly name: string;
  readonly cite: string;
  readonly facts: object;
  readonly asOf: string;
  readonly expected: Part & {
    readonly why?: string;
    readonly period?: readonly [string, string | null];
    readonly notCovered?: readonly string[];
  };
}

/** Check the golden cases of a programme, and that they turn every criterion of every period each way. */
export function checkCases<D extends FactDeclarations>(programme: Programme<D>, file: CaseFile): void {
  const cases = file.cases.map((each) => {
    const { facts, ...golden } = each as GoldenCase;
    return { ...golden, facts: { ...file.complete, ...facts } as FactsOf<D> };
  });

  describe(`the golden cases of ${programme.id}`, () => {
    it("name a source, and each stands once", () => {
      for (const { name, cite } of cases) expect(cite.length, name).toBeGreaterThan(3);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    it.each(cases)("$name", ({ facts, asOf, expected }) => {
      const outcome = assess(programme, deepFreeze(facts), { asOf });
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
      if (outcome.status === "no-rule") {
        expect(outcome).toMatchObject({ kind: "eligibility", programme: programme.id, asOf, ...expected });
        return;
      }
      expectPart(outcome, expected, true);
      expect(outcome.missing.length > 0).toBe(expected.status === "unknown");
      if (expected.period) expect([outcome.basis.from, outcome.basis.until]).toEqual(expected.period);
      expect(outcome.basis.notCovered).toEqual(expect.arrayContaining([...(expected.notCovered ?? [])]));
    });
  });

  it.each(programme.periods)("the cases turn every criterion of the period from $from each way", ({ from, value }) => {
    const turned = { true: new Set<string>(), false: new Set<string>(), null: new Set<string>() };
    for (const { facts, asOf } of cases) {
      const outcome = assess(programme, facts, { asOf });
      if (outcome.status === "no-rule" || outcome.basis.from !== from) continue;
      for (const { id, truth } of outcome.reasons) turned[`${truth}`].add(id);
    }
    const ids = value.criteria.map(({ id }) => id).sort();
    for (const found of Object.values(turned)) expect([...found].sort()).toEqual(ids);
  });

  it("a fact that is left out is no 0 and no no", () => {
    for (const { from } of programme.periods) {
      for (const name of Object.keys(programme.facts)) {
        const { status } = assess(programme, { ...file.complete, [name]: undefined } as FactsOf<D>, { asOf: from });
        expect(["eligible", "unknown"], `${name} on ${from}`).toContain(status);
      }
    }
  });
}
