import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { assess } from "../../src/financing/assess";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { refusal } from "../core/refusal";
import { pedagang } from "./cases";
import { good, ruled, scribble, small } from "./support";

const on = { asOf: "2023-06-01" };
const at = (...articles: string[]) => articles.map((article) => ({ regulation: "pp-7-2021", at: article }));

describe("the status is Kleene's and over the criteria", () => {
  it.each([
    ["eligible", {}],
    ["unknown", { plafon: undefined }],
    ["ineligible", { plafon: 101 }],
    ["ineligible", { plafon: 101, startedOn: undefined }],
  ] as const)("%s for %j", (status, facts) => {
    expect(assess(small, { ...good, ...facts }, on).status).toBe(status);
  });
});

describe("the reasons", () => {
  it("stand one for each criterion, in the order of the rule, with what was observed and required", () => {
    const { reasons } = ruled(assess(small, { ...good, plafon: { atMost: 50 } }, on));
    expect(reasons.map(({ id }) => id)).toEqual(["most", "begun", "order"]);
    expect(reasons[0]).toEqual({
      id: "most",
      truth: true,
      facts: ["plafon"],
      observed: { plafon: { atMost: 50 } },
      required: { fact: "plafon", atMost: 100 },
      cite: at("a"),
      evidence: "law-text",
      standing: "cited",
    });
    expect(reasons[1]).toMatchObject({ evidence: "secondary", checkedOn: "2023-12-01", note: "a note" });
  });
});

describe("what is missing", () => {
  it("is nothing once the answer is known", () => {
    expect(ruled(assess(small, good, on)).missing).toEqual([]);
    expect(ruled(assess(small, { plafon: 101 }, on)).missing).toEqual([]);
  });

  it("is ordered by what settles most, and tells why", () => {
    const { missing } = ruled(assess(small, { startedOn: { unknown: "declined" }, sector: "c" }, on));
    expect(missing).toEqual([
      { fact: "plafon", why: "not-asked", decisive: true, weight: 1 },
      { fact: "startedOn", why: "declined", decisive: true, weight: 1 },
      { fact: "ok", why: "not-asked", decisive: true, weight: 1 },
    ]);
  });

  it("holds no fact under a decided branch, and none that the period does not use", () => {
    const { missing } = ruled(assess(small, { plafon: 1, startedOn: "2020-01-01", sector: { oneOf: ["b", "c"] } }, on));
    expect(missing.map(({ fact, why }) => [fact, why])).toEqual([
      ["ok", "not-asked"],
      ["sector", "range"],
    ]);
  });
});

