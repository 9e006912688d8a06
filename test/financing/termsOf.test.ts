import { describe, expect, it } from "vitest";
import { assessCluster } from "../../src/financing/assessCluster";
import { kurKhusus } from "../../src/financing/kurKhusus";
import { kurMikro } from "../../src/financing/kurMikro";
import { type TermsOutcome, termsOf } from "../../src/financing/termsOf";
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
    expect(rate(facts)).toEqual({ status: "known", value });
  });

  it("and none where none holds", () => {
    expect(rate({ count: 1, sector: "b", ok: false })).toEqual({ status: "none" });
  });

  it("a row without a condition always holds", () => {
    expect(found(termsOf(small, {}, on)).terms.investmentMonths).toEqual({ status: "known", value: 12 });
  });
});

describe("in three values", () => {
  it("the rows down to the first that surely holds are candidates, each value once", () => {
    expect(rate({ sector: "a" })).toEqual({ status: "unknown", candidates: [0.01, 0.02] });
    expect(rate({ ok: true })).toEqual({ status: "unknown", candidates: [0.01, 0.02] });
  });

  it("two open rows of one value are known where one surely holds", () => {
    expect(rate({ count: 1, ok: true })).toEqual({ status: "known", value: 0.02 });
    expect(rate({ count: 1, sector: { oneOf: ["a", "b"] }, ok: true })).toEqual({ status: "known", value: 0.02 });
  });

  it("nothing is known while it may be that no row holds", () => {
    expect(rate({ count: 1, sector: "b" })).toMatchObject({ status: "unknown", candidates: [0.02] });
    expect(rate({ count: 1 })).toMatchObject({ status: "unknown", candidates: [0.02] });
    expect(rate({ sector: "b", ok: false })).toMatchObject({ status: "unknown", candidates: [0.01] });
  });

  it("so a fourth access or a later one of KUR mikro has no known rate yet", () => {
    const rateOf = (facts: Applicant, asOf: string) => found(termsOf(kurMikro, facts, { asOf })).terms.rate;
    expect(rateOf({ kurMikroCount: { atLeast: 3 } }, "2023-06-01")).toMatchObject({ status: "unknown" });
    expect(rateOf({ kurMikroCount: 2 }, "2026-02-01")).toMatchObject({ status: "unknown" });
    expect(rateOf({ kurMikroCount: 4 }, "2023-06-01")).toEqual({ status: "none" });
  });
});

describe("KUR mikro", () => {
  const terms = (facts: Applicant, asOf: string) => found(termsOf(kurMikro, facts, { asOf })).terms;

  it.each(["2023-01-27", "2025-08-07", "2025-08-08", "2026-01-12"])("climbs from 6 to 9 %% by access on %s", (asOf) => {
    const rates = [0, 1, 2, 3].map((kurMikroCount) => terms({ sector: "pertanian", kurMikroCount }, asOf).rate);
    expect(rates).toEqual([0.06, 0.07, 0.08, 0.09].map((value) => ({ status: "known", value })));
  });

  it("was 3 % for all before, and lends 3 and 5 years from 2023 on", () => {
    expect(terms({}, "2023-01-26")).toEqual({ rate: { status: "known", value: 0.03 } });
    expect(terms({ kurMikroCount: 0 }, "2023-01-27")).toEqual({
      rate: { status: "known", value: 0.06 },
      workingCapitalMonths: { status: "known", value: 36 },
      investmentMonths: { status: "known", value: 60 },
    });
  });

  it("states no tenor in 2026, and says so", () => {
    const outcome = found(termsOf(kurMikro, { sector: "jasa" }, { asOf: "2026-01-13" }));
    expect(outcome.terms).toEqual({ rate: { status: "known", value: 0.06 } });
    expect(outcome.basis.notCovered).toContain("tenor");
  });
});

it("of a programme for clusters reads the facts of a member", () => {
  const outcome = found(termsOf(kurKhusus, { plafon: 500_000_000 }, on));
  expect(outcome.terms.rate).toEqual({ status: "known", value: 0.06 });
  expect(() => termsOf(kurKhusus, { hasMitraUsaha: true } as never, on)).toThrow(
    refusal("unknown-fact", ["hasMitraUsaha"]),
  );
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
    expect(found(termsOf(kurMikro, { kurMikroCount: 0 }, on)).basis.evidence).toBe("unverified");
  });

  it("of a period that states no terms cites the period", () => {
    const outcome = found(termsOf(small, {}, { asOf: "2020-06-01" }));
    expect(outcome.terms).toEqual({});
    expect(outcome.basis.cite).toEqual([{ regulation: "pp-7-2021", at: "contoh" }]);
  });

  it("is that of the programme in force on the day, as for the answer on eligibility", () => {
    const terms = found(termsOf(kurKhusus, {}, on)).basis;
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
    expect(() => termsOf(kurMikro, { [fact]: value } as never, { asOf })).toThrow(refusal(code, [fact]));
  }
});
