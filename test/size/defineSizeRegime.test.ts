import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import type { FactDeclarations } from "../../src/core/fact/fact";
import { checkSizeRegime } from "../../src/size/checkSizeRegime";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { headroom } from "../../src/size/headroom";
import { statuteSizes } from "../../src/size/law/statute";
import { sizeHistory } from "../../src/size/sizeHistory";
import { tallySizes } from "../../src/size/tallySizes";
import { transitions } from "../../src/size/transitions";
import { sizeFacts } from "../../src/size/types/regime";
import cases from "../cases/sizeEu.json";
import { euSizes } from "./euSizes";

const options = { asOf: "2024-03-05", standard: euSizes } as const;

/** A regime of one's own over the facts of the library itself, by capital alone. */
const byCapital = (classes: readonly string[], limits: object) => {
  const graded = { cite: [{ regulation: "own-1", at: "1" }], evidence: "unverified" };
  const value = {
    id: "own-1",
    limits: [{ measure: "modalUsaha", ...limits, ...graded }],
    uses: [{ measures: ["modalUsaha"], ...graded }],
    exclusions: [],
    notCovered: [],
  };
  const period = { from: "2020-01-01", checkedOn: "2020-01-01", ...graded, value };
  const regulations = [{ id: "own-1", title: "Own" }];
  const data = { id: "own", facts: sizeFacts, classes, regulations, periods: [period] };
  return { asOf: "2024-03-05", standard: defineSizeRegime(data as never) as typeof statuteSizes };
};

describe("a regime of one's own over the facts of the library", () => {
  // One after the other, since what was answered before is kept by the limits between which a business lies.
  it.each([
    ["exclusive limits", ["a", "b", "c"], { below: { a: 10, b: 20 } }, [9, 10, 19, 20], ["a", "b", "b", "c"]],
    [
      "more limits than the law has",
      ["a", "b", "c", "d", "e"],
      { atMost: { a: 10, b: 20, c: 30, d: 40 } },
      [30, 40, 41, 31, 20],
      ["c", "d", "e", "d", "b"],
    ],
    ["inclusive limits", ["a", "b"], { atMost: { a: 10 } }, [10, 11, 10], ["a", "b", "a"]],
  ])("is read with %s", (_, classes, limits, amounts, expected) => {
    const regime = byCapital(classes, limits);
    const sizeOf = compileSize(regime);
    expect(amounts.map((modalUsaha) => sizeOf({ modalUsaha }))).toEqual(expected);
    const classified = amounts.map((modalUsaha) => classifySize({ modalUsaha }, regime));
    expect(classified.map((outcome) => outcome.status === "known" && outcome.size)).toEqual(expected);
  });
});

