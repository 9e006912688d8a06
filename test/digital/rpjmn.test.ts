import { describe, expect, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import { rpjmnEntrepreneurship2029 } from "../../src/digital/national/rpjmnEntrepreneurship2029";
import { entrepreneurshipShares, smallMediumShares } from "../../src/digital/national/rpjmnShares";
import { rpjmnSmallMedium2029 } from "../../src/digital/national/rpjmnSmallMedium2029";
import { rpjmnSmallMediumCount2029 } from "../../src/digital/national/rpjmnSmallMediumCount2029";
import type { Observation } from "../../src/digital/progress/observation";

const asOf = "2026-12-01";
const seen = (on: Observation["on"], value: number): Observation => ({ on, value, body: "A", evidence: "secondary" });

// rpjmn-2025-2029.csv: 3.06 % of 2024 to 3.30 % of 2029. From 2026-12-01 36 months and 30 of 31 days are left, or 1,126.
describe("the targets of the RPJMN on 2026-12-01", () => {
  it("give a pace for the share of small and medium businesses, and do not say how it stands", () => {
    const answer = assessProgress(rpjmnSmallMedium2029, smallMediumShares, { asOf });
    expect(answer).toMatchObject({
      status: "unknown",
      unit: "share",
      of: "in-business-for-themselves",
      achieved: 0.0306,
      remaining: 0.0024,
      variance: 0,
      noPace: null,
      evidence: "secondary",
      reasons: [{ id: "only-baseline-known" }],
    });
    expect(answer.share).toBeCloseTo(306 / 330, 15);
    expect(answer.requiredPace?.perDay).toBeCloseTo(0.0024 / 1126, 18);
    expect(answer.requiredPace?.perMonth).toBeCloseTo((0.0024 * 31) / (36 * 31 + 30), 18);
  });

  it("give a pace for the entrepreneurship ratio: 0.52 points", () => {
    const answer = assessProgress(rpjmnEntrepreneurship2029, entrepreneurshipShares, { asOf });
    expect(answer).toMatchObject({ status: "unknown", achieved: 0.0308, remaining: 0.0052 });
    expect(answer.requiredPace?.perMonth).toBeCloseTo((0.0052 * 31) / 1146, 18);
  });

  it("give a pace for the count that was printed beside the share", () => {
    const [first] = [seen("2024-12-31", 1_700_000)];
    const answer = assessProgress(rpjmnSmallMediumCount2029, [first], { asOf });
    expect(answer).toMatchObject({ of: null, remaining: 400_000, evidence: "single-source" });
  });

  it("are answered beside the target of before, which has no pace any more", () => {
    const old = assessProgress(goDigital2024, goDigitalObservations, { asOf, use: { body: "KemenKopUKM" } });
    expect([old.status, old.requiredPace, old.noPace]).toEqual(["unknown", null, "due"]);
    expect(old.reasons.slice(1)).toEqual([
      { id: "not-counted-since-due", last: { body: "KemenKopUKM", on: "2024-07-31", value: 25_500_000 } },
      { id: "conceded", on: "2024-08-03", body: "KemenKopUKM", evidence: "secondary" },
    ]);
  });
});

describe("a target of shares", () => {
  // 365 of 1,826 days: 3.06 + 0.24 * 365 / 1826 = 3.10797 %. In exact numbers, the figure on the path is on track.
  it.each([
    [0.0311, "on-track"],
    [0.031, "behind"],
  ] as const)("judges %s on 2025-12-31 as %s", (value, status) => {
    const answer = assessProgress(rpjmnSmallMedium2029, [seen("2025-12-31", value)], { asOf });
    expect(answer.status).toBe(status);
    expect(answer.expected).toBeCloseTo(0.0306 + (0.0024 * 365) / 1826, 16);
  });

  it.each([
    [0.0329999, "missed"],
    [0.033, "achieved"],
    [0.0330001, "achieved"],
  ] as const)("of %s on the due day is %s", (value, status) => {
    expect(assessProgress(rpjmnSmallMedium2029, [seen("2029-12-31", value)], { asOf: "2030-01-01" }).status).toBe(
      status,
    );
  });

  it("subtracts exactly: 3.30 less 3.20 % is 0.10 points", () => {
    const { remaining } = assessProgress(rpjmnSmallMedium2029, [seen("2026-06-30", 0.032)], { asOf });
    expect(remaining).toBe(0.001);
  });
});

describe("what is told", () => {
  const use = { body: "KemenKopUKM" };
  const ids = (day: string) =>
    assessProgress(goDigital2024, goDigitalObservations, { asOf: day, use }).reasons.map(({ id }) => id);

  it("is the concession from its day on", () => {
    expect(ids("2024-08-02")).not.toContain("conceded");
    expect(ids("2024-08-03")).toContain("conceded");
    expect(assessProgress(goDigital2024, [], { asOf: "2024-08-03" }).reasons.map(({ id }) => id)).toEqual([
      "no-observation",
      "conceded",
    ]);
  });

  it("is that a pace is not given on the due day and after it, or without a figure", () => {
    const on = (day: string) => assessProgress(goDigital2024, goDigitalObservations, { asOf: day, use }).noPace;
    expect([on("2024-12-30"), on("2024-12-31"), on("2025-01-01")]).toEqual([null, "due", "due"]);
    expect(assessProgress(goDigital2024, [], { asOf: "2024-12-30" }).noPace).toBe("no-figure");
  });

  it("is that only the baseline is known from the day after it on, and not of a figure off the path", () => {
    const on = (day: string, value: number) => {
      const { status, reasons } = assessProgress(goDigital2024, [seen("2019-12-31", value)], { asOf: day });
      return [status, ...reasons.map(({ id }) => id)];
    };
    expect(on("2019-12-31", 8_000_000)).toEqual(["on-track"]);
    expect(on("2020-01-01", 8_000_000)).toEqual(["unknown", "only-baseline-known"]);
    expect(on("2020-01-01", 7_999_999)).toEqual(["behind"]);
  });
});
