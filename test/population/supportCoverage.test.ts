import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import type { SupportActivity } from "../../src/entities/supportActivity";
import { type CoverageOptions, supportCoverage } from "../../src/population/supportCoverage";
import { refusal } from "../core/refusal";

const options: CoverageOptions = { asOf: "2024-03-05", base: { id: "pasar", value: 10 } };

function activity(more: Partial<SupportActivity>): SupportActivity {
  return { id: "a", kind: "pelatihan", title: "Pelatihan", on: "2024-03-01", ...more };
}

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

const reached = (activities: SupportActivity[]) => supportCoverage(activities, options).businesses;

describe("supportCoverage", () => {
  const activities = [
    activity({ businesses: ["a", "b"], participants: 2 }),
    activity({ businesses: ["b", "c"], participants: 2 }),
    activity({ kind: "pendampingan", businesses: ["c", "d"], participants: 2 }),
  ];

  it("counts a business once in all, and once in each kind", async () => {
    const answer = supportCoverage(activities, options);
    expect(answer).toMatchObject({
      kind: "support-coverage",
      asOf: "2024-03-05",
      base: { id: "pasar", value: 10 },
      activities: { held: 3, unknown: 0 },
      businesses: { atLeast: 4, atMost: 4 },
      share: { atLeast: 0.4, atMost: 0.4 },
    });
    expect(answer.byKind.map(({ support, businesses }) => [support, businesses.atLeast])).toEqual([
      ["pelatihan", 3],
      ["pendampingan", 2],
      ["lokakarya", 0],
      ["pemetaan-potensi", 0],
      ["kerja-sama", 0],
    ]);
    expect(await supportCoverage(later(activities), options)).toStrictEqual(answer);
  });

  it("counts only the kinds that are asked for", () => {
    const { byKind, businesses } = supportCoverage(activities, { ...options, kinds: ["pendampingan"] });
    expect(businesses.atLeast).toBe(2);
    expect(byKind.map(({ support }) => support)).toEqual(["pendampingan"]);
  });

  it.each<[string, Partial<SupportActivity>, number, number]>([
    ["participants that are not named: perhaps others", { businesses: ["a"], participants: 3 }, 1, 3],
    ["a range of participants", { businesses: ["a"], participants: { atLeast: 1, atMost: 5 } }, 1, 5],
    ["participants that are not known: perhaps all", { businesses: ["a"] }, 1, 10],
    ["more participants than businesses in the base", { participants: 30 }, 0, 10],
    ["nobody", { participants: 0 }, 0, 0],
    ["an activity of the day itself", { on: "2024-03-05", businesses: ["a"], participants: 1 }, 1, 1],
    ["an activity of the day after", { on: "2024-03-06", businesses: ["a"], participants: 1 }, 0, 0],
    ["an activity without a day", { on: null, businesses: ["a"], participants: 1 }, 0, 1],
    ["a day that may be later", { on: { atLeast: "2024-03-01" }, businesses: ["a"], participants: 1 }, 0, 1],
    ["a day that may be the day itself", { on: { atLeast: "2024-03-05" }, businesses: ["a"], participants: 1 }, 0, 1],
    ["a day that is surely later", { on: { atLeast: "2024-03-06" }, businesses: ["a"], participants: 1 }, 0, 0],
    ["one that has begun", { on: null, from: "2024-03-05", businesses: ["a"], participants: 1 }, 1, 1],
    ["one that will begin", { on: null, from: "2024-03-06", businesses: ["a"], participants: 1 }, 0, 0],
    ["one that has ended", { on: null, until: "2024-03-05", businesses: ["a"], participants: 1 }, 1, 1],
    ["one that will end", { on: null, until: "2024-03-06", businesses: ["a"], participants: 1 }, 0, 1],
  ])("takes %s", (_, more, atLeast, atMost) => {
    expect(reached([activity(more)])).toEqual({ atLeast, atMost });
  });

  it("cannot bound what an activity without participants reached by those of another", () => {
    const known = activity({ participants: 3 });
    const open = activity({ businesses: ["a"] });
    expect(reached([known, known])).toEqual({ atLeast: 0, atMost: 6 });
    expect(reached([open, known])).toEqual({ atLeast: 1, atMost: 10 });
    expect(reached([known, open])).toEqual({ atLeast: 1, atMost: 10 });
  });

  it("says of how many activities it is not known whether they had begun", () => {
    const undated = [activity({ on: null }), activity({ on: "2024-03-06" }), activity({})];
    expect(supportCoverage(undated, options).activities).toEqual({ held: 1, unknown: 1 });
  });

  it("has no share of an empty population", () => {
    expect(supportCoverage([], { ...options, base: { id: "kosong", value: 0 } })).toMatchObject({
      businesses: { atLeast: 0, atMost: 0 },
      share: null,
    });
  });

  it("keeps the truth within its range when names become known", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, fc.nat({ max: 5 })), { maxLength: 5 }), (sessions) => {
        const full = sessions.map(([businesses]) => activity({ businesses, participants: businesses.length }));
        const part = sessions.map(([businesses, hidden]) => {
          return activity({ businesses: businesses.slice(hidden), participants: businesses.length });
        });
        const truth = new Set(sessions.flatMap(([businesses]) => businesses)).size;
        expect(reached(full)).toEqual({ atLeast: truth, atMost: truth });
        expect(reached(part).atLeast).toBeLessThanOrEqual(truth);
        expect(reached(part).atMost).toBeGreaterThanOrEqual(truth);
      }),
    );
  });

  it.each<[object, UmkmErrorCode, (string | number)[]]>([
    [{ kind: "seminar" }, "invalid-option", [0, "kind"]],
    [{ on: "2024-02-30" }, "invalid-date", [0, "on"]],
    [{ participants: -1 }, "invalid-count", [0, "participants"]],
    [{ businesses: ["a", "b"], participants: 1 }, "invalid-range", [0, "participants"]],
    [{ on: "2024-01-10", from: "2024-01-10" }, "invalid-fact", [0, "on"]],
    [{ on: null, from: "2024-05-01", until: "2024-01-01" }, "invalid-range", [0, "until"]],
    [{ businesses: "ab" }, "invalid-fact", [0, "businesses"]],
    [{ businesses: [1] }, "invalid-fact", [0, "businesses"]],
    [{ businesses: [" "] }, "invalid-fact", [0, "businesses"]],
    [{ bussinesses: ["a"] }, "unknown-fact", [0, "bussinesses"]],
  ])("refuses the activity %j, with its position", (more, code, path) => {
    expect(() => supportCoverage([activity(more as Partial<SupportActivity>)], options)).toThrow(refusal(code, path));
  });

  it.each<[object, UmkmErrorCode, (string | number)[]]>([
    [{ asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
    [{ base: { id: "pasar", value: -1 } }, "invalid-count", ["base", "value"]],
    [{ base: { value: 1 } }, "invalid-option", ["base", "id"]],
    [{ base: 10 }, "unknown-option", ["base"]],
    [{ kinds: "pelatihan" }, "invalid-option", ["kinds"]],
    [{ kinds: new Array(1) }, "invalid-option", ["kinds", 0]],
    [{ kinds: ["pelatihan", "seminar"] }, "invalid-option", ["kinds", 1]],
    [{ since: "2024-01-01" }, "unknown-option", ["since"]],
  ])("refuses the options %j", (more, code, path) => {
    expect(() => supportCoverage([], { ...options, ...more } as CoverageOptions)).toThrow(refusal(code, path));
  });

  it.each([null, 5, "a", ["a"]])("refuses %j as an activity", (one) => {
    expect(() => supportCoverage([one as never], options)).toThrow(refusal("unknown-fact", [0]));
  });

  it("takes every name that an activity has", () => {
    const all = {
      from: "2024-01-01",
      until: "2024-02-01",
      organiser: "a",
      place: "b",
      region: "18.72" as never,
      partner: "c",
    };
    const whole = { ...all, businesses: ["a"], participants: 1, note: "d", source: "e" };
    expect(reached([{ id: "a", kind: "pelatihan", title: "t", ...whole }])).toEqual({ atLeast: 1, atMost: 1 });
  });

  it("refuses a base smaller than the businesses reached, and what cannot be iterated", () => {
    const two = [activity({ businesses: ["a", "b"], participants: 2 })];
    expect(supportCoverage(two, { ...options, base: { id: "pasar", value: 2 } }).share?.atLeast).toBe(1);
    expect(() => supportCoverage(two, { ...options, base: { id: "pasar", value: 1 } })).toThrow(
      refusal("infeasible", ["base", "value"]),
    );
    expect(() => supportCoverage(5 as never, options)).toThrow(refusal("invalid-fact", ["activities"]));
  });
});
