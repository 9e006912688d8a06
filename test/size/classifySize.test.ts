import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { deepFreeze } from "../../src/core/plain/deepFreeze";
import { classifySize } from "../../src/size/classifySize";
import { statuteSizes } from "../../src/size/law/statute";
import { refusal } from "../core/refusal";
import type { SizeCase } from "../tables/readSizeCases.mjs";
import { sizeCases } from "./cases";

describe("the golden cases", () => {
  it("each check the status and something more, and name a source", () => {
    for (const { name, cite, expected } of sizeCases) {
      expect(cite.length, name).toBeGreaterThan(3);
      expect(Object.keys(expected), name).toContain("status");
      expect(Object.keys(expected).length, name).toBeGreaterThan(1);
    }
  });

  it.each(sizeCases)("$name", ({ facts, options, expected }) => {
    expect(classifySize(facts, options)).toMatchObject({ kind: "size", ...expected });
  });

  it.each(sizeCases)("survives JSON: $name", ({ facts, options }) => {
    const outcome = classifySize(facts, options);
    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
  });
});

describe("what is given and what is shared", () => {
  it("changes no input", () => {
    for (const { facts, options } of sizeCases) {
      const copy = structuredClone({ facts, options });
      classifySize(deepFreeze(facts), deepFreeze(options));
      expect({ facts, options }).toEqual(copy);
    }
  });

  it("gives every caller an answer of its own, however it is written to", () => {
    for (const { facts, options } of sizeCases) {
      const before = structuredClone(classifySize(facts, options));
      scribble(classifySize(facts, options));
      expect(classifySize(facts, options)).toEqual(before);
    }
  });

  it("leaves the law data as they are, whatever is tried", () => {
    const before = structuredClone(statuteSizes);
    scribble(statuteSizes);
    expect(statuteSizes).toEqual(before);
  });

  it("reads an amount in every form the same", () => {
    const outcome = classifySize({ modalUsaha: 1_000_000_001 }, { asOf: "2024-03-05", purpose: "registration" });
    for (const modalUsaha of [1_000_000_001n, "1000000001", "1000000001.00", new Decimal("1000000001")]) {
      expect(classifySize({ modalUsaha }, { asOf: "2024-03-05", purpose: "registration" })).toEqual(outcome);
    }
  });

  it("shows an amount of -0 as 0", () => {
    const outcome = classifySize({ modalUsaha: -0 }, { asOf: "2024-03-05", purpose: "registration" });
    expect(outcome.status === "known" && outcome.readings[0]?.observed).toBe(0);
  });

  it("does not care in which order facts are given", () => {
    for (const { facts, options } of sizeCases) {
      const turned = Object.fromEntries(Object.entries(facts).reverse()) as SizeCase["facts"];
      const [one, other] = [classifySize(facts, options), classifySize(turned, options)].map(sorted);
      expect(one).toEqual(other);
    }
  });

  it("says of what excludes what was observed and what the rule requires", () => {
    const outcome = classifySize(
      { modalUsaha: 2_000_000_000, foreignOwned: true },
      { asOf: "2021-04-15", purpose: "registration" },
    );
    expect(outcome.status === "excluded" && outcome.reasons).toMatchObject([
      {
        truth: false,
        facts: ["foreignOwned"],
        observed: { foreignOwned: true },
        required: { not: { fact: "foreignOwned", is: true } },
      },
    ]);
  });

  it.each(["2021-06-02", "2025-10-01", "2025-10-02"])(
    "says of what names the class what was observed, and that the text goes on: %s",
    (asOf) => {
      const outcome = classifySize(
        { modalUsaha: 2_000_000_000, foreignOwned: true },
        { asOf, purpose: "registration" },
      );
      expect(outcome.status === "known" && outcome.reasons).toMatchObject([
        { truth: true, observed: { foreignOwned: true }, required: { fact: "foreignOwned", is: true } },
      ]);
      expect(outcome.status === "known" && outcome.reasons?.[0]?.note).toContain("Kecuali ditentukan lain");
    },
  );

  it("gives no reason where the measures give the class", () => {
    for (const { facts, options, expected } of sizeCases) {
      const outcome = classifySize(facts, options);
      if (outcome.status === "known" && !("reasons" in expected) && facts.foreignOwned !== true)
        expect(outcome.reasons).toBeUndefined();
    }
  });

  it("asks for every fact about ownership that could matter", () => {
    const outcome = classifySize(
      { modalUsaha: 2_000_000_000 },
      { asOf: "2026-01-15", purpose: "registration", independence: "require" },
    );
    expect(outcome).toMatchObject({ status: "unknown", candidates: ["kecil", "besar", "excluded"] });
    expect(outcome.status === "unknown" && outcome.missing).toEqual(
      expect.arrayContaining([
        // Foreign-owned it is besar whatever else; part of another business it may still be besar or excluded.
        expect.objectContaining({ fact: "foreignOwned", decisive: true }),
        expect.objectContaining({ fact: "partOf", decisive: false }),
      ]),
    );
  });
});