describe("a regime of one's own: the European definition (Recommendation 2003/361/EC, Annex)", () => {
  it.each(cases)("$name ($cite)", ({ facts, size, candidates, missing }) => {
    const outcome = classifySize(facts, options);
    if (size) expect(outcome).toMatchObject({ status: "known", size, basis: { rule: "eu-2003-361" } });
    else {
      expect(outcome).toMatchObject({ status: "unknown", candidates });
      expect(outcome.status === "unknown" && outcome.missing.map(({ fact }) => fact)).toEqual(missing);
    }
    expect(compileSize(options)(facts)).toBe(size ?? null);
  });

  it("agrees, everywhere, with the condition of each class written out", () => {
    const conditions: readonly [string, number, number, number][] = [
      ["micro", 10, 2_000_000, 2_000_000],
      ["small", 50, 10_000_000, 10_000_000],
      ["medium", 250, 50_000_000, 43_000_000],
    ];
    const amounts = fc.oneof(
      fc.constantFrom(2, 10, 43, 50).chain((million) => fc.nat({ max: 1 }).map((more) => million * 1_000_000 + more)),
      fc.nat({ max: 60_000_000 }),
    );
    const persons = fc.oneof(fc.constantFrom(9, 10, 49, 50, 249, 250), fc.nat({ max: 300 }));
    fc.assert(
      fc.property(persons, amounts, amounts, (headcount, turnover, balanceSheetTotal) => {
        const [size = "large"] =
          conditions.find(([, below, sales, total]) => {
            return headcount < below && (turnover <= sales || balanceSheetTotal <= total);
          }) ?? [];
        expect(classifySize({ headcount, turnover, balanceSheetTotal }, options)).toMatchObject({ size });
      }),
      { numRuns: 500 },
    );
  });

  it("says which limit a class has: below for persons, at most for amounts", () => {
    const outcome = classifySize({ headcount: 9, turnover: 2_000_000 }, options);
    const [persons, turnover] = outcome.status === "known" ? outcome.readings : [];
    expect(persons).toMatchObject({ measure: "headcount", size: "micro", observed: 9, atMost: null, below: 10 });
    expect(turnover).toMatchObject({ measure: "turnover", size: "micro", atMost: 2_000_000 });
    expect(turnover).not.toHaveProperty("below");
    for (const headcount of [250, { unknown: "declined" } as const]) {
      const unlimited = classifySize({ headcount, turnover: 1 }, options);
      expect(unlimited.status !== "no-rule" && unlimited.readings[0]).not.toHaveProperty("below");
    }
    expect(headroom(outcome).slice(0, 2)).toEqual([
      { measure: "headcount", size: "micro", limit: 10, exclusive: true, remaining: 1, shareOfLimit: 0.1 },
      { measure: "turnover", size: "micro", limit: 2_000_000, remaining: 0, shareOfLimit: 0 },
    ]);
  });

  it("is combined by its own rule, whatever the policy; one measure alone can still be asked for", () => {
    const facts = { headcount: 9, turnover: 3_000_000, balanceSheetTotal: 1_000_000 };
    for (const policy of ["either", "both"] as const) {
      const outcome = classifySize(facts, { ...options, policy });
      expect(outcome).toMatchObject({ size: "micro", assumed: [], conflict: true });
    }
    const outcome = classifySize(facts, { ...options, policy: { by: "turnover" } });
    expect(outcome).toMatchObject({ size: "small", assumed: ["policy:by-turnover"] });
  });

  it("has measures that disagree as soon as two have no class in common, whatever a third may be", () => {
    const conflictOf = (facts: object) => classifySize(facts, options) as { conflict?: unknown };
    expect(conflictOf({ headcount: 9, turnover: 3_000_000 })).toMatchObject({ conflict: true });
    expect(conflictOf({ turnover: 3_000_000, balanceSheetTotal: 1 })).toMatchObject({ conflict: true });
    expect(conflictOf({ headcount: 9, turnover: 1 })).toMatchObject({ conflict: null });
    expect(conflictOf({ headcount: 9, turnover: 1, balanceSheetTotal: 1 })).toMatchObject({ conflict: false });
  });

  it("begins on its first day", () => {
    expect(classifySize({}, { ...options, asOf: "2004-12-31" })).toMatchObject({
      status: "no-rule",
      why: "before-first",
    });
    expect(sizeHistory({ headcount: 250 }, { standard: euSizes })).toMatchObject([
      { from: "2005-01-01", outcome: { status: "known", size: "large" } },
    ]);
  });

  it("is counted and compared by its own classes", () => {
    const businesses = [{ headcount: 250 }, { headcount: 9, turnover: 1 }, { headcount: 3 }];
    const { counts, total } = tallySizes(businesses, options);
    expect(total).toBe(3);
    expect(counts).toEqual({ micro: 1, small: 0, medium: 0, large: 1, unknown: 1, excluded: 0, "no-rule": 0 });
    const grown = [{ headcount: 250 }, { headcount: 10, turnover: 1 }, { headcount: 3 }];
    const outcomes = (facts: typeof businesses) => facts.map((one) => classifySize(one, options));
    const moved = transitions(outcomes(businesses), outcomes(grown), { classes: euSizes.classes });
    expect(moved).toMatchObject({ naik: 1, turun: 0, tetap: 1, notComparable: 1, counts: { micro: { small: 1 } } });
  });

  it("refuses facts that it does not declare, amounts that cannot be, and measures that it does not have", () => {
    const refusal = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error instanceof UmkmError && [error.code, ...error.path];
      }
      return null;
    };
    const untyped = options as { asOf: string };
    expect(refusal(() => classifySize({ modalUsaha: 1 }, untyped))).toEqual(["unknown-fact", "modalUsaha"]);
    expect(refusal(() => classifySize({ turnover: -1 }, options))).toEqual(["invalid-amount", "turnover"]);
    expect(refusal(() => classifySize({ headcount: 0.5 }, options))).toEqual(["invalid-count", "headcount"]);
    const policy = { by: "modalUsaha" } as never;
    expect(refusal(() => classifySize({}, { ...options, policy }))).toEqual(["invalid-option", "policy"]);
  });

  it("must have been defined: an object that is not frozen is no standard", () => {
    const standard = { ...euSizes };
    expect(() => classifySize({}, { asOf: "2024-03-05", standard })).toThrow("invalid-option at standard");
  });
});

