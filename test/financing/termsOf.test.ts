import { describe, expect, it } from "vitest";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { assessCluster } from "../../src/financing/assessCluster";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { defineTerms } from "../../src/financing/defineTerms";
import * as financing from "../../src/financing/index";
import { kurKhusus, kurKhususTerms } from "../../src/financing/programmes/kur/khusus";
import { kurMikro, kurMikroTerms } from "../../src/financing/programmes/kur/mikro";
import { kurPmiTerms } from "../../src/financing/programmes/kur/pmi";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { type TermsOutcome, termsOf } from "../../src/financing/termsOf";
import type { TermsSource } from "../../src/financing/types/terms";
import { refusal } from "../core/refusal";
import type { Applicant } from "./cases";
import { scribble, small } from "./support";

const on = { asOf: "2023-06-01" };

function found(outcome: TermsOutcome) {
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
}

// The rows: 0.01 for count 0; 0.02 for sector a; 0.02 for what is in order.
const rate = (facts: Parameters<typeof termsOf<typeof small.facts>>[1]) => found(termsOf(small, facts, on)).terms.rate;

describe("the first row that holds counts", () => {
  it.each([
    [0.01, { count: 0 }],
    [0.01, { count: 0, sector: "a", ok: true }],
    [0.02, { count: 1, sector: "a" }],
    [0.02, { count: 1, sector: "b", ok: true }],
  ] as const)("%d for %j", (value, facts) => {
    expect(rate(facts)).toMatchObject({ status: "known", value });
  });

  it("and where none holds, the rows do not state it: that is not none", () => {
    const nothing = { status: "unknown", candidates: [], orNone: false, orUnstated: true, missing: [], reasons: [] };
    expect(rate({ count: 1, sector: "b", ok: false })).toEqual(nothing);
  });

  it("a row without a condition always holds", () => {
    expect(found(termsOf(small, {}, on)).terms.investmentMonths).toMatchObject({ status: "known", value: 12 });
  });
});

describe("in three values", () => {
  it("the rows down to the first that surely holds are candidates, each value once", () => {
    expect(rate({ sector: "a" })).toMatchObject({ status: "unknown", candidates: [0.01, 0.02] });
    expect(rate({ ok: true })).toMatchObject({ status: "unknown", candidates: [0.01, 0.02] });
  });

  it("two open rows of one value are known where one surely holds", () => {
    expect(rate({ count: 1, ok: true })).toMatchObject({ status: "known", value: 0.02 });
    expect(rate({ count: 1, sector: { oneOf: ["a", "b"] }, ok: true })).toMatchObject({ status: "known", value: 0.02 });
  });

  it("nothing is known while it may be that no row holds", () => {
    expect(rate({ count: 1, sector: "b" })).toMatchObject({ status: "unknown", candidates: [0.02] });
    expect(rate({ count: 1 })).toMatchObject({ status: "unknown", candidates: [0.02] });
    expect(rate({ sector: "b", ok: false })).toMatchObject({ status: "unknown", candidates: [0.01] });
  });

  it("an open row that gives what comes after it does not keep the value open, and is still a reason", () => {
    const found = rate({ count: 1, sector: { oneOf: ["a", "b"] }, ok: true });
    expect(found?.status === "known" && found.reasons.map(({ row, truth }) => [row, truth])).toEqual([
      [1, null],
      [2, true],
    ]);
  });
});

describe("why", () => {
  it("names the row that counts: what it asks, what was observed, where it stands", () => {
    expect(rate({ count: 0 })).toEqual({
      status: "known",
      value: 0.01,
      reasons: [
        {
          row: 0,
          value: 0.01,
          truth: true,
          facts: ["count"],
          observed: { count: 0 },
          required: { fact: "count", atMost: 0 },
          cite: [{ regulation: "pp-7-2021", at: "r1" }],
          evidence: "law-text",
          standing: "cited",
        },
      ],
    });
  });

  it("of a row without a condition asks and observes nothing", () => {
    expect(found(termsOf(small, {}, on)).terms.investmentMonths).toMatchObject({
      reasons: [{ row: 0, truth: true, required: null, facts: [], observed: {} }],
    });
  });

  it("lists what is missing: what settles the term alone first, then what more rows read, then as they read", () => {
    const missing = (facts: Parameters<typeof rate>[0]) => {
      const term = rate(facts);
      return (
        term?.status === "unknown" && [
          term.orUnstated,
          ...term.missing.map((one) => [one.fact, one.decisive, one.weight]),
        ]
      );
    };
    expect(missing({ sector: "a" })).toEqual([false, ["count", true, 1]]);
    expect(missing({})).toEqual([true, ["count", true, 1], ["sector", false, 1], ["ok", false, 1]]);
    expect(missing({ count: 1 })).toEqual([true, ["sector", true, 1], ["ok", true, 1]]);
    expect(missing({ sector: "b", ok: false })).toEqual([true, ["count", true, 1]]);
    // Whether the second row holds is not asked: the third gives the same and surely holds.
    expect(missing({ ok: true })).toEqual([false, ["count", true, 1]]);
  });

  it("says why a fact is missing", () => {
    const term = rate({ sector: "a", count: { unknown: "declined" } });
    expect(term?.status === "unknown" && term.missing).toEqual([
      { fact: "count", why: "declined", decisive: true, weight: 1 },
    ]);
  });
});

