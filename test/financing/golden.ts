import { describe, expect, it } from "vitest";
import type { FactDeclarations, FactsOf } from "../../src/core/fact/fact";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import { assess } from "../../src/financing/assess";
import { termsOf } from "../../src/financing/termsOf";
import type { Programme } from "../../src/financing/types/programme";
import type { TermsSource } from "../../src/financing/types/terms";
import { readCases } from "../tables/readCases.mjs";
import { expectPart, termFor } from "./cases";

/** Describe the golden cases of a programme for single applicants: what the articles say, and that they say it of all. */
export function describeGolden<D extends FactDeclarations>(programme: Programme<D>, source: TermsSource<D>): void {
  const cases = readCases(programme.id, programme.facts);
  const terms = (facts: FactsOf<D>, asOf: string) => {
    const outcome = termsOf(source, facts as never, { asOf });
    return outcome.status === "found" ? outcome.terms : {};
  };

  describe("the golden cases", () => {
    it("name a source and the programme, and each stands once", () => {
      for (const { name, cite } of cases) expect(cite.length, name).toBeGreaterThan(3);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    it.each(cases)("$name", ({ complete, facts, asOf, expected }) => {
      const outcome = assess(programme, facts, { asOf });
      if (outcome.status === "no-rule") {
        expect(outcome).toMatchObject({ kind: "eligibility", programme: programme.id, asOf, ...expected });
        return;
      }
      expectPart(outcome, expected, complete);
      if (expected.period) expect([outcome.basis.from, outcome.basis.until]).toEqual(expected.period);
      expect(outcome.basis.notCovered).toEqual(expect.arrayContaining([...(expected.notCovered ?? [])]));
    });

    it.each(cases.filter(({ expected }) => expected.rate !== undefined))(
      "the rate: $name",
      ({ facts, asOf, expected }) => {
        expect(terms(facts, asOf).rate).toMatchObject(termFor(expected.rate ?? null));
      },
    );

    it.each(cases)("survives JSON and changes nothing: $name", ({ facts, asOf }) => {
      const before = structuredClone(facts);
      const outcome = assess(programme, deepFreeze(facts), { asOf });
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
      expect(facts).toEqual(before);
    });
  });

  const withTenor = cases.filter(({ expected }) => expected.months !== undefined);
  if (withTenor.length > 0) {
    it.each(withTenor)("the longest tenors: $name", ({ facts, asOf, expected: { months = [] } }) => {
      const { workingCapitalMonths, investmentMonths } = terms(facts, asOf);
      const found = [workingCapitalMonths, investmentMonths].filter((term) => term !== undefined);
      expect(found).toMatchObject(months.map(termFor));
    });
  }

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
}