describe("a ministry's regime over the facts of the law", () => {
  // Invented: the amounts of PP 7/2021 for modal usaha, halved.
  const own = defineSizeRegime({
    id: "kementerian",
    facts: statuteSizes.facts,
    classes: statuteSizes.classes,
    regulations: [{ id: "permen-contoh-1-2024", title: "Peraturan Menteri, contoh" }],
    periods: [
      {
        from: "2024-01-01",
        cite: [{ regulation: "permen-contoh-1-2024", at: "Pasal 2" }],
        evidence: "unverified",
        checkedOn: "2024-01-01",
        value: {
          id: "permen-contoh-1-2024",
          limits: [
            {
              measure: "modalUsaha",
              atMost: { mikro: 500_000_000, kecil: 2_500_000_000, menengah: 5_000_000_000 },
              cite: [{ regulation: "permen-contoh-1-2024", at: "Pasal 2" }],
              evidence: "unverified",
            },
          ],
          uses: [
            {
              measures: ["modalUsaha"],
              cite: [{ regulation: "permen-contoh-1-2024", at: "Pasal 2" }],
              evidence: "unverified",
            },
          ],
          exclusions: [
            {
              id: "bagian-usaha-besar",
              bars: { fact: "partOf", in: ["besar"] },
              cite: [{ regulation: "permen-contoh-1-2024", at: "Pasal 3" }],
              evidence: "unverified",
            },
          ],
          notCovered: [],
        },
      },
    ],
  });

  it.each([
    [{ modalUsaha: 500_000_000 }, "mikro"],
    [{ modalUsaha: 500_000_001 }, "kecil"],
    [{ modalUsaha: "5000000000.01" }, "besar"],
    [{ modalUsaha: 1, partOf: "besar" }, "excluded"],
    [{ modalUsaha: 1, partOf: { unknown: "declined" } }, null],
  ] as const)("classifies %j as %s, compiled or not", (facts, answer) => {
    const at = { asOf: "2024-03-05", standard: own } as const;
    const outcome = classifySize(facts, at);
    expect(outcome.status === "known" ? outcome.size : outcome.status === "excluded" ? "excluded" : null).toBe(answer);
    expect(compileSize(at)(facts)).toBe(answer);
  });

  it("names its own regulation in the answer", () => {
    const outcome = classifySize({ modalUsaha: 1 }, { asOf: "2024-03-05", standard: own });
    expect(outcome).toMatchObject({
      assumed: ["partOf:none"],
      basis: { rule: "permen-contoh-1-2024", cite: [{ regulation: "permen-contoh-1-2024", at: "Pasal 2" }] },
    });
  });
});