describe("a row for days of its own", () => {
  const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
  const dated = defineTerms({
    id: "dated",
    facts: { ok: "yes-no" },
    periods: [
      {
        from: "2024-01-01",
        checkedOn: "2024-01-01",
        ...graded,
        value: {
          terms: {
            rate: [
              { when: { fact: "ok", is: true }, from: "2024-02-01", until: "2024-02-29", then: null, ...graded },
              { then: 0.06, ...graded },
            ],
          },
          documents: [{ document: "nik", ...graded }],
          notCovered: [],
        },
      },
    ],
  });

  it.each([
    ["2024-01-31", "known"],
    ["2024-02-01", "none"],
    ["2024-02-29", "none"],
    ["2024-03-01", "known"],
  ])("counts on its first and last day, and neither before nor after: %s", (asOf, status) => {
    expect(found(termsOf(dated, { ok: true }, { asOf })).terms.rate?.status).toBe(status);
    // What only that row reads is not missing on other days.
    expect(found(termsOf(dated, {}, { asOf })).terms.rate?.status).toBe(status === "none" ? "unknown" : "known");
  });

  it("is frozen", () => {
    expect(Object.isFrozen(dated.periods[0]?.value)).toBe(true);
  });
});

describe("documents", () => {
  const documents = (plafon: Applicant["plafon"]) =>
    found(termsOf(kurMikroTerms, { plafon }, { asOf: "2026-02-01" })).documents;

  it("say whether they are owed, why, and what they wait for", () => {
    expect(documents(50_000_000)[2]).toEqual({
      document: "npwp",
      owed: false,
      missing: [],
      facts: ["plafon"],
      observed: { plafon: 50_000_000 },
      required: { fact: "plafon", moreThan: 50_000_000 },
      cite: [{ regulation: "permenko-1-2026", at: "Pasal 34 ayat (1) huruf d" }],
      evidence: "transcription",
      standing: "cited",
    });
    expect(documents({ atMost: 60_000_000 })[2]).toMatchObject({
      owed: null,
      missing: [{ fact: "plafon", why: "range", decisive: true, weight: 1 }],
    });
    expect(documents({ atMost: 50_000_000 })[2]).toMatchObject({ owed: false });
    expect(documents(null)[0]).toMatchObject({ owed: true, required: null });
  });
});

it("reads the facts of a member, where the programme is for clusters", () => {
  const outcome = found(termsOf(kurKhususTerms, { plafon: 500_000_000 }, on));
  expect(outcome.terms.rate).toMatchObject({ status: "known", value: 0.06 });
  expect(() => termsOf(kurKhususTerms, { hasMitraUsaha: true } as never, on)).toThrow(
    refusal("unknown-fact", ["hasMitraUsaha"]),
  );
  const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
  const own = defineProgramme({
    id: "own",
    facts: { ready: "yes-no" },
    memberFacts: { plafon: "rupiah" },
    periods: [
      {
        from: "2022-01-01",
        checkedOn: "2024-01-01",
        cite,
        evidence: "law-text",
        value: {
          criteria: [],
          terms: { rate: [{ when: { fact: "plafon", atMost: 10 }, then: 0.03, cite, evidence: "law-text" }] },
          notCovered: [],
        },
      },
    ],
  });
  expect(found(termsOf(own, { plafon: 10 }, on)).terms.rate).toMatchObject({ value: 0.03 });
});

it("refuses a programme that states no terms, lest it pass for one without any", () => {
  for (const asOf of ["2021-01-01", "2023-06-01"]) {
    expect(() => termsOf(kurMikro, {}, { asOf })).toThrow(refusal("invalid-rule", ["source"]));
    expect(() => termsOf(kurKhusus, {}, { asOf })).toThrow(refusal("invalid-rule", ["source"]));
  }
});