// A caller without types.
function classify(facts: unknown, options: unknown = { asOf: "2024-03-05" }) {
  return classifySize(facts as SizeCase["facts"], options as SizeCase["options"]);
}

const badAmounts: [string, unknown][] = [
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["minus infinity", Number.NEGATIVE_INFINITY],
  ["a negative number", -1],
  ["an unsafe whole number", 2 ** 53],
  ["a negative bigint", -1n],
  ["an exponent", "1e9"],
  ["separators", "1,000,000"],
  ["a blank", " 1"],
  ["a minus", "-1"],
  ["a plus", "+1"],
  ["an empty text", ""],
  ["no decimals after the point", "1."],
  ["no digit before the point", ".5"],
  ["a negative Decimal", new Decimal(-1)],
  ["a Decimal that is NaN", new Decimal(Number.NaN)],
  ["true", true],
  ["an array", [1]],
  ["a symbol", Symbol("1")],
  ["a negative bound", { atLeast: -1 }],
  ["options", { oneOf: [1, 2] }],
];

describe("facts that cannot be meant are refused", () => {
  describe.each(["modalUsaha", "hasilPenjualanTahunan", "kekayaanBersih"])("%s", (measure) => {
    it.each(badAmounts)("%s", (_, value) => {
      expect(() => classify({ [measure]: value })).toThrow(refusal("invalid-rupiah", [measure]));
    });

    it.each(["950.000", "1.250", "12.345.678"])("%s, which may be grouped", (text) => {
      for (const value of [text, { atLeast: text }, { atMost: text }]) {
        expect(() => classify({ [measure]: value })).toThrow(refusal("ambiguous-amount", [measure]));
      }
    });

    it("a range in the wrong order", () => {
      expect(() => classify({ [measure]: { atLeast: 2, atMost: 1 } })).toThrow(refusal("invalid-range", [measure]));
    });
  });

  it.each([0, -1, 4.5, { atLeast: 0 }, { atMost: 0.5 }])(
    "the same of every number of workers that cannot be: %j",
    (tenagaKerja) => {
      expect(() => classify({ tenagaKerja })).toThrow(
        "invalid-count at tenagaKerja: expected a whole number from 1 on",
      );
    },
  );

  it.each<[UmkmErrorCode, string, unknown]>([
    ["invalid-count", "tenagaKerja", 0],
    ["invalid-count", "tenagaKerja", -1],
    ["invalid-count", "tenagaKerja", 4.5],
    ["invalid-count", "tenagaKerja", Number.NaN],
    ["invalid-count", "tenagaKerja", "4"],
    ["invalid-count", "tenagaKerja", { atLeast: 0, atMost: 4 }],
    ["invalid-count", "tenagaKerja", { atMost: 0 }],
    ["invalid-range", "tenagaKerja", { atLeast: 5, atMost: 4 }],
    ["invalid-range", "tenagaKerja", {}],
    ["invalid-range", "modalUsaha", {}],
    ["invalid-date", "establishedOn", "2024-02-30"],
    ["invalid-date", "establishedOn", "2023-02-29"],
    ["invalid-date", "establishedOn", "2024-3-5"],
    ["invalid-date", "establishedOn", "2024-03-05T00:00"],
    ["invalid-date", "establishedOn", new Date(0)],
    ["invalid-date", "establishedOn", 2015],
    ["invalid-range", "establishedOn", { atLeast: "2021-02-02", atMost: "2021-02-01" }],
    ["invalid-option", "partOf", "None"],
    ["invalid-option", "partOf", "usaha-besar"],
    ["invalid-option", "partOf", { oneOf: [] }],
    ["invalid-option", "partOf", { oneOf: ["none", "large"] }],
    ["invalid-option", "partOf", false],
    ["invalid-option", "foreignOwned", "yes"],
    ["invalid-option", "foreignOwned", 1],
    ["invalid-option", "foreignOwned", "true"],
    ["invalid-option", "modalUsaha", { unknown: "no-idea" }],
    ["unknown-fact", "omzet", 1],
    ["unknown-fact", "modalusaha", 1],
    ["unknown-fact", "modal", undefined],
    ["unknown-fact", "__proto", 1],
  ])("%s: %s %j", (code, fact, value) => {
    expect(() => classify({ [fact]: value })).toThrow(refusal(code, [fact]));
  });

  it.each([null, undefined, 5, "mikro", [], true])("%s in place of facts", (facts) => {
    expect(() => classify(facts)).toThrow(refusal("unknown-fact", []));
  });

  it.each(["1999-01-01", "2019-06-01", "2020-12-01", "2024-03-05"])(
    "even where the rule of %s would not read them",
    (asOf) => {
      expect(() => classify({ tenagaKerja: 0 }, { asOf })).toThrow(refusal("invalid-count", ["tenagaKerja"]));
      expect(() => classify({ omzet: 1 }, { asOf })).toThrow(refusal("unknown-fact", ["omzet"]));
    },
  );
});

