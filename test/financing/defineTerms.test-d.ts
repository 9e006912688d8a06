import { expectTypeOf, it } from "vitest";
import { defineTerms } from "../../src/financing/defineTerms";
import { kurMikroTerms } from "../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../src/financing/termsOf";
import type { InterestMethod, RateStep, Term } from "../../src/financing/types/terms";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const period = { from: "2024-01-01", checkedOn: "2024-01-01", ...graded } as const;
const facts = { plafon: "rupiah", sector: ["a", "b"] } as const;

it("checks conditions, values and names against what is declared", () => {
  defineTerms({
    id: "x",
    facts,
    periods: [
      {
        ...period,
        value: {
          terms: {
            rate: [
              { when: { fact: "plafon", atMost: 1 }, then: 0.03, ...graded },
              { when: { fact: "sector", is: "a" }, then: [{ from: "2026-01-01", rate: 0 }], ...graded },
              { then: null, ...graded },
            ],
            method: [{ then: ["effective"], ...graded }],
          },
          documents: [{ document: "nik", when: { fact: "plafon", moreThan: 1 }, ...graded }],
          notCovered: [],
        },
      },
    ],
  });
  const value = { notCovered: [] };
  const misspelt = { terms: { rate: [{ when: { fact: "plafonn", atMost: 1 }, then: 0.03, ...graded }] }, ...value };
  // @ts-expect-error a fact that is not declared
  defineTerms({ id: "x", facts, periods: [{ ...period, value: misspelt }] });
  defineTerms({
    id: "x",
    facts,
    // @ts-expect-error no such method
    periods: [{ ...period, value: { terms: { method: [{ then: ["flat"], ...graded }] }, ...value } }],
  });
  // @ts-expect-error no grade
  defineTerms({ id: "x", facts, periods: [{ ...period, value: { documents: [{ document: "nik" }], ...value } }] });
  // @ts-expect-error no such term
  defineTerms({ id: "x", facts, periods: [{ ...period, value: { terms: { fee: [] }, ...value } }] });
});

it("types each term by its name", () => {
  const outcome = termsOf(kurMikroTerms, { kurMikroCount: 1 }, { asOf: "2024-01-01" });
  if (outcome.status !== "found") return;
  expectTypeOf(outcome.terms.rate).toEqualTypeOf<Term<number | readonly RateStep[]> | undefined>();
  expectTypeOf(outcome.terms.method).toEqualTypeOf<Term<readonly InterestMethod[]> | undefined>();
  expectTypeOf(outcome.terms.workingCapitalMonths).toEqualTypeOf<Term<number> | undefined>();
  // @ts-expect-error misspelt
  termsOf(kurMikroTerms, { kurMicroCount: 1 }, { asOf: "2024-01-01" });
});