it.each(programmes)("says that terms are apart from the programme: $id", (programme) => {
  const source = programme as unknown as TermsSource<FactDeclarations>;
  expect(() => termsOf(source, {}, on)).toThrow(/expected terms, as kurMikroTerms of kurMikro, or a programme/);
});

it("names the terms of a programme after it", () => {
  const named = Object.entries(financing).flatMap(([name, value]) =>
    /Terms$/.test(name) ? [[name, value] as const] : [],
  );
  for (const { id } of programmeTerms) {
    const programme = Object.entries(financing).find(([, value]) =>
      programmes.some((one) => one === value && one.id === id),
    );
    const terms = named.find(([, value]) => programmeTerms.some((one) => one === value && one.id === id));
    expect(terms?.[0]).toBe(`${programme?.[0]}Terms`);
  }
});

describe("the basis", () => {
  const cites = (facts: Parameters<typeof rate>[0]) => found(termsOf(small, facts, on)).basis;

  it("cites the rows that may count, and grades by the weakest", () => {
    expect(cites({ count: 0 }).cite.map((each) => each.at)).toEqual(["r1", "t"]);
    expect(cites({ count: 0 }).evidence).toBe("law-text");
    expect(cites({ sector: "a" }).cite.map((each) => each.at)).toEqual(["r1", "r2", "t"]);
    expect(cites({ sector: "a" }).evidence).toBe("secondary");
  });

  it("of the tenors of KUR mikro is unverified", () => {
    expect(found(termsOf(kurMikroTerms, { kurMikroCount: 0 }, on)).basis.evidence).toBe("unverified");
  });

  it("of a period that states no terms cites the period", () => {
    const outcome = found(termsOf(small, {}, { asOf: "2020-06-01" }));
    expect(outcome.terms).toEqual({});
    expect(outcome.basis.cite).toEqual([{ regulation: "pp-7-2021", at: "contoh" }]);
  });

  it("is that of the programme in force on the day, as for the answer on eligibility", () => {
    const terms = found(termsOf(kurKhususTerms, {}, on)).basis;
    const answer = assessCluster(kurKhusus, { cluster: {}, members: null }, on);
    expect(answer.status !== "no-rule" && [answer.basis.from, answer.basis.until]).toEqual([terms.from, terms.until]);
  });
});

it("survives JSON, and gives every caller an answer of its own", () => {
  for (const facts of [{}, { count: 0 }, { count: 1, sector: "b", ok: false }] as const) {
    const outcome = termsOf(small, facts, on);
    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
    const before = structuredClone(outcome);
    scribble(outcome);
    expect(termsOf(small, facts, on)).toEqual(before);
  }
});

it.each([
  ["unknown-fact", "plafonn", 1],
  ["invalid-rupiah", "plafon", Number.NaN],
  ["invalid-count", "kurMikroCount", -1],
] as const)("refuses %s: %s %j", (code, fact, value) => {
  for (const asOf of ["2021-01-01", "2023-06-01"]) {
    expect(() => termsOf(kurMikroTerms, { [fact]: value } as never, { asOf })).toThrow(refusal(code, [fact]));
  }
});

describe("what could not be read", () => {
  const months = (contractMonths: unknown) => {
    const { terms, basis } = found(termsOf(kurPmiTerms, { contractMonths } as never, { asOf: "2024-03-05" }));
    return { term: terms.workingCapitalMonths, basis };
  };

  it("leaves a term unknown, names it among what is not covered, and waits for no fact", () => {
    const { term, basis } = months(35);
    expect(term).toMatchObject({
      status: "unknown",
      candidates: [],
      orNone: false,
      orUnstated: true,
      missing: [],
      reasons: [{ row: 1, value: null, unstated: "tenor-menurut-kontrak", truth: true, evidence: "secondary" }],
    });
    expect(basis.notCovered).toContain("tenor-menurut-kontrak");
    expect(months(36).term).toMatchObject({ status: "known", value: 36 });
  });

  it("is one of the ways in which a term may come out, and the fact that tells is missing", () => {
    expect(months(null).term).toMatchObject({
      candidates: [36],
      orUnstated: true,
      missing: [{ fact: "contractMonths", decisive: true }],
    });
  });

  it("is named in the period of every row of the library that says so", () => {
    const rows = programmeTerms.flatMap(({ periods }) =>
      periods.flatMap(({ value: { terms = {}, notCovered } }) =>
        Object.values(terms).flatMap((list) =>
          list.flatMap(({ then }: { then: unknown }) =>
            typeof then === "object" && then !== null && "unstated" in then ? [[then.unstated, notCovered]] : [],
          ),
        ),
      ),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const [id, notCovered] of rows) expect(notCovered).toContain(id);
  });
});
