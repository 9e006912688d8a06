import { expectTypeOf, it } from "vitest";
import type { MissingWhy } from "../../src/core/fact/known";
import type { Truth } from "../../src/core/truth/truth";
import { classifySize } from "../../src/size/classifySize";
import type { SizeMissing, SizeOutcome } from "../../src/size/types/outcome";
import type { Size } from "../../src/vocabulary/options";

const on = { asOf: "2024-03-05" } as const;

it("takes every form of a fact", () => {
  classifySize({}, on);
  classifySize({ modalUsaha: 1, hasilPenjualanTahunan: 1n, kekayaanBersih: "1.50" }, on);
  classifySize({ modalUsaha: null, hasilPenjualanTahunan: undefined, kekayaanBersih: { unknown: "declined" } }, on);
  classifySize(
    { modalUsaha: { atLeast: 1 }, tenagaKerja: { atMost: 4 }, establishedOn: { atLeast: "2021-02-02" } },
    on,
  );
  classifySize({ partOf: { oneOf: ["none", "mikro"] }, foreignOwned: false }, on);
});

it("refuses a fact that no rule declares", () => {
  // @ts-expect-error misspelt
  classifySize({ modalusaha: 1 }, on);
  // @ts-expect-error not a word of the law
  classifySize({ omzet: 1 }, on);
});

it("refuses a fact of another kind", () => {
  // @ts-expect-error no amount
  classifySize({ modalUsaha: true }, on);
  // @ts-expect-error workers are a number
  classifySize({ tenagaKerja: "4" }, on);
  // @ts-expect-error a day is text
  classifySize({ establishedOn: new Date(0) }, on);
  // @ts-expect-error no class
  classifySize({ partOf: "large" }, on);
  // @ts-expect-error one bound at least
  classifySize({ modalUsaha: {} }, on);
  // @ts-expect-error no such reason
  classifySize({ modalUsaha: { unknown: "no-idea" } }, on);
});

it("requires the day", () => {
  // @ts-expect-error asOf is left out
  classifySize({}, {});
  // @ts-expect-error no options
  classifySize({});
});

it("refuses a misspelt option, and a misspelt choice", () => {
  // @ts-expect-error misspelt
  classifySize({}, { ...on, purposes: "registration" });
  // @ts-expect-error misspelt
  classifySize({}, { ...on, purpose: "facility" });
  // @ts-expect-error misspelt
  classifySize({}, { ...on, standard: "bps" });
  // @ts-expect-error a measure is named by { by }
  classifySize({}, { ...on, policy: "modalUsaha" });
  // @ts-expect-error no measure
  classifySize({}, { ...on, policy: { by: "omzet" } });
  // @ts-expect-error misspelt
  classifySize({}, { ...on, independence: "required" });
});

it("tells the outcomes apart by their status", () => {
  const outcome: SizeOutcome = classifySize({}, on);
  expectTypeOf(outcome.kind).toEqualTypeOf<"size">();
  if (outcome.status === "known") {
    expectTypeOf(outcome.size).toEqualTypeOf<Size>();
    expectTypeOf(outcome.conflict).toEqualTypeOf<Truth>();
  } else if (outcome.status === "unknown") {
    expectTypeOf(outcome.candidates).toEqualTypeOf<readonly (Size | "excluded")[]>();
    // Never empty.
    expectTypeOf(outcome.missing).toEqualTypeOf<readonly [SizeMissing, ...SizeMissing[]]>();
    expectTypeOf(outcome.missing[0].why).toEqualTypeOf<MissingWhy>();
  } else if (outcome.status === "excluded") {
    expectTypeOf(outcome).not.toHaveProperty("size");
    expectTypeOf(outcome.reasons[0]?.truth).toEqualTypeOf<Truth | undefined>();
  } else {
    expectTypeOf(outcome.why).toEqualTypeOf<"before-first" | "gap" | "repealed" | "measure-not-used">();
  }
});

it("gives nothing to write to", () => {
  const outcome = classifySize({}, on);
  // @ts-expect-error readonly
  outcome.status = "known";
  if (outcome.status === "known") {
    // @ts-expect-error readonly
    outcome.readings.push();
    // @ts-expect-error readonly
    outcome.basis.stale = false;
  }
});
