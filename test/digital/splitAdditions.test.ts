import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gernasBbi2023 } from "../../src/digital/national/gernasBbi2023";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { rpjmnSmallMedium2029 } from "../../src/digital/national/rpjmnSmallMedium2029";
import type { DigitalTarget } from "../../src/digital/progress/digitalTarget";
import { type SplitOptions, splitAdditions } from "../../src/digital/splitAdditions";
import { days } from "../core/days";
import { refusal } from "../core/refusal";
import { seen } from "./series";

const sixtyForty = [
  { id: "regions", weight: 60 },
  { id: "ministries", weight: 40 },
];
const from = { on: "2022-12-31", value: 20_000_000 } as const;
const values = (parts: readonly { value: number }[]) => parts.map(({ value }) => value);

// go-digital.md: announced on 2022-11-01 as 2.4 + 1.6 = 4.0 for 2023, and 3.4 + 2.4, printed as 6, for 2024.
describe("the additions announced on 2022-11-01", () => {
  const { years, total, parts, ...rest } = splitAdditions(goDigital2024, { parties: sixtyForty, from });

  it("are 2.4 + 1.6 = 4 million for 2023", () => {
    expect(years[0]).toEqual({
      year: 2023,
      until: "2023-12-31",
      addition: 4_000_000,
      parts: [
        { id: "regions", value: 2_400_000 },
        { id: "ministries", value: 1_600_000 },
      ],
      ties: [],
    });
  });

  it("are 6 million for 2024, which the printed parts do not give: 3.4 + 2.4 is 5.8, and 60 % of 6 is 3.6", () => {
    const printed = [3_400_000, 2_400_000];
    expect(years[1]?.addition).toBe(6_000_000);
    expect(values(years[1]?.parts ?? [])).toEqual([3_600_000, 2_400_000]);
    expect(values(years[1]?.parts ?? [])).not.toEqual(printed);
    expect((years[1]?.addition ?? 0) - printed.reduce((a, b) => a + b)).toBe(200_000);
  });

  it("are 10 million in all", () => {
    expect([total, values(parts)]).toEqual([10_000_000, [6_000_000, 4_000_000]]);
    expect(rest).toEqual({ kind: "additions", target: "go-digital-2024", unit: "UMKM", from, evidence: "secondary" });
  });
});

it("does not divide shares, whose parts are no whole numbers", () => {
  expect(() => splitAdditions(rpjmnSmallMedium2029, { parties: sixtyForty })).toThrow(
    refusal("invalid-option", ["target", "unit"]),
  );
});

describe("splitAdditions", () => {
  const one = [{ id: "all", weight: 1 }];
  const yearly = (target: DigitalTarget, begins?: SplitOptions["from"]) =>
    splitAdditions(target, { parties: one, ...(begins ? { from: begins } : {}) }).years.map((year) => [
      year.year,
      year.addition,
    ]);

  it("begins on the baseline, and goes halfway by the end of 2021, the 365th of 730 days", () => {
    expect(yearly(goDigital2024)).toEqual([
      [2020, 2_000_000],
      [2021, 5_000_000],
      [2022, 5_000_000],
      [2023, 4_000_000],
      [2024, 6_000_000],
    ]);
  });

  // 366 and 731 of 1096 days to 20 million: 4,007,299.27 and 8,003,649.64 after 8 million.
  it("rounds a year's end between two milestones once", () => {
    const [, to2022, to2023, to2024] = goDigital2024.milestones;
    expect(yearly({ ...goDigital2024, milestones: [to2022, to2023, to2024] })).toEqual([
      [2020, 4_007_299],
      [2021, 3_996_351],
      [2022, 3_996_350],
      [2023, 4_000_000],
      [2024, 6_000_000],
    ]);
  });

  it("gives the 6.1 million a year of the target for 2023", () => {
    expect(yearly(gernasBbi2023).map(([, addition]) => addition)).toEqual([6_100_000, 6_100_000, 6_100_000]);
  });

  // From 22.81 million: 1,190,000 to the end of 2023.
  it("begins at an observation", () => {
    const observation = seen("2023-08-31", 22_810_000, { evidence: "single-source" });
    expect(yearly(goDigital2024, observation)).toEqual([
      [2023, 1_190_000],
      [2024, 6_000_000],
    ]);
    const answer = splitAdditions(goDigital2024, { parties: one, from: observation });
    expect([answer.evidence, answer.from]).toEqual(["single-source", { on: "2023-08-31", value: 22_810_000 }]);
  });

  it("asks for nothing while the path is below what was reached", () => {
    expect(yearly(goDigital2024, { on: "2023-06-30", value: 25_000_000 })).toEqual([
      [2023, 0],
      [2024, 5_000_000],
    ]);
    expect(yearly(goDigital2024, { on: "2023-06-30", value: 31_000_000 })).toEqual([
      [2023, 0],
      [2024, 0],
    ]);
  });

  it("ends on the due day within a year", () => {
    const short = { ...goDigital2024, milestones: [{ on: "2020-06-30", value: 8_000_005 }] } as const;
    expect(splitAdditions(short, { parties: sixtyForty }).years).toEqual([
      {
        year: 2020,
        until: "2020-06-30",
        addition: 5,
        parts: [
          { id: "regions", value: 3 },
          { id: "ministries", value: 2 },
        ],
        ties: [],
      },
    ]);
  });

  it("reports a tie", () => {
    const parties = ["a", "b", "c"].map((id) => ({ id, weight: "0.5" }));
    const short = { ...goDigital2024, milestones: [{ on: "2020-06-30", value: 8_000_004 }] } as const;
    const [year] = splitAdditions(short, { parties }).years;
    expect([values(year?.parts ?? []), year?.ties]).toEqual([[2, 1, 1], [{ positions: [0, 1, 2], seats: 1 }]]);
  });
});

