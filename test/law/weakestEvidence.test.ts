import { describe, expect, it } from "vitest";
import { type Evidence, evidenceGrades } from "../../src/law/evidence";
import { weakestEvidence } from "../../src/law/weakestEvidence";

describe("weakestEvidence", () => {
  it("ranks the grades as the facts do", () => {
    expect(evidenceGrades).toEqual(["law-text", "transcription", "secondary", "single-source", "unverified"]);
  });

  it("gives the weaker of any two grades, in any order", () => {
    for (const [stronger, a] of evidenceGrades.entries()) {
      for (const b of evidenceGrades.slice(stronger)) {
        expect([weakestEvidence([a, b]), weakestEvidence([b, a])]).toEqual([b, b]);
      }
    }
  });

  it.each<[(Evidence | undefined)[], Evidence]>([
    [[], "law-text"],
    [[undefined], "law-text"],
    [[undefined, "secondary"], "secondary"],
    [["law-text", undefined, "unverified", "secondary"], "unverified"],
  ])("of %j: %s", (grades, weakest) => {
    expect(weakestEvidence(grades)).toBe(weakest);
  });

  it.each(["bogus", "", null])("takes the word %j, which is no grade, for the weakest", (word) => {
    expect(weakestEvidence(["law-text", word as Evidence])).toBe("unverified");
  });

  it("of very many grades", () => {
    expect(weakestEvidence(Array.from({ length: 300_000 }, () => "secondary"))).toBe("secondary");
  });
});
