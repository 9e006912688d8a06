import { describe, expect, it } from "vitest";
import { checkProgramme } from "../../src/financing/checkProgramme";
import { checkTerms } from "../../src/financing/checkTerms";
import { defineProgramme } from "../../src/financing/defineProgramme";
import { defineTerms } from "../../src/financing/defineTerms";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { termsOf } from "../../src/financing/termsOf";
import { refusal } from "../core/refusal";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" };
const withTerms = (terms: unknown, notCovered: unknown = ["tenor"]) => ({
  id: "x",
  facts: { plafon: "rupiah" },
  periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value: { terms, notCovered } }],
});
const row = (then: unknown) => [{ then, ...graded }];

describe("checkTerms", () => {
  it("finds nothing wrong with the terms of the library", () => {
    for (const { memberFacts, ...data } of programmeTerms) expect(checkTerms(data)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["rate", 0],
    ["rate", 1],
    [
      "rate",
      [
        { from: "2026-01-01", rate: 0 },
        { from: "2027-01-01", rate: 0.03 },
      ],
    ],
    ["rate", null],
    ["rate", { unstated: "tenor" }],
    ["method", ["effective"]],
    ["investmentMonths", 1],
    ["subsidy", 0.1],
    ["extensionSubsidy", 0],
    ["extensionSubsidy", 1],
    ["grace", "lender-decides"],
    ["grace", "six-to-eight-months"],
    ["repayment", ["monthly"]],
    ["collateral", ["fiduciary-right", "creative-contract", "claim"]],
    ["valuation", ["cost", "market", "income", "other-standard"]],
    ["repayment", ["after-harvest", "periodic"]],
  ])("takes %s: %j", (term, then) => {
    expect(checkTerms(withTerms({ [term]: row(then) }))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["rate", 6],
    ["rate", -0.01],
    ["rate", 1.01],
    ["rate", Number.NaN],
    ["rate", "0.06"],
    ["rate", undefined],
    ["rate", []],
    ["rate", [{ from: "2026-01-01", rate: 6 }]],
    ["rate", [{ from: "2026-02-30", rate: 0.06 }]],
    [
      "rate",
      [
        { from: "2027-01-01", rate: 0 },
        { from: "2026-01-01", rate: 0.03 },
      ],
    ],
    ["rate", [null]],
    ["rate", { unstated: "other" }],
    ["rate", { unstated: "tenor", rate: 1 }],
    ["method", "effective"],
    ["method", []],
    ["method", ["effective", "effective"]],
    ["method", ["flat"]],
    ["investmentMonths", 0],
    ["investmentMonths", 1.5],
    ["subsidy", "as-kur"],
    ["extensionSubsidy", -0.01],
    ["extensionSubsidy", 1.01],
    ["extensionSubsidy", "as-kur-mikro"],
    ["rate", { unstated: "tenor", more: undefined }],
    ["rate", { other: "tenor" }],
    [
      "rate",
      [
        { from: "2026-01-01", rate: 0 },
        { from: "2026-01-01", rate: 0.03 },
      ],
    ],
    ["rate", [{ from: "2026-01-01", rate: 0, until: "2026-12-31" }]],
    ["method", ["effective", "flat"]],
    ["rate", true],
    ["grace", true],
    ["grant", -1],
    ["collateral", "claim"],
    ["collateral", ["land"]],
    ["valuation", ["cost", "cost"]],
  ])("reports %s: %j", (term, then) => {
    expect(checkTerms(withTerms({ [term]: row(then) })).map(({ path }) => path.join("."))).toEqual([
      `periods.0.value.terms.${term}.0.then`,
    ]);
  });

  it.each<[string, unknown, string]>([
    ["another term", withTerms({ tenor: row(1) }), "periods.0.value.terms.tenor"],
    ["no rows", withTerms({ rate: [] }), "periods.0.value.terms.rate"],
    [
      "an undeclared fact",
      withTerms({ rate: [{ when: { fact: "sector", is: "a" }, then: 0, ...graded }] }),
      "periods.0.value.terms.rate.0.when.fact",
    ],
    [
      "criteria",
      {
        ...withTerms({}),
        periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value: { criteria: [], notCovered: [] } }],
      },
      "periods.0.value.criteria",
    ],
    [
      "a last day before the first",
      withTerms({ rate: [{ from: "2024-03-02", until: "2024-03-01", then: 0, ...graded }] }),
      "periods.0.value.terms.rate.0.until",
    ],
    [
      "a period without rules",
      { ...withTerms({}), periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value: [] }] },
      "periods.0.value",
    ],
    ["no object", null, ""],
    ["no id", { ...withTerms({}), id: "" }, "id"],
  ])("reports %s", (_, data, path) => {
    expect(checkTerms(data)[0]?.path.join(".")).toBe(path);
    expect(() => defineTerms(data as never)).toThrow(refusal("invalid-rule", [...(checkTerms(data)[0]?.path ?? [])]));
  });
});

