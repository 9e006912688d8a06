import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/core/day/addMonths";
import { assessProgress } from "../../src/digital/assessProgress";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import type { DigitalTarget } from "../../src/digital/progress/digitalTarget";
import { type TrajectoryOptions, trajectory } from "../../src/digital/trajectory";
import { days } from "../core/days";
import { refusal } from "../core/refusal";
import { seen } from "./series";

function target(baseline: [string, number], ...milestones: [string, number][]): DigitalTarget {
  const [start, ...rest] = [baseline, ...milestones].map(([on, value]) => ({ on, value }));
  return { ...goDigital2024, baseline: start, milestones: rest } as unknown as DigitalTarget;
}

const pointsOf = (one: DigitalTarget, options: TrajectoryOptions) =>
  trajectory(one, options).points.map(({ on, value }) => [on, value]);

describe("the path of the national target", () => {
  // 365 of 730 days from 10 to 20 million.
  it("by years", () => {
    const { points, ...rest } = trajectory(goDigital2024, { shape: "linear", every: "year" });
    expect(rest).toEqual({
      kind: "trajectory",
      target: "go-digital-2024",
      unit: "UMKM",
      of: null,
      shape: "linear",
      every: "year",
      evidence: "secondary",
    });
    expect(points.map(({ on }) => on)).toEqual([
      "2019-12-31",
      "2020-12-31",
      "2021-12-31",
      "2022-12-31",
      "2023-12-31",
      "2024-12-31",
    ]);
    expect(points.map(({ value }) => value)).toEqual([
      8_000_000, 10_000_000, 15_000_000, 20_000_000, 24_000_000, 30_000_000,
    ]);
  });

  it("by quarters and months, which do not repeat the milestones", () => {
    expect(pointsOf(goDigital2024, { shape: "linear", every: "quarter" })).toHaveLength(21);
    expect(pointsOf(goDigital2024, { shape: "linear", every: "month" })).toHaveLength(61);
  });

  // 182 of 366 days from 24 to 30 million, and 365 of 730 days from 10 to 20 million.
  it("by a rate", () => {
    const { points } = trajectory(goDigital2024, { shape: "geometric", every: "quarter" });
    const at = (day: string) => points.find(({ on }) => on === day)?.value;
    expect(at("2024-06-30")).toBeCloseTo(24_000_000 * 1.25 ** (182 / 366), 6);
    expect(at("2021-12-31")).toBeCloseTo(10_000_000 * Math.SQRT2, 6);
    expect([at("2019-12-31"), at("2022-12-31"), at("2023-12-31"), at("2024-12-31")]).toEqual([
      8_000_000, 20_000_000, 24_000_000, 30_000_000,
    ]);
  });
});

describe("the days", () => {
  it("are counted from the baseline, clamped to the month's end", () => {
    const end = target(["2024-01-31", 0], ["2024-05-31", 121]);
    expect(pointsOf(end, { shape: "linear", every: "month" })).toEqual([
      ["2024-01-31", 0],
      ["2024-02-29", 29],
      ["2024-03-31", 60],
      ["2024-04-30", 90],
      ["2024-05-31", 121],
    ]);
  });

  it("hold milestones between the steps, and the due day after the last step", () => {
    const odd = target(["2024-01-01", 0], ["2024-02-15", 45], ["2024-03-01", 60], ["2024-03-11", 1]);
    expect(pointsOf(odd, { shape: "linear", every: "month" })).toEqual([
      ["2024-01-01", 0],
      ["2024-02-01", 31],
      ["2024-02-15", 45],
      ["2024-03-01", 60],
      ["2024-03-11", 1],
    ]);
  });

  it("do not pass the due day: the step of its month may lie after it", () => {
    const short = target(["2024-01-31", 0], ["2024-03-15", 44]);
    expect(pointsOf(short, { shape: "linear", every: "month" })).toEqual([
      ["2024-01-31", 0],
      ["2024-02-29", 29],
      ["2024-03-15", 44],
    ]);
  });

  it("stop at the end of the calendar", () => {
    const last = target(["9999-10-31", 0], ["9999-12-31", 61]);
    expect(pointsOf(last, { shape: "linear", every: "month" }).map(([on]) => on)).toEqual([
      "9999-10-31",
      "9999-11-30",
      "9999-12-31",
    ]);
    expect(pointsOf(last, { shape: "linear", every: "year" })).toHaveLength(2);
  });
});