describe("options that cannot be meant are refused", () => {
  it.each<[UmkmErrorCode, string, unknown]>([
    ["invalid-date", "asOf", undefined],
    ["invalid-date", "asOf", null],
    ["invalid-date", "asOf", "2024-02-30"],
    ["invalid-date", "asOf", "2024"],
    ["invalid-date", "asOf", new Date(0)],
    ["invalid-option", "purpose", "facility"],
    ["invalid-option", "purpose", "Registration"],
    ["invalid-option", "purpose", ""],
    ["invalid-option", "purpose", { by: "modalUsaha" }],
    ["invalid-option", "standard", "bps"],
    ["invalid-option", "standard", { by: "tenagaKerja" }],
    ["invalid-option", "policy", "smaller"],
    ["invalid-option", "policy", "modalUsaha"],
    ["invalid-option", "policy", { by: "omzet" }],
    ["invalid-option", "policy", { by: "either" }],
    ["invalid-option", "policy", { by: "" }],
    ["invalid-option", "policy", { by: "partOf" }],
    ["invalid-option", "policy", { by: "establishedOn" }],
    ["invalid-option", "policy", {}],
    ["invalid-option", "policy", 1],
    ["invalid-option", "independence", "assumed"],
    ["invalid-option", "independence", true],
    ["invalid-count", "maxAgeDays", Number.NaN],
    ["invalid-count", "maxAgeDays", -1],
    ["invalid-count", "maxAgeDays", 0.5],
    ["invalid-count", "maxAgeDays", "180"],
    ["unknown-option", "asof", "2024-03-05"],
    ["unknown-option", "Purpose", "registration"],
    ["unknown-option", "maxAge", 1],
    ["unknown-option", "now", undefined],
  ])("%s: %s %j", (code, option, value) => {
    for (const asOf of ["1999-01-01", "2020-12-01", "2024-03-05"]) {
      expect(() => classify({}, { asOf, [option]: value })).toThrow(refusal(code, [option]));
    }
  });

  it.each([undefined, null, "2024-03-05", 5, []])("%s in place of options", (options) => {
    expect(() => classifySize({}, options as never)).toThrow(refusal("unknown-option", []));
  });

  it.each(["purpose", "standard", "policy", "independence"])(
    "but %s left out, undefined or null is the default",
    (option) => {
      const outcome = classify({ modalUsaha: 1, hasilPenjualanTahunan: 3_000_000_000 });
      for (const value of [undefined, null]) {
        const same = classify(
          { modalUsaha: 1, hasilPenjualanTahunan: 3_000_000_000 },
          { asOf: "2024-03-05", [option]: value },
        );
        expect(same).toEqual(outcome);
      }
    },
  );
});

// Write to every part that lets itself be written to.
function scribble(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    scribble(part);
    Reflect.set(value, name, "scribble");
  }
  Reflect.set(value, "scribble", true);
}

function sorted(outcome: object): object {
  return "ignored" in outcome ? { ...outcome, ignored: [...(outcome.ignored as string[])].sort() } : outcome;
}

it("weighs a fact by the rules that are still open: of two on ownership, the one on the class that is certain", () => {
  const facts = { modalUsaha: 2_000_000_000, partOf: { unknown: "declined" }, foreignOwned: false } as const;
  const outcome = classifySize(facts, { asOf: "2024-03-05", purpose: "registration" });
  expect(outcome.status === "unknown" && outcome.missing).toEqual([
    { fact: "partOf", why: "declined", decisive: true, weight: 1 },
  ]);
});

it.each([
  ["2021-03-04", "transcription"],
  ["2021-06-01", "transcription"],
  ["2021-06-02", "law-text"],
  ["2025-10-01", "law-text"],
  ["2025-10-02", "law-text"],
])("grades the days of the rule on foreign ownership apart from its wording: %s", (asOf, evidence) => {
  const outcome = classifySize({ modalUsaha: 300_000_000, foreignOwned: true }, { asOf, purpose: "registration" });
  expect(outcome).toMatchObject({ basis: { evidence, periodEvidence: "secondary" } });
});

it.each([[{ by: "modalUsaha", x: 1 }], [{ by: "omzet" }], [{ by: null }], [{}]])("refuses the policy %j", (policy) => {
  const options = { asOf: "2024-03-05", policy } as never;
  expect(() => classifySize({ modalUsaha: 1 }, options)).toThrow(refusal("invalid-option", ["policy"]));
});