describe("the basis", () => {
  it("of an eligible or unknown answer cites every criterion, once, and grades by the weakest", () => {
    for (const facts of [good, { ...good, plafon: null }]) {
      expect(ruled(assess(small, facts, on)).basis).toEqual({
        asOf: "2023-06-01",
        rule: "small",
        edition: expect.any(String),
        from: "2022-01-01",
        until: "2023-12-31",
        periodEvidence: "single-source",
        cite: at("a", "b"),
        evidence: "unverified",
        checkedOn: "2023-12-01",
        stale: false,
        notCovered: ["one", "two"],
      });
    }
  });

  it("of an ineligible answer cites the criteria that failed", () => {
    const { basis } = ruled(assess(small, { ...good, plafon: 101, startedOn: undefined }, on));
    expect(basis).toMatchObject({ cite: at("a"), evidence: "law-text", checkedOn: "2024-01-01" });
    expect(basis.notCovered).toEqual(["one", "two"]);
  });

  it("of a period without criteria cites the period", () => {
    const outcome = ruled(assess(small, {}, { asOf: "2020-06-01" }));
    expect(outcome).toMatchObject({ status: "eligible", reasons: [], missing: [] });
    expect(outcome.basis).toMatchObject({ cite: at("contoh"), evidence: "law-text", notCovered: [] });
  });

  it("never raises a grade: KUR mikro of 2023 rests on a single source, its failed limits on better ones", () => {
    expect(ruled(assess(kurMikro, pedagang, on)).basis.evidence).toBe("single-source");
    expect(ruled(assess(kurMikro, { plafon: 100_000_001 }, on)).basis).toMatchObject({
      evidence: "secondary",
      periodEvidence: "unverified",
      cite: [
        { regulation: "permenko-1-2022", at: "pasal belum dibaca" },
        { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf b" },
        { regulation: "permenko-1-2023", at: "Pasal 24 ayat (1)" },
      ],
    });
  });

  it("assumes nothing", () => {
    expect(ruled(assess(kurMikro, pedagang, on)).assumed).toEqual([]);
  });
});

describe("staleness of the open period, last checked 2026-07-28", () => {
  const stale = (asOf: string, maxAgeDays?: number) =>
    ruled(assess(kurMikro, pedagang, maxAgeDays === undefined ? { asOf } : { asOf, maxAgeDays })).basis.stale;

  it("begins after 180 days", () => {
    expect([stale("2027-01-24"), stale("2027-01-25")]).toEqual([false, true]);
  });

  it("or after the days that the caller sets", () => {
    expect([stale("2026-07-28", 0), stale("2026-07-29", 0)]).toEqual([false, true]);
    expect(stale("2036-01-01", 10_000)).toBe(false);
  });

  it("never comes to a closed period", () => {
    expect(ruled(assess(kurMikro, pedagang, { asOf: "2022-06-01", maxAgeDays: 0 })).basis.stale).toBe(false);
  });
});

describe("the answer is the caller's own", () => {
  it("and writing to it changes neither the rule nor the next answer", () => {
    const before = structuredClone(assess(kurMikro, pedagang, on));
    scribble(assess(kurMikro, pedagang, on));
    scribble(kurMikro);
    expect(assess(kurMikro, pedagang, on)).toEqual(before);
  });
});

it("reads an amount in every form the same", () => {
  const outcome = assess(kurMikro, { plafon: 100_000_001 }, on);
  for (const plafon of [100_000_001n, "100000001", "100000001.00", new Decimal("100000001")]) {
    expect(assess(kurMikro, { plafon }, on)).toEqual(outcome);
  }
});

// A caller without types.
const loosely = assess as (programme: unknown, facts: unknown, options: unknown) => unknown;

describe("what cannot be meant is refused", () => {
  it.each<[UmkmErrorCode, string, unknown]>([
    ["unknown-fact", "plafonn", 1],
    ["unknown-fact", "omzet", undefined],
    ["unknown-fact", "__proto", 1],
    ["invalid-rupiah", "plafon", Number.NaN],
    ["invalid-rupiah", "plafon", -1],
    ["invalid-rupiah", "plafon", Number.POSITIVE_INFINITY],
    ["invalid-rupiah", "plafon", 2 ** 53],
    ["invalid-rupiah", "plafon", "10,000,000"],
    ["ambiguous-amount", "plafon", "10.000.000"],
    ["ambiguous-amount", "plafon", { atMost: "950.000" }],
    ["invalid-count", "kurMikroCount", "12.000"],
    ["invalid-rupiah", "kurMikroOutstanding", { atLeast: -1 }],
    ["invalid-range", "plafon", { atLeast: 2, atMost: 1 }],
    ["invalid-count", "kurMikroCount", -1],
    ["invalid-count", "kurMikroCount", 1.5],
    ["invalid-count", "kurMikroCount", Number.NaN],
    ["invalid-date", "businessStartedOn", "2024-02-30"],
    ["invalid-date", "businessStartedOn", new Date(0)],
    ["invalid-option", "sector", "dagang"],
    ["invalid-option", "sector", { oneOf: [] }],
    ["invalid-option", "occupation", "pns"],
    ["invalid-option", "hasNpwp", "yes"],
    ["invalid-option", "hasNpwp", { unknown: "no-idea" }],
  ])("%s: %s %j", (code, fact, value) => {
    for (const asOf of ["2021-01-01", "2022-06-01", "2023-06-01", "2026-02-01"]) {
      expect(() => loosely(kurMikro, { [fact]: value }, { asOf })).toThrow(refusal(code, [fact]));
    }
  });

  it.each([null, undefined, 5, "pedagang", []])("%s in place of facts", (facts) => {
    expect(() => loosely(kurMikro, facts, on)).toThrow(refusal("unknown-fact", []));
  });

  it("a programme for clusters", () => {
    expect(() => loosely(kurKhusus, {}, on)).toThrow(refusal("invalid-rule", ["programme"]));
  });

  it("and the message never repeats a value", () => {
    expect(() => loosely(kurMikro, { plafon: "31337x" }, on)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("31337") }),
    );
  });
});

it("is unknown where a rule was not read, which no fact settles", () => {
  const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
  const value = { criteria: [], unread: [{ id: "usia", ...graded }], notCovered: [] } as const;
  const periods = [{ ...graded, from: "2020-01-01", checkedOn: "2024-01-01", value }] as const;
  const unread = defineProgramme({ id: "unread", facts: { plafon: "rupiah" }, periods });
  expect(assess(unread, { plafon: 1 }, on)).toMatchObject({
    status: "unknown",
    open: [{ id: "usia", why: "unread" }],
    missing: [],
    basis: { evidence: "unverified", cite: graded.cite },
  });
});
