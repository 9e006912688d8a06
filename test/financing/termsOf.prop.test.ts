import fc from "fast-check";
import { expect, test } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import type { FactDeclarations, FactKind, FactsOf } from "../../src/core/fact/fact";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { termsOf } from "../../src/financing/termsOf";
import type { OwedDocument, Term, TermsSource } from "../../src/financing/types/terms";
import { applicants, asOf } from "./arbitraries";

const runs = { numRuns: 1000 };
const sources = fc.constantFrom<TermsSource<FactDeclarations>>(...programmeTerms);
// Beside the days of every period, those on which the rate of three provinces begins and ends.
const days = fc.oneof(asOf, fc.constantFrom("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"));

/** A name means the same in every programme: each takes the facts that it declares. */
function factsFor(source: TermsSource<FactDeclarations>, facts: object): FactsOf<FactDeclarations> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name in source.facts));
}

/** `null` where the programme had no rule yet. */
function termsFor(source: TermsSource<FactDeclarations>, facts: object, day: string) {
  const outcome = termsOf(source, factsFor(source, facts), { asOf: day });
  if (outcome.status !== "found") return { terms: {} as Readonly<Record<string, Term<unknown>>>, documents: [] };
  return { ...outcome, terms: outcome.terms as Readonly<Record<string, Term<unknown>>> };
}

test("more facts never turn a known term or document into another, and candidates hold what comes", () => {
  fc.assert(
    fc.property(sources, applicants, days, (source, { full, part }, day) => {
      const [less, more] = [termsFor(source, part, day), termsFor(source, full, day)];
      for (const [name, before] of Object.entries(less.terms)) {
        const after = more.terms[name];
        if (before.status === "unknown") {
          if (after?.status === "known") expect(before.candidates).toContainEqual(after.value);
          if (after?.status === "none") expect(before.orNone).toBe(true);
          if (after?.status === "unknown" && after.orUnstated) expect(before.orUnstated).toBe(true);
        } else expect([name, after?.status, knownValue(after)]).toEqual([name, before.status, knownValue(before)]);
      }
      for (const [n, before] of less.documents.entries()) {
        if (before.owed !== null) expect(more.documents[n]?.owed).toBe(before.owed);
      }
    }),
    runs,
  );
});

test("facts are missing exactly where a term or a document is open, and none that is known", () => {
  fc.assert(
    fc.property(sources, applicants, days, (source, { part }, day) => {
      const { terms, documents } = termsFor(source, part, day);
      for (const one of [...Object.values(terms), ...documents]) {
        const missing = "missing" in one ? one.missing : [];
        // Where all that is left is not stated, no fact helps.
        const isUnstated = "candidates" in one && one.orUnstated && one.candidates.length === 0 && !one.orNone;
        if (!isUnstated) expect(missing.length > 0).toBe(isOpen(one));
        expect(new Set(missing.map(({ fact }) => fact)).size).toBe(missing.length);
      }
    }),
    runs,
  );
});

/** Values of a kind on both sides of all at which a term changes. */
function valuesOf(kind: FactKind): readonly unknown[] {
  if (kind === "yes-no") return [true, false];
  if (kind === "count") return [0, 1, 2, 3, 4, 5, 9, 35, 36, 37];
  if (kind === "rupiah") return [0, 10_000_000, 10_000_001, 100_000_000, 100_000_001, 500_000_000, 500_000_001];
  return typeof kind === "object" ? kind : [];
}

test("a fact is decisive exactly where some value of it that is within what is known settles the term", () => {
  const seen = new Set<string>();
  /** Whether the value settles the term; one that the other facts exclude is not within what is known. */
  const settles = (source: TermsSource<FactDeclarations>, supposed: object, day: string, name: string) => {
    try {
      return termsFor(source, supposed, day).terms[name]?.status !== "unknown";
    } catch (error) {
      if (error instanceof UmkmError && error.code === "contradiction") return false;
      throw error;
    }
  };
  // The facts that the terms ask of, each of them hidden or not.
  const sourced = sources.chain((source) => {
    const asked = [...JSON.stringify(source.periods).matchAll(/"fact":"(\w+)"/g)].map(([, name]) => `${name}`);
    return fc.tuple(fc.constant(source), fc.subarray([...new Set(asked)]));
  });
  fc.assert(
    fc.property(sourced, applicants, days, ([source, names], { full }, day) => {
      const facts: Record<string, unknown> = { ...full };
      for (const name of names) delete facts[name];
      for (const [name, term] of Object.entries(termsFor(source, facts, day).terms)) {
        if (term.status !== "unknown") continue;
        for (const { fact, decisive } of term.missing) {
          const values = valuesOf(source.facts[fact] as FactKind);
          const settled = values.some((value) => settles(source, { ...facts, [fact]: value }, day, name));
          expect(decisive, `${name}: ${fact}`).toBe(settled);
          seen.add(`${decisive}`);
        }
      }
    }),
    runs,
  );
  expect([...seen].sort()).toEqual(["false", "true"]);
});

test("the answer survives JSON", () => {
  fc.assert(
    fc.property(sources, applicants, days, (source, { part }, day) => {
      const outcome = termsOf(source, factsFor(source, part), { asOf: day });
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
    }),
  );
});

function knownValue(term: Term<unknown> | undefined): unknown {
  return term?.status === "known" ? term.value : null;
}

function isOpen(one: Term<unknown> | OwedDocument): boolean {
  return "owed" in one ? one.owed === null : one.status === "unknown";
}
