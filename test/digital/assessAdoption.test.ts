import { describe, expect, it } from "vitest";
import { assessAdoption } from "../../src/digital/assessAdoption";
import { bpsECommerce, kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import { refusal } from "../core/refusal";

const asOf = { asOf: "2024-03-05" } as const;

describe("assessAdoption", () => {
  it("says why, with the practice and its grade", () => {
    const answer = assessAdoption({ marketplaceSince: "2022-01-01" }, kemenkopukmIdea, asOf);
    expect(answer).toMatchObject({
      kind: "adoption",
      status: "onboarded",
      definition: "kemenkopukm-idea",
      reasons: [{ id: "kemenkopukm-idea", truth: true, observed: { marketplaceSince: "2022-01-01" } }],
      missing: [],
      basis: {
        rule: "kemenkopukm-idea",
        evidence: "single-source",
        periodEvidence: "unverified",
        checkedOn: "2026-01-31",
        stale: false,
        notCovered: ["no-legal-definition", "no-first-day", "which-platforms", "channel-left"],
      },
    });
    expect(answer.basis.cite).toEqual(answer.reasons[0]?.cite);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it("lists what is missing, decisive facts first", () => {
    const { status, missing } = assessAdoption({}, bpsECommerce, asOf);
    expect(status).toBe("unknown");
    // A first sale after the day settles it, and so does a last one long before.
    expect(missing).toEqual([
      { fact: "internetSalesSince", why: "not-asked", decisive: true, weight: 1 },
      { fact: "lastInternetSaleOn", why: "not-asked", decisive: true, weight: 1 },
    ]);
  });

  it("knows of one day of sales what it says of the other", () => {
    const { reasons } = assessAdoption({ lastInternetSaleOn: "2022-03-05" }, bpsECommerce, asOf);
    expect(reasons[0]?.observed).toEqual({
      internetSalesSince: { atMost: "2022-03-05" },
      lastInternetSaleOn: "2022-03-05",
    });
  });

  it.each([
    ["2026-07-30", false],
    ["2026-07-31", true],
  ])("grows stale 180 days after its last check: on %s %s", (day, stale) => {
    expect(assessAdoption({}, kemenkopukmIdea, { asOf: day }).basis.stale).toBe(stale);
  });

  it("refuses what it cannot read", () => {
    for (const maxAgeDays of [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY, "30"]) {
      const options = { ...asOf, maxAgeDays: maxAgeDays as number };
      expect(() => assessAdoption({}, kemenkopukmIdea, options)).toThrow(refusal("invalid-count", ["maxAgeDays"]));
    }
    expect(() => assessAdoption({}, kemenkopukmIdea, { asOf: "x" })).toThrow(refusal("invalid-date", ["asOf"]));
    expect(() => assessAdoption({ qris: 1 } as object, kemenkopukmIdea, asOf)).toThrow(
      refusal("unknown-fact", ["qris"]),
    );
  });
});
