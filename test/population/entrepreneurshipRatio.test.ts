import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { type EntrepreneurCounts, entrepreneurshipRatio } from "../../src/population/entrepreneurshipRatio";
import { publishedEntrepreneurshipRatios } from "../../src/population/publishedEntrepreneurshipRatios";
import { refusal } from "../core/refusal";

describe("entrepreneurshipRatio", () => {
  it("counts the established, and beginners apart", () => {
    expect(entrepreneurshipRatio({ established: 238, beginners: 1_900, labourForce: 10_000 })).toEqual({
      kind: "entrepreneurship-ratio",
      ratio: 0.0238,
      beginners: 0.19,
      base: { id: "labour-force", value: 10_000 },
      why: null,
    });
  });

  it.each([null, undefined])("does not take beginners that are not known (%s) for none", (beginners) => {
    const counts = { established: 1, labourForce: 4, ...(beginners === null ? { beginners } : {}) };
    expect(entrepreneurshipRatio(counts)).toMatchObject({ ratio: 0.25, beginners: null });
  });

  it("has no ratio of nobody", () => {
    expect(entrepreneurshipRatio({ established: 0, beginners: 0, labourForce: 0 })).toMatchObject({
      ratio: null,
      beginners: null,
      why: "empty-base",
    });
  });

  it("allows a labour force of entrepreneurs alone, and no more of them", () => {
    expect(entrepreneurshipRatio({ established: 2, beginners: 1, labourForce: 3 }).ratio).toBe(2 / 3);
    expect(() => entrepreneurshipRatio({ established: 2, beginners: 1, labourForce: 2 })).toThrow(
      refusal("invalid-range", ["labourForce"]),
    );
  });

  it.each<[object, UmkmErrorCode, string[]]>([
    [{ established: -1, labourForce: 1 }, "invalid-count", ["established"]],
    [{ established: 1 }, "invalid-count", ["labourForce"]],
    [{ established: 1, beginners: 0.5, labourForce: 3 }, "invalid-count", ["beginners"]],
    [{ established: 1, labourForce: 3, population: 9 }, "unknown-fact", ["population"]],
  ])("refuses %j", (counts, code, path) => {
    expect(() => entrepreneurshipRatio(counts as EntrepreneurCounts)).toThrow(refusal(code, path));
  });
});

it("holds the published ratios of a known month, by one source each", () => {
  expect(
    publishedEntrepreneurshipRatios.map(({ region, month, ratio, evidence }) => [region, month, ratio, evidence]),
  ).toEqual([
    ["Indonesia", "2013-02", 0.0335, "single-source"],
    ["Indonesia", "2023-08", 0.0304, "single-source"],
    ["Lampung", "2025-02", 0.0238, "single-source"],
    ["Indonesia", "2025-02", 0.0335, "single-source"],
    ["Jambi", "2025-02", 0.0679, "single-source"],
    ["Papua Pegunungan", "2025-02", 0.0028, "single-source"],
  ]);
});