describe("days between two periods", () => {
  const value = { terms: { rate: row(0) }, notCovered: [] };
  const span = (from: string, until: string) => ({ from, until, ...graded });
  const withGaps = (gaps: unknown) => ({
    id: "x",
    facts: {},
    periods: [
      { ...span("2022-01-01", "2022-12-31"), checkedOn: "2024-01-01", value },
      { ...span("2023-02-01", "2023-12-31"), checkedOn: "2024-01-01", value },
    ],
    gaps,
  });
  const gap = { id: "between", ...span("2023-01-01", "2023-01-31") };
  const problemsOf = (gaps: unknown) => checkTerms(withGaps(gaps)).map(({ path }) => path.join("."));

  it("are a gap, from the first to the last of them", () => {
    expect(problemsOf([gap])).toEqual([]);
    expect(problemsOf([])).toEqual(["gaps"]);
    expect(problemsOf(undefined)).toEqual(["gaps"]);
    for (const other of [{ from: "2023-01-02" }, { until: "2023-01-30" }, { until: "2023-02-01" }]) {
      expect(problemsOf([{ ...gap, ...other }])).toEqual(["gaps.0", "gaps"]);
    }
    for (const name of ["id", "from", "until", "cite", "evidence"]) {
      expect(problemsOf([{ ...gap, [name]: undefined }]), name).toEqual([`gaps.0.${name}`]);
    }
  });

  it("have no terms, and say which gap they are in", () => {
    const source = defineTerms(withGaps([gap]) as never);
    expect(source.gaps).toEqual([gap]);
    const on = (asOf: string) => termsOf(source, {}, { asOf });
    for (const asOf of ["2022-12-31", "2023-02-01"]) expect(on(asOf).status).toBe("found");
    for (const asOf of ["2023-01-01", "2023-01-31"]) {
      expect(on(asOf)).toMatchObject({ status: "no-rule", why: "gap", gap: { id: "between" } });
    }
  });
});

it("says in words all that a value may be", () => {
  const said = (term: string, then: unknown) => checkTerms(withTerms({ [term]: row(then) }))[0]?.expected;
  expect(said("rate", 6)).toBe("a share of 1 from 0 to 1, or rates with their first days, one after the other");
  expect(said("method", [])).toBe("a list of some of effective, equivalent-flat, equivalent-annuity, each once");
  expect(said("grace", 1)).toBe("one of lender-decides, as-agreed, six-to-eight-months");
  expect(said("grant", 0)).toBe("a whole number from 1 on");
  expect(said("rate", { unstated: "other" })).toBe("unstated alone, with an id of notCovered");
});

it("refuses unstated where nothing is listed as not covered", () => {
  const problems = checkTerms(withTerms({ rate: row({ unstated: "tenor" }) }, null));
  expect(problems.map(({ path }) => path.join("."))).toContain("periods.0.value.terms.rate.0.then");
});

describe("data that cannot be read through", () => {
  const cyclic: { all: unknown[] } = { all: [] };
  cyclic.all.push(cyclic, cyclic);
  let deep: unknown = { fact: "plafon", atMost: 1 };
  for (let level = 0; level < 20_000; level++) deep = { not: deep };
  let wide: unknown = { fact: "plafon", atMost: 1 };
  for (let level = 0; level < 40; level++) wide = { all: [wide, wide] };
  const programme = (when: unknown) => ({
    id: "x",
    facts: { plafon: "rupiah" },
    periods: [
      {
        from: "2024-01-01",
        checkedOn: "2024-01-01",
        ...graded,
        value: { criteria: [{ id: "c", when, ...graded }], notCovered: [] },
      },
    ],
  });

  it.each([
    ["a condition that holds itself", cyclic],
    ["one 20,000 deep", deep],
    ["one that grows beyond all measure", wide],
  ])("is one problem, and is refused with a code: %s", (_, when) => {
    for (const data of [programme(when), withTerms({ rate: [{ when, then: 0, ...graded }] })]) {
      const check = "terms" in (data.periods[0]?.value ?? {}) ? checkTerms : checkProgramme;
      expect(check(data)).toHaveLength(1);
    }
    expect(() => defineProgramme(programme(when) as never)).toThrow(refusal("invalid-rule", []));
  });

  it("is refused where the data itself is its own part", () => {
    const own: Record<string, unknown> = { id: "x" };
    own.facts = own;
    expect(checkProgramme(own)).toHaveLength(1);
    expect(checkTerms(own)).toHaveLength(1);
  });
});

