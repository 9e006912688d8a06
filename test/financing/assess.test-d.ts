import { expectTypeOf, it } from "vitest";
import type { Missing } from "../../src/criteria/missing";
import type { Reason } from "../../src/criteria/reason";
import { assess } from "../../src/financing/assess";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro, kurMikroTerms } from "../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../src/financing/termsOf";
import type { EligibilityOutcome, EligibilityStatus } from "../../src/financing/types/outcome";
import type { RateStep } from "../../src/financing/types/terms";

const on = { asOf: "2026-02-01" } as const;

it("takes every form of a fact", () => {
  assess(kurMikro, {}, on);
  assess(kurMikro, { plafon: 1, kurMikroOutstanding: 1n, hasilPenjualanTahunan: "1.50" }, on);
  assess(kurMikro, { plafon: { atMost: 1 }, hasNpwp: null, hasNib: { unknown: "declined" } }, on);
  assess(kurMikro, { sector: { oneOf: ["jasa", "industri"] }, businessStartedOn: { atLeast: "2020-01-01" } }, on);
  termsOf(kurMikroTerms, { kurMikroCount: 1 }, { ...on, maxAgeDays: 30 });
});

it("refuses a fact that the programme does not declare", () => {
  // @ts-expect-error misspelt
  assess(kurMikro, { plafonn: 1 }, on);
  // @ts-expect-error not a fact of KUR
  assess(kurMikro, { modalUsaha: 1 }, on);
  // @ts-expect-error a fact of groups
  assess(kurMikro, { hasMitraUsaha: true }, on);
  // @ts-expect-error misspelt
  termsOf(kurMikroTerms, { kurMicroCount: 1 }, on);
});

it("refuses a fact of another kind", () => {
  // @ts-expect-error no amount
  assess(kurMikro, { plafon: true }, on);
  // @ts-expect-error a count is a number
  assess(kurMikro, { kurMikroCount: "1" }, on);
  // @ts-expect-error a day is text
  assess(kurMikro, { businessStartedOn: new Date(0) }, on);
  // @ts-expect-error yes or no
  assess(kurMikro, { hasNpwp: "yes" }, on);
  // @ts-expect-error no such sector
  assess(kurMikro, { sector: "dagang" }, on);
  // @ts-expect-error no such sector among them
  assess(kurMikro, { sector: { oneOf: ["jasa", "dagang"] } }, on);
  // @ts-expect-error one bound at least
  assess(kurMikro, { plafon: {} }, on);
  // @ts-expect-error no such reason
  assess(kurMikro, { plafon: { unknown: "no-idea" } }, on);
});

it("requires the day, and refuses a misspelt option", () => {
  // @ts-expect-error asOf is left out
  assess(kurMikro, {}, {});
  // @ts-expect-error no options
  assess(kurMikro, {});
  // @ts-expect-error misspelt
  assess(kurMikro, {}, { asof: "2026-02-01" });
  // @ts-expect-error no such option
  assess(kurMikro, {}, { ...on, maxAge: 1 });
  // @ts-expect-error days are a number
  termsOf(kurMikroTerms, {}, { ...on, maxAgeDays: "30" });
});

it("refuses a programme for clusters", () => {
  // @ts-expect-error for clusters
  assess(kurKhusus, {}, on);
});

it("reads the terms of a programme for clusters from a member's facts", () => {
  termsOf(kurKhusus, { plafon: 1 }, on);
  // @ts-expect-error a fact of the group
  termsOf(kurKhusus, { hasMitraUsaha: true }, on);
});

it("tells the outcomes apart by their status", () => {
  const outcome: EligibilityOutcome = assess(kurMikro, {}, on);
  expectTypeOf(outcome.kind).toEqualTypeOf<"eligibility">();
  if (outcome.status === "no-rule") {
    expectTypeOf(outcome.why).toEqualTypeOf<"before-first" | "gap" | "repealed">();
    expectTypeOf(outcome).not.toHaveProperty("basis");
  } else {
    expectTypeOf(outcome.status).toEqualTypeOf<EligibilityStatus>();
    expectTypeOf(outcome.reasons).toEqualTypeOf<readonly Reason[]>();
    expectTypeOf(outcome.missing).toEqualTypeOf<readonly Missing[]>();
    // @ts-expect-error readonly
    outcome.status = "eligible";
    // @ts-expect-error readonly
    outcome.reasons.push();
  }
});

it("gives a rate only where it is known", () => {
  const outcome = termsOf(kurMikroTerms, {}, on);
  if (outcome.status === "found" && outcome.terms.rate) {
    const { rate } = outcome.terms;
    // @ts-expect-error not known yet
    rate.value;
    if (rate.status === "known") expectTypeOf(rate.value).toEqualTypeOf<number | readonly RateStep[]>();
    if (rate.status === "unknown")
      expectTypeOf(rate.candidates).toEqualTypeOf<readonly (number | readonly RateStep[])[]>();
  }
});