describe("a regime of one's own at its edges", () => {
  const cite = [{ regulation: "pp-7-2021", at: "contoh" }] as const;
  const graded = { cite, evidence: "unverified" } as const;
  const asOf = "2024-03-05";
  const regime = <const D extends FactDeclarations>(facts: D, value: object) =>
    defineSizeRegime({
      id: "contoh",
      facts,
      classes: ["mikro", "kecil"],
      periods: [
        {
          from: "2024-01-01",
          checkedOn: "2024-01-01",
          ...graded,
          value: { id: "contoh", exclusions: [], notCovered: [], ...value } as never,
        },
      ],
    });
  const persons = (atMost: number) => ({
    limits: [{ measure: "persons", atMost: { mikro: atMost }, ...graded }],
    uses: [{ measures: ["persons"], ...graded }],
  });

  it("may limit a class to nothing at all: at most 0", () => {
    const standard = regime({ persons: "count" }, persons(0));
    const outcome = classifySize({ persons: 0 }, { asOf, standard });
    expect(outcome).toMatchObject({ size: "mikro", readings: [{ atMost: 0 }] });
    expect(headroom(outcome)).toMatchObject([{ limit: 0, remaining: 0, shareOfLimit: null }]);
    expect(classifySize({ persons: 1 }, { asOf, standard })).toMatchObject({ size: "kecil" });
  });

  it("cannot be changed by who made it, not even below what was frozen before", () => {
    const limit = { measure: "persons", atMost: { mikro: 5 }, ...graded };
    const standard = regime({ persons: "count" }, Object.freeze({ ...persons(5), limits: Object.freeze([limit]) }));
    expect(() => Object.assign(limit.atMost, { mikro: 9 })).toThrow(TypeError);
    expect(classifySize({ persons: 6 }, { asOf, standard })).toMatchObject({ size: "kecil" });
  });

  it("is none merely by being frozen, or by being spread", () => {
    for (const standard of [Object.freeze({}), Object.freeze({ ...euSizes }), null as never]) {
      const ask = () => classifySize({}, { asOf, standard: standard as unknown as typeof euSizes });
      if (standard) expect(ask).toThrow("invalid-option at standard");
      else expect(ask).not.toThrow();
    }
    expect(classifySize({ modalUsaha: 1 }, { asOf, standard: statuteSizes, purpose: "registration" })).toMatchObject({
      size: "mikro",
    });
  });

  it("assumes nothing that its own facts cannot say", () => {
    const value = {
      ...persons(5),
      exclusions: [{ id: "bagian", bars: { fact: "partOf", is: true }, ...graded }],
    };
    const standard = regime({ persons: "count", partOf: "yes-no" }, value);
    expect(classifySize({ persons: 1 }, { asOf, standard })).toMatchObject({
      status: "unknown",
      candidates: ["mikro", "excluded"],
      assumed: [],
    });
  });

  it("weighs a fact by how many rules read it", () => {
    const bars = { fact: "linked", is: true };
    const exclusions = ["a", "b"].map((id) => ({ id, bars, ...graded }));
    const standard = regime({ persons: "count", linked: "yes-no" }, { ...persons(5), exclusions });
    expect(classifySize({ persons: 1 }, { asOf, standard })).toMatchObject({
      missing: [{ fact: "linked", decisive: true, weight: 2 }],
    });
  });

  it("names the purpose as assumed where any use that may apply is for one purpose alone", () => {
    const [older, younger] = [{ establishedBefore: "2021-02-02" }, { establishedSince: "2021-02-02" }];
    const use = { measures: ["persons"], ...graded };
    const purposes = ["registration", "facilities"].map((purpose) => ({ ...use, ...younger, purpose }));
    const value = { ...persons(5), uses: [{ ...use, ...older }, ...purposes] };
    const standard = regime({ persons: "count", establishedOn: "date" }, value);
    const assumedOn = (establishedOn: string | null) => classifySize({ persons: 1, establishedOn }, { asOf, standard });
    expect(assumedOn("2015-01-01")).toMatchObject({ assumed: [] });
    expect(assumedOn("2022-01-01")).toMatchObject({ assumed: ["purpose:facilities"] });
    expect(assumedOn(null)).toMatchObject({ assumed: ["purpose:facilities"] });
  });

  it("knows that tenagaKerja begins at 1, also when nothing is said of it", () => {
    const limits = [{ measure: "tenagaKerja", below: { mikro: 1 }, ...graded }];
    const standard = regime({ tenagaKerja: "count" }, { limits, uses: [{ measures: ["tenagaKerja"], ...graded }] });
    expect(classifySize({}, { asOf, standard })).toMatchObject({ status: "known", size: "kecil" });
  });

  it.each([
    ["a name that every object has", { constructor: "yes-no" }, ["facts", "constructor"]],
    ["no such name", { persons: "count" }, undefined],
  ])("has facts of %s", (_, facts, path) => {
    const all = { persons: "count", ...facts } as FactDeclarations;
    if (path) expect(() => regime(all, persons(5))).toThrow(expect.objectContaining({ path }));
    else expect(regime(all, persons(5)).facts).toEqual(all);
  });

  it("is refused where its combinations could not be looked through", () => {
    const names = Array.from({ length: 13 }, (__, n) => `m${n}`);
    const facts = Object.fromEntries(names.map((name) => [name, "count"])) as FactDeclarations;
    const limits = names.map((measure) => ({ measure, atMost: { mikro: 1 }, ...graded }));
    const uses = [{ measures: names, ...graded }];
    expect(() => regime(facts, { limits, uses })).toThrow("at most 4,096 combinations");
    expect(regime(facts, { limits: limits.slice(1), uses: [{ measures: names.slice(1), ...graded }] }).id).toBe(
      "contoh",
    );
    let deep: unknown = names[0];
    for (let n = 0; n < 20_000; n += 1) deep = { any: [deep] };
    expect(() => regime(facts, { limits: limits.slice(1), uses: [{ measures: [deep], ...graded }] })).toThrow(
      "fewer combinations within each other",
    );
    const from = Symbol("day") as unknown;
    const exclusions = [{ id: "x", from, bars: { fact: "persons", is: true }, ...graded }];
    expect(checkSizeRegime({ ...euSizes, periods: [{ value: { exclusions } }] }).length).toBeGreaterThan(0);
  });
});