describe("how rules stand", () => {
  const period = (value: object, members = false) =>
    checkProgramme({
      id: "x",
      facts: { own: "yes-no" },
      ...(members ? { memberFacts: {} } : {}),
      periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value }],
    }).map(({ path }) => path.slice(2).join("."));
  const rule = { id: "a", ...graded };
  const criterion = { ...rule, when: { fact: "own", is: true } };
  const standing = (more: object) => period({ criteria: [{ ...criterion, ...more }], notCovered: [] });

  it("a period that asks nothing names nothing that it leaves out: that would call everybody eligible", () => {
    expect(period({ criteria: [], notCovered: ["b"] })).toEqual(["value.criteria"]);
    expect(period({ criteria: [], unread: [], notCovered: ["b"] })).toEqual(["value.criteria"]);
    expect(period({ criteria: [], unread: [rule], notCovered: ["b"] })).toEqual([]);
    expect(period({ criteria: [], memberUnread: [rule], notCovered: ["b"] }, true)).toEqual([]);
    expect(period({ criteria: [], notCovered: [] })).toEqual([]);
    expect(period({ notCovered: [] })).toEqual(["value.criteria"]);
  });

  it("what was not read, or is not asked, has an id of its own and articles", () => {
    expect(
      period({
        criteria: [criterion],
        unread: [{ ...rule, id: "b" }],
        notAsked: [{ ...rule, id: "c" }],
        notCovered: [],
      }),
    ).toEqual([]);
    expect(period({ criteria: [criterion], unread: [rule], notCovered: [] })).toEqual(["value.unread.0.id"]);
    expect(period({ criteria: [criterion], notAsked: [rule, rule], notCovered: [] })).toEqual(["value.notAsked.1.id"]);
    expect(period({ criteria: [], unread: [{ id: "b" }], notCovered: [] })).toEqual([
      "value.unread.0.cite",
      "value.unread.0.evidence",
    ]);
    for (const unread of ["criteria", null, 1]) {
      expect(period({ criteria: [], unread, notCovered: [] })).toEqual(["value.unread"]);
    }
    expect(period({ criteria: [], unread: ["criteria"], notCovered: [] })).toEqual(["value.unread.0"]);
    expect(period({ criteria: [], memberUnread: [rule], notCovered: [] })).toEqual(["value.memberUnread"]);
  });

  it("a standing is one of four, and a liftable rule says who lifts it", () => {
    for (const one of ["cited", "presumed", "in-part"]) expect(standing({ standing: one })).toEqual([]);
    expect(standing({ standing: "liftable", liftable: graded })).toEqual([]);
    expect(standing({ standing: "presumed", evidenceBefore: "secondary" })).toEqual([]);
    for (const one of ["unread", "in part", "", null, 1]) {
      expect(standing({ standing: one })).toEqual(["value.criteria.0.standing"]);
    }
    expect(standing({ standing: "liftable" })).toEqual(["value.criteria.0.liftable"]);
    expect(standing({ standing: "presumed", liftable: graded })).toEqual(["value.criteria.0.liftable"]);
    expect(standing({ liftable: graded })).toEqual(["value.criteria.0.liftable"]);
    expect(standing({ standing: "liftable", liftable: {} })).toEqual([
      "value.criteria.0.liftable.cite",
      "value.criteria.0.liftable.evidence",
    ]);
    expect(standing({ standing: "liftable", liftable: 1 })).toEqual(["value.criteria.0.liftable"]);
    expect(standing({ evidenceBefore: "secondary" })).toEqual(["value.criteria.0.evidenceBefore"]);
    expect(standing({ standing: "presumed", evidenceBefore: "good" })).toEqual(["value.criteria.0.evidenceBefore"]);
  });

  it("a row of a term and a document stand like a rule", () => {
    const row = { then: 0.06, ...graded, standing: "liftable" };
    const terms = (one: object) => period({ criteria: [], terms: { rate: [one] }, notCovered: [] });
    expect(terms({ ...row, liftable: graded })).toEqual([]);
    expect(terms(row)).toEqual(["value.terms.rate.0.liftable"]);
    const documents = (one: object) => period({ criteria: [], documents: [one], notCovered: [] });
    expect(documents({ document: "nik", ...graded, standing: "presumed" })).toEqual([]);
    expect(documents({ document: "nik", ...graded, standing: "x" })).toEqual(["value.documents.0.standing"]);
  });
});
