import { describe, expect, it } from "vitest";
import type { FactDeclarations, FactsOf } from "../../../src/core/fact/fact";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { termsOf } from "../../../src/financing/termsOf";
import type { Term, TermsSource } from "../../../src/financing/types/terms";
import { readCases } from "../../tables/readCases.mjs";
import { readTermCases } from "../../tables/readTermCases.mjs";
import { type Applicant, khususCases } from "../cases";

type Facts = FactsOf<FactDeclarations>;

const sources: readonly TermsSource<FactDeclarations>[] = programmeTerms;
const golden = sources.flatMap(({ id, facts, memberFacts }) => readTermCases(id, memberFacts ?? facts));

function found(terms: string, facts: Facts, asOf: string) {
  const source = sources.find(({ id }) => id === terms);
  const outcome = source && termsOf(source, facts, { asOf });
  if (outcome?.status !== "found") throw new Error("expected terms");
  return outcome;
}

/** What a golden case says of a term. */
function shown(term: Term<unknown> | undefined): unknown {
  if (term?.status === "unknown") {
    const { candidates, orNone, orUnstated, missing } = term;
    if (orUnstated && candidates.length + missing.length === 0 && !orNone) return "unstated";
    return { candidates, orNone, ...(orUnstated ? { orUnstated } : {}) };
  }
  return term?.status === "known" ? term.value : term && null;
}

it("each case stands once, with a source", () => {
  expect(new Set(golden.map(({ programme, name }) => `${programme}, ${name}`)).size).toBe(golden.length);
  for (const { cite } of golden) expect(cite.length).toBeGreaterThan(3);
});

it.each(golden)(
  "$programme, $name",
  ({ programme, facts, asOf, expected: { documents, ...expected }, reasons, notCovered }) => {
    const outcome = found(programme, facts, asOf);
    for (const [name, value] of Object.entries(expected)) {
      expect(shown(outcome.terms[name as keyof typeof outcome.terms]), name).toEqual(value);
    }
    for (const [name, why] of Object.entries(reasons)) {
      const row = outcome.terms[name as keyof typeof outcome.terms]?.reasons.at(-1);
      const unstated = row?.unstated === undefined ? [] : [row.unstated];
      expect(row ? [row.cite[0].at, row.evidence, ...unstated] : null, name).toEqual(why);
    }
    expect(outcome.basis.notCovered).toEqual(expect.arrayContaining([...notCovered]));
    if (documents) {
      const idsOf = (truth: boolean | null) =>
        outcome.documents.filter(({ owed }) => owed === truth).map(({ document }) => document);
      expect({ owed: idsOf(true), open: idsOf(null), notOwed: idsOf(false) }).toEqual(documents);
    }
    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
  },
);

describe("terms stand over the periods and gaps of their programme", () => {
  const cases = sources.flatMap((source) => {
    const golden: readonly { asOf: string; expected: { status?: string; why?: string } }[] =
      source.id === "kur-khusus" ? khususCases : readCases(source.id);
    return golden
      .filter(({ expected }) => expected.status === "no-rule")
      .map(({ asOf, expected: { why } }) => ({ id: source.id, source, asOf, why }));
  });

  it.each(cases)("$id on $asOf: none, for it is $why", ({ source, asOf, why }) => {
    expect(termsOf(source, {}, { asOf })).toMatchObject({ status: "no-rule", why });
  });
});

describe("the cases turn", () => {
  it.each(programmeTerms)("every row of the terms of $id", ({ id, periods }) => {
    const counted = new Set<string>();
    for (const { facts, asOf } of golden.filter(({ programme }) => programme === id)) {
      const { basis, ...outcome } = found(id, facts, asOf);
      for (const [name, term] of Object.entries(outcome.terms)) {
        for (const { row, truth } of term.reasons) if (truth) counted.add(`${basis.from} ${name} ${row}`);
      }
    }
    const rows = periods.flatMap(({ from, value: { terms = {} } }) =>
      Object.entries(terms).flatMap(([name, list]) => list.map((_, row) => `${from} ${name} ${row}`)),
    );
    expect([...counted].sort()).toEqual(rows.sort());
  });
});

describe("mistakes seen elsewhere", () => {
  const rateOf = (facts: Applicant, asOf: string) => found("kur-mikro", facts, asOf).terms.rate;

  it("15: 6 % without end is for production and proven export alone, also outside the three provinces", () => {
    const trader = { sector: "perdagangan", provenExport: false, disasterProvince: "lainnya" } as const;
    expect(rateOf({ ...trader, kurMikroCount: 1 }, "2026-02-01")).toMatchObject({ value: 0.07 });
    expect(rateOf({ ...trader, kurMikroCount: 2 }, "2026-02-01")).toMatchObject({ status: "none" });
  });

  it("21: a trader's third KUR mikro has no rate, by the article that bars it", () => {
    const rate = rateOf({ sector: "perdagangan", kurMikroCount: 2 }, "2024-03-05");
    expect(rate).toMatchObject({
      status: "none",
      reasons: [
        {
          row: 0,
          value: null,
          truth: true,
          facts: ["sector", "kurMikroCount"],
          observed: { sector: "perdagangan", kurMikroCount: 2 },
          cite: [{ regulation: "permenko-1-2023", at: "Pasal 24 ayat (4a)" }],
          evidence: "law-text",
        },
      ],
    });
  });

  it("23: an NPWP above 50 million, BPJS above 100 million: above, not from", () => {
    const owed = (plafon: number) =>
      found("kur-khusus", { plafon }, "2026-02-01")
        .documents.filter((one) => one.owed)
        .map(({ document }) => document);
    expect(owed(50_000_000)).not.toContain("npwp");
    expect(owed(50_000_001)).toContain("npwp");
    expect(owed(100_000_000)).not.toContain("bpjs-ketenagakerjaan");
    expect(owed(100_000_001)).toContain("bpjs-ketenagakerjaan");
  });
});
