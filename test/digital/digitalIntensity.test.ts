import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import type { YesNoFact } from "../../src/core/fact/fact";
import { digitalIntensity } from "../../src/digital/digitalIntensity";
import { refusal } from "../core/refusal";

const answers = (facts: readonly YesNoFact[]) => Object.fromEntries(facts.map((fact, n) => [`v${n + 1}`, fact]));
const points = (yes: number, open = 0) =>
  answers(Array.from({ length: 12 }, (_, n) => (n < yes ? true : n < yes + open ? null : false)));

describe("digitalIntensity", () => {
  // Eurostat: 0 to 3 very low, 4 to 6 low, 7 to 9 high, 10 to 12 very high; basic is at least 4.
  it.each([
    [0, "very-low", false],
    [3, "very-low", false],
    [4, "low", true],
    [6, "low", true],
    [7, "high", true],
    [9, "high", true],
    [10, "very-high", true],
    [12, "very-high", true],
  ])("puts %i points into %s", (yes, band, basic) => {
    expect(digitalIntensity(points(yes))).toEqual({
      kind: "digital-intensity",
      status: "known",
      score: { atLeast: yes, atMost: yes },
      outOf: 12,
      band,
      candidates: [band],
      basic,
      missing: [],
    });
  });

  it("leaves the bands that unknown answers leave", () => {
    expect(digitalIntensity(points(3, 4))).toMatchObject({
      status: "unknown",
      score: { atLeast: 3, atMost: 7 },
      band: null,
      candidates: ["very-low", "low", "high"],
      basic: null,
    });
  });

  it("may be basic where four points are the most", () => {
    expect(digitalIntensity(points(3, 1))).toMatchObject({ score: { atLeast: 3, atMost: 4 }, basic: null });
    expect(digitalIntensity(points(2, 1))).toMatchObject({ score: { atLeast: 2, atMost: 3 }, basic: false });
  });

  it("is known where what is unknown stays within a band, and still says what is missing", () => {
    const { missing, ...rest } = digitalIntensity({ ...points(4, 1), v5: { unknown: "declined" } });
    expect(rest).toMatchObject({ status: "known", band: "low", basic: true });
    expect(missing).toEqual([{ variable: "v5", why: "declined" }]);
  });

  it("agrees with every completion of the answers", () => {
    const fact = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(
        fc.array(fact, { minLength: 12, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12 }),
        (some, fill) => {
          const open = digitalIntensity(answers(some));
          const full = digitalIntensity(answers(some.map((one, n) => one ?? fill[n])));
          expect(open.candidates).toContain(full.band);
          expect(open.score.atLeast).toBeLessThanOrEqual(full.score.atLeast);
          expect(open.score.atMost).toBeGreaterThanOrEqual(full.score.atMost);
          if (open.basic !== null) expect(full.basic).toBe(open.basic);
        },
      ),
    );
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [answers(Array(11).fill(true)), "invalid-count", ["variables"]],
    [answers(Array(13).fill(true)), "invalid-count", ["variables"]],
    [{ ...points(3), v1: 1 }, "invalid-option", ["v1"]],
    [null, "unknown-fact", []],
    [[true], "unknown-fact", []],
  ])("refuses %j", (variables, code, path) => {
    expect(() => digitalIntensity(variables as Record<string, YesNoFact>)).toThrow(refusal(code, path));
  });
});
