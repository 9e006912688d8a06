import { describe, expect, it } from "vitest";
import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import { assess } from "../../src/financing/assess";
import type { Eligibility } from "../../src/financing/types/outcome";
import type { Programme } from "../../src/financing/types/programme";
import { readBase } from "../tables/programmeTables.mjs";
import { readCases } from "../tables/readCases.mjs";
import { expectPart } from "./cases";

/** Whether a fact could still settle an answer: where a rule leaves it open, just one that bars. */
function canBeSettled({ open, reasons }: Eligibility): boolean {
  const undecided = reasons.filter(({ truth }) => truth === null);
  return open.length > 0 ? undecided.some(({ standing }) => standing === "cited") : undecided.length > 0;
}

/** Check the golden cases of a programme, and that they turn every criterion of every period each way. */
export function checkCases<D extends FactDeclarations>(programme: Programme<D>): void {
  const cases = readCases(programme.id, programme.facts);
  const base = readBase("the base", programme.facts, programme.id);

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
      expect(outcome.missing.length > 0).toBe(expected.status === "unknown" && canBeSettled(outcome));
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
        const { status } = assess(programme, { ...base, [name]: undefined } as FactsOf<D>, { asOf: from });
        expect(["eligible", "presumably-eligible", "unknown"], `${name} on ${from}`).toContain(status);
      }
    }
  });
}