describe("parts over the years", () => {
  const decade = { ...goDigital2024, baseline: { on: "2019-12-31", value: 0 } } as const;

  it("are 60/40 of the total, though each year alone would round to the same party", () => {
    const target = { ...decade, milestones: [{ on: "2029-12-31", value: 10 }] } as const;
    const { years, parts, total } = splitAdditions(target, { parties: sixtyForty });
    expect([total, values(parts)]).toEqual([10, [6, 4]]);
    expect(years.every(({ addition }) => addition === 1)).toBe(true);
  });

  it("are equal for equal parties", () => {
    const parties = Array.from({ length: 34 }, (_, n) => ({ id: `p${n}`, weight: 1 }));
    const target = { ...decade, milestones: [{ on: "2029-12-31", value: 510 }] } as const;
    expect(new Set(values(splitAdditions(target, { parties }).parts))).toEqual(new Set([15]));
  });
});

describe("any split", () => {
  const parties = fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => weights.map((weight, at) => ({ id: `p${at}`, weight })));
  const begins = fc.record({
    on: days(2020, 2023) as fc.Arbitrary<typeof from.on>,
    value: fc.integer({ min: 0, max: 40_000_000 }),
  });

  it("adds up: parts to the year, years to the total, and the total to what lacks", () => {
    fc.assert(
      fc.property(parties, begins, (who, start) => {
        const answer = splitAdditions(goDigital2024, { parties: who, from: start });
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        for (const { addition, parts } of answer.years) {
          expect(sum(values(parts))).toBe(addition);
          expect(addition).toBeGreaterThanOrEqual(0);
          expect(Math.min(...values(parts))).toBeGreaterThanOrEqual(0);
        }
        expect(sum(answer.years.map(({ addition }) => addition))).toBe(answer.total);
        expect(sum(values(answer.parts))).toBe(answer.total);
        expect(answer.total).toBe(Math.max(0, 30_000_000 - start.value));
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
    );
  });

  it("is near each party's share of the year: half a unit at either end of it for each party there is", () => {
    fc.assert(
      fc.property(parties, begins, (who, start) => {
        const all = who.reduce((sum, { weight }) => sum + weight, 0);
        for (const { addition, parts } of splitAdditions(goDigital2024, { parties: who, from: start }).years) {
          for (const [at, { value }] of parts.entries()) {
            expect(Math.abs(value - (addition * (who[at]?.weight ?? 0)) / all)).toBeLessThan(who.length);
          }
        }
      }),
    );
  });
});

describe("splitAdditions refuses", () => {
  it.each([
    [{ parties: null }, "invalid-table", ["parties"]],
    [{ parties: "ab" }, "invalid-table", ["parties"]],
    [{ parties: [] }, "infeasible", ["weights"]],
    [{ parties: [{ id: "a", weight: 0 }] }, "infeasible", ["weights"]],
    [{ parties: [{ id: "a", weight: -1 }] }, "invalid-amount", ["parties", 0, "weight"]],
    [{ parties: [{ id: "a", share: 1 }] }, "invalid-table", ["parties", 0, "share"]],
    [{ parties: [...sixtyForty, { id: "regions", weight: 1 }] }, "invalid-table", ["parties", 2, "id"]],
    [{ parties: null }, "invalid-table", ["parties"]],
    [
      { parties: sixtyForty, from: { on: "2024-02-28", value: 5, evidence: "bogus" } },
      "invalid-option",
      ["from", "evidence"],
    ],
    [
      { parties: sixtyForty, from: { on: "2024-02-28", value: 5, evidence: null } },
      "invalid-option",
      ["from", "evidence"],
    ],
    [{ parties: [{ weight: 1 }] }, "invalid-table", ["parties", 0, "id"]],
    [{ parties: sixtyForty, from: { on: "2019-12-30", value: 1 } }, "invalid-range", ["from", "on"]],
    [{ parties: sixtyForty, from: { on: "2024-12-31", value: 1 } }, "invalid-range", ["from", "on"]],
    [{ parties: sixtyForty, from: { on: "2024-02-30", value: 1 } }, "invalid-date", ["from", "on"]],
    [{ parties: sixtyForty, from: { on: "2024-02-28", value: 0.5 } }, "invalid-count", ["from", "value"]],
    [{ parties: sixtyForty, from: { on: "2024-02-28", worth: 5 } }, "invalid-table", ["from", "worth"]],
    [{ parties: sixtyForty, asOf: "2024-01-01" }, "unknown-option", ["asOf"]],
  ] as const)("%j", (options, code, path) => {
    expect(() => splitAdditions(goDigital2024, options as never)).toThrow(refusal(code, [...path]));
  });

  it.each(["2019-12-31", "2024-12-30"] as const)("no beginning on %s", (on) => {
    expect(splitAdditions(goDigital2024, { parties: sixtyForty, from: { on, value: 8_000_000 } }).total).toBe(
      22_000_000,
    );
  });
});