const odd = fc
  .record({
    days: fc.uniqueArray(days(2000, 2010), { minLength: 2, maxLength: 5 }).map((list) => list.sort()),
    values: fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ days: list, values }) => {
    const points = list.map((on, at): [string, number] => [on, values[at] ?? 1]);
    const [start, goal] = [points[0], points.at(-1)];
    // A goal is not below the baseline; between them a path may fall.
    if (start && goal && goal[1] < start[1]) [start[1], goal[1]] = [goal[1], start[1]];
    const [first, ...rest] = points;
    return target(first ?? ["2000-01-01", 1], ...rest);
  });
const options = fc.record<TrajectoryOptions>({
  shape: fc.constantFrom("linear" as const, "geometric" as const),
  every: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
});

describe("any path", () => {
  it("begins on the baseline, rises by days, passes every milestone exactly, and ends on the goal", () => {
    fc.assert(
      fc.property(odd, options, (one, how) => {
        const { points } = trajectory(one, how);
        expect(points[0]).toEqual(one.baseline);
        expect(points.at(-1)).toEqual(one.milestones.at(-1));
        expect(points).toEqual(expect.arrayContaining([...one.milestones]));
        expect(points.filter((point, at) => at > 0 && point.on <= (points[at - 1]?.on ?? ""))).toEqual([]);
      }),
    );
  });

  it("has no day beside the steps, the milestones and the ends, and lacks none", () => {
    const months = { month: 1, quarter: 3, year: 12 };
    fc.assert(
      fc.property(odd, options, (one, how) => {
        const expected = new Set<string>([one.baseline.on, ...one.milestones.map(({ on }) => on)]);
        const due = [...expected].at(-1) ?? "";
        const dayOf = (step: number) => addMonths(one.baseline.on, step * months[how.every]);
        for (let [step, day] = [1, dayOf(1)]; day < due; step++, day = dayOf(step)) expected.add(day);
        expect(trajectory(one, how).points.map(({ on }) => on)).toEqual([...expected].sort());
      }),
    );
  });

  it("lies between the milestones around it", () => {
    fc.assert(
      fc.property(odd, options, (one, how) => {
        const stones = [one.baseline, ...one.milestones];
        const outside = trajectory(one, how).points.filter(({ on, value }) => {
          const before = stones.filter((stone) => stone.on <= on).at(-1)?.value ?? 0;
          const after = stones.find((stone) => stone.on >= on)?.value ?? 0;
          return !(value >= Math.min(before, after) && value <= Math.max(before, after));
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it("is, linear, what assessProgress expects", () => {
    fc.assert(
      fc.property(odd, fc.constantFrom("month" as const, "year" as const), fc.nat(15), (one, every, first) => {
        // Every sixteenth of what may be five hundred points, from another one in each path.
        const points = trajectory(one, { shape: "linear", every }).points.filter((_, at) => at % 16 === first);
        const expected = points.map(({ on }) => assessProgress(one, [seen(on, 5)], { asOf: on }).expected);
        expect(expected).toEqual(points.map(({ value }) => value));
      }),
    );
  });
});

describe("trajectory refuses", () => {
  it.each([
    [target(["2024-01-01", 0], ["2024-02-01", 5]), ["target", "baseline", "value"]],
    [target(["2024-01-01", 5], ["2024-02-01", 0], ["2024-03-01", 5]), ["target", "milestones", 0, "value"]],
  ])("a geometric path from or through 0, not a linear one", (one, path) => {
    expect(() => trajectory(one, { shape: "geometric", every: "month" })).toThrow(refusal("invalid-count", path));
    expect(trajectory(one, { shape: "linear", every: "month" }).points.length).toBeGreaterThan(1);
  });

  it.each([
    [{ every: "month" }, "invalid-option", ["shape"]],
    [{ shape: "cubic", every: "month" }, "invalid-option", ["shape"]],
    [{ shape: "linear" }, "invalid-option", ["every"]],
    [{ shape: "linear", every: "day" }, "invalid-option", ["every"]],
    [{ shape: "linear", every: "year", from: "2024-01-01" }, "unknown-option", ["from"]],
  ] as const)("the options %j", (how, code, path) => {
    expect(() => trajectory(goDigital2024, how as never)).toThrow(refusal(code, [...path]));
  });

  it("a target whose days are out of order", () => {
    const bad = target(["2024-01-01", 1], ["2024-01-01", 5]);
    expect(() => trajectory(bad, { shape: "linear", every: "month" })).toThrow(
      refusal("invalid-range", ["target", "milestones", 0, "on"]),
    );
  });
});
