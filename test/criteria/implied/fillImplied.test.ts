import { describe, expect, it } from "vitest";
import type { FactDeclarations, FactKind } from "../../../src/core/fact/fact";
import { observe } from "../../../src/core/fact/observe";
import { knownOf } from "../../../src/criteria/evaluate/knownOf";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import { readCells } from "../../../src/criteria/evaluate/readCells";
import { readApplicant } from "../../../src/criteria/implied/readApplicant";
import { applicantFacts } from "../../../src/vocabulary/applicantFacts";
import { clusterFacts } from "../../../src/vocabulary/clusterFacts";
import { implications, type Statement } from "../../../src/vocabulary/implications";
import { programmeFacts } from "../../../src/vocabulary/programmeFacts";

const declared: FactDeclarations = { ...programmeFacts, ...clusterFacts, ...applicantFacts };
const places = placesOf(declared);
const knownIn = (facts: object, fact: string) => {
  const at = places.at.get(fact) as number;
  return knownOf(readApplicant(places, facts)[at], places.kinds[at] as FactKind);
};
const seen = (facts: object, fact: string) => observe(knownIn(facts, fact));

// DESIGN §5 "Facts": silence is filled, contradiction is refused with both paths.
describe("fills silence with what follows", () => {
  it.each<[facts: object, fact: string, value: unknown, from: string]>([
    [{ creditRunning: false }, "otherCreditRunning", false, "creditRunning"],
    [{ creditRunning: false }, "kurMikroOutstanding", 0, "creditRunning"],
    [{ creditRunning: false }, "programmeCredit", { oneOf: ["tidak-ada", "lunas"] }, "creditRunning"],
    [{ hadKur: false }, "kurMikroCount", 0, "hadKur"],
    [{ kurMikroCount: 1 }, "hadKur", true, "kurMikroCount"],
    [{ kurMikroOutstanding: 1 }, "hadKur", true, "kurMikroOutstanding"],
    [{ kurMikroOutstanding: "0.5" }, "creditRunning", true, "kurMikroOutstanding"],
    [{ otherCreditRunning: true }, "creditRunning", true, "otherCreditRunning"],
    [{ programmeCredit: "berjalan" }, "creditRunning", true, "programmeCredit"],
    [{ programmeCredit: "lunas" }, "kppOutstanding", 0, "programmeCredit"],
    [{ programmeCredit: "tidak-ada" }, "otherProgrammeCreditRunning", false, "programmeCredit"],
    [{ kppOutstanding: 1 }, "programmeCredit", "berjalan", "kppOutstanding"],
    [{ otherProgrammeCreditRunning: true }, "programmeCredit", "berjalan", "otherProgrammeCreditRunning"],
    [{ hadCommercialCredit: false }, "ultraMikroPlafon", 0, "hadCommercialCredit"],
    [{ ultraMikroPlafon: 1 }, "hadCommercialCredit", true, "ultraMikroPlafon"],
    [{ cooperationAgreement: true }, "hasMitraUsaha", true, "cooperationAgreement"],
    [{ certificate: "validasi-offtaker" }, "hasMitraUsaha", true, "certificate"],
    [{ disasterProvince: "lainnya" }, "affectedByDisaster", false, "disasterProvince"],
    [
      { affectedByDisaster: true },
      "disasterProvince",
      { oneOf: ["aceh", "sumatera-utara", "sumatera-barat"] },
      "affectedByDisaster",
    ],
    [{ hadKur: false, kurMikroCount: { unknown: "declined" } }, "kurMikroCount", 0, "hadKur"],
    [{ hadKur: false, kurMikroCount: { atMost: 3 } }, "kurMikroCount", 0, "hadKur"],
  ])("%j: %s is %j", (facts, fact, value, from) => {
    expect(seen(facts, fact)).toEqual(value);
    expect(knownIn(facts, fact).implied).toBe(from);
  });

  it.each<[facts: object, fact: string]>([
    [{ hadKur: true }, "kurMikroCount"],
    [{ kurMikroAccumulated: 1 }, "kurMikroCount"],
    [{ creditRunning: true }, "otherCreditRunning"],
    [{ kurMikroCount: 0 }, "hadKur"],
    [{ kurMikroCount: { atMost: 1 } }, "kurMikroOutstanding"],
    [{ hadCommercialCredit: true }, "hadOtherCommercialCredit"],
    [{ hasMitraUsaha: true }, "cooperationAgreement"],
    [{ programmeCredit: "lunas" }, "creditRunning"],
    [{ programmeCredit: "berjalan" }, "kppOutstanding"],
    [{ programmeCredit: "berjalan" }, "otherProgrammeCreditRunning"],
    [{ kppOutstanding: 0 }, "programmeCredit"],
    [{ otherCreditRunning: { unknown: "not-available" } }, "creditRunning"],
  ])("%j says nothing of %s", (facts, fact) => {
    const at = places.at.get(fact) as number;
    expect(readApplicant(places, facts)[at]).toEqual(readCells(places, facts)[at]);
  });

  it("leaves a fact of a custom programme alone that has another kind", () => {
    const custom = { hadKur: "yes-no", kurMikroCount: ["a", "b"] } as const;
    expect(readApplicant(placesOf(custom), { hadKur: false, kurMikroCount: "a" })).toEqual([false, "a"]);
  });
});

/** Values that meet a statement, and values that do not. */
function valuesOf({ fact, is, in: list, atMost }: Statement, isSo: boolean): unknown[] {
  if (atMost !== undefined) return isSo ? [0, { atMost: 0 }] : [1, { atLeast: 1, atMost: 5 }];
  if (is !== undefined) return [is === isSo];
  const options = declared[fact] as readonly string[];
  return options.filter((option) => !!list?.includes(option) === isSo);
}

const thrown = (facts: object, path: string[] = []) => {
  try {
    readApplicant(places, facts, path);
  } catch (error) {
    const { code, path: at, other } = error as { code: string; path: string[]; other: string[] };
    return { code, path: at, other };
  }
  return null;
};

describe("refuses facts that exclude each other", () => {
  it.each(implications.map(([when, then]) => [when.fact, then.fact, when, then] as const))(
    "%s and %s, in any order",
    (_, __, when, then) => {
      for (const cause of valuesOf(when, true)) {
        for (const effect of valuesOf(then, false)) {
          const expected = { code: "contradiction", path: ["members", then.fact], other: ["members", when.fact] };
          expect(thrown({ [when.fact]: cause, [then.fact]: effect }, ["members"])).toEqual(expected);
          expect(thrown({ [then.fact]: effect, [when.fact]: cause }, ["members"])).toEqual(expected);
        }
        for (const effect of valuesOf(then, true)) {
          expect(thrown({ [when.fact]: cause, [then.fact]: effect })).toBeNull();
        }
      }
    },
  );

  it("fills the same where nobody asks from which fact", () => {
    for (const [when, then] of implications) {
      for (const [statement, isSo] of [
        [when, true],
        [when, false],
        [then, true],
        [then, false],
      ] as const) {
        for (const value of valuesOf(statement, isSo)) {
          const given = { [statement.fact]: value };
          const [shown, short] = [true, false].map((isShown) => readApplicant(places, given, [], isShown));
          const plain = (cells: typeof shown) =>
            cells?.map((cell, at) => observe(knownOf(cell, places.kinds[at] as FactKind)));
          expect(plain(short), `${statement.fact} ${value}`).toEqual(plain(shown));
        }
      }
    }
  });
});
