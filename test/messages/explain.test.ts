import { describe, expect, it } from "vitest";
import { assess } from "../../src/financing/assess";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { en } from "../../src/messages/en/en";
import { explain } from "../../src/messages/explain";
import type { Explainable, ExplainOptions } from "../../src/messages/explainable";
import type { Messages } from "../../src/messages/messages";
import { growth } from "../../src/population/growth";
import { refusal } from "../core/refusal";

const outcome = growth(273_457, 326_505);

describe("explain", () => {
  it("wraps to 96 characters, or to a width of the caller's", () => {
    const amounts = growth(63_359_400_000_000, 66_780_000_000_000);
    expect(explain(amounts, en, { unit: "rupiah" })).toHaveLength(2);
    expect(explain(amounts, en, { unit: "rupiah", width: 40 }).every((line) => line.length <= 40)).toBe(true);
  });

  it("wraps to 96 where no width is said, and to neither more nor less", () => {
    const long = assess(kurMikro, {}, { asOf: "2024-03-05" });
    const unsaid = explain(long, en);
    expect(Math.max(...unsaid.map(({ length }) => length))).toBe(96);
    expect(unsaid).toEqual(explain(long, en, { width: 96 }));
    for (const width of [95, 97]) expect(unsaid).not.toEqual(explain(long, en, { width }));
  });

  it.each<[ExplainOptions, string]>([
    [{ width: 39 }, "width"],
    [{ width: Number.NaN }, "width"],
    [{ detail: "long" as "full" }, "detail"],
    [{ unit: "dollar" as "count" }, "unit"],
  ])("refuses %j", (options, name) => {
    expect(() => explain(outcome, en, options)).toThrow(refusal("invalid-option", [name]));
  });

  it("refuses an option that does not exist", () => {
    expect(() => explain(outcome, en, { lang: "id" } as ExplainOptions)).toThrow(refusal("unknown-option", ["lang"]));
  });

  it("refuses what is no answer", () => {
    expect(() => explain({ kind: "weather" } as unknown as Explainable, en)).toThrow(
      refusal("invalid-option", ["outcome", "kind"]),
    );
  });

  it.each([[null], [undefined], ["size"]])("refuses %j as an answer", (none) => {
    expect(() => explain(none as unknown as Explainable, en)).toThrow(refusal("invalid-option", ["outcome"]));
  });

  it.each([[undefined], [null], ["id"], [{}]])("refuses %j as a language", (none) => {
    expect(() => explain(outcome, none as unknown as Messages)).toThrow(refusal("invalid-option", ["messages"]));
  });

  it("explains an answer that was stored as JSON", () => {
    expect(explain(JSON.parse(JSON.stringify(outcome)), en)).toEqual(explain(outcome, en));
  });
});
