import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/UmkmError";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { headroom } from "../../src/size/headroom";
import { statuteSizes } from "../../src/size/regimes/statuteSizes";
import { sizeHistory } from "../../src/size/sizeHistory";
import { tallySizes } from "../../src/size/tallySizes";
import { transitions } from "../../src/size/transitions";
import cases from "../cases/sizeEu.json";
import { euSizes } from "./euSizes";

const options = { asOf: "2024-03-05", standard: euSizes } as const;

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
