import { describe, expect, it } from "vitest";
import { assessProgress } from "../../src/digital/assessProgress";
import { goDigital2024 } from "../../src/digital/national/goDigital2024";
import { goDigitalObservations } from "../../src/digital/national/goDigitalObservations";
import type { DigitalTarget } from "../../src/digital/progress/digitalTarget";
import type { Observation } from "../../src/digital/progress/observation";
import type { ProgressUse } from "../../src/digital/progress/progress";
import cases from "../cases/progress.json";

// 100 units in the 100 days from 2024-01-01 to 2024-04-10.
const target: DigitalTarget = {
  id: "test",
  unit: "units",
  body: "A",
  baseline: { on: "2024-01-01", value: 0 },
  milestones: [{ on: "2024-04-10", value: 100 }],
  evidence: "secondary",
  source: "none",
};

function seen(on: string, value: number, more: Partial<Observation> = {}): Observation {
  return { on: on as Observation["on"], value, body: "A", evidence: "secondary", ...more };
}

function assess(asOf: string, observations: readonly Observation[], use?: ProgressUse) {
  return assessProgress(target, observations, use ? { asOf, use } : { asOf });
}

const ids = (answer: { reasons: readonly { id: string }[] }) => answer.reasons.map(({ id }) => id);

describe("assessProgress on the national counts", () => {
  it.each(cases)("$name", ({ asOf, use, expect: expected }) => {
    const answer = assessProgress(goDigital2024, goDigitalObservations, { asOf, use: use as ProgressUse });
    const { requiredPace, ...rest } = expected as typeof expected & { requiredPace?: Record<string, number> | null };
    expect(answer).toMatchObject(rest);
    if (requiredPace === null) expect(answer.requiredPace).toBeNull();
    for (const [name, value] of Object.entries(requiredPace ?? {})) {
      expect(answer.requiredPace?.[name as "perDay"]).toBeCloseTo(value, 9);
    }
  });

  it("lacks 4,707,299 by the exact count, once it is published", () => {
    const exact = goDigitalObservations.filter(({ value }) => value === 25_292_701);
    expect(assessProgress(goDigital2024, exact, { asOf: "2024-08-03" }).remaining).toBe(4_707_299);
    expect(assessProgress(goDigital2024, exact, { asOf: "2024-08-02" })).toMatchObject({
      status: "unknown",
      unused: [{ position: 0, why: "published-after-asOf" }],
    });
  });

  it("asks which body to believe", () => {
    expect(() => assessProgress(goDigital2024, goDigitalObservations, { asOf: "2024-03-05" })).toThrow(
      expect.objectContaining({ code: "ambiguous", path: ["use"] }),
    );
  });

  it("says what each body had last counted where they conflict", () => {
    const answer = assessProgress(goDigital2024, goDigitalObservations, { asOf: "2024-03-05", use: "latest" });
    expect(answer.reasons[0]).toEqual({
      id: "conflicting-bodies",
      figures: [
        { body: "KemenKopUKM", on: "2023-08-31", value: 22_810_000 },
        { body: "Gernas BBI", on: "2022-12-31", value: 21_400_000 },
        { body: "idEA", on: "2023-03-07", value: 21_800_000 },
        { body: "Kemenko Marves", on: "2023-03-31", value: 22_000_000 },
        { body: "Kemenko Perekonomian", on: "2023-12-04", value: 27_000_000 },
      ],
    });
  });

  it("names what each share is a share of", () => {
    const { basis } = assessProgress(goDigital2024, [], { asOf: "2024-03-05" });
    expect(basis).toEqual({
      share: { of: "goal", value: 30_000_000 },
      elapsedShare: { of: "days-from-baseline-to-due", value: 1827 },
      compoundMonthly: { of: "month-before" },
    });
  });
});

describe("the status", () => {
  it.each([
    [49, "behind", -1],
    [50, "on-track", 0],
    [51, "on-track", 1],
  ] as const)("of %s where the path asks for 50 is %s", (value, status, variance) => {
    expect(assess("2024-02-20", [seen("2024-02-20", value)])).toMatchObject({ status, expected: 50, variance });
  });

  it.each([
    ["2024-04-09", "behind"],
    ["2024-04-10", "behind"],
    ["2024-04-11", "missed"],
  ] as const)("on %s, of a goal not met, is %s", (asOf, status) => {
    const observations = [seen("2024-04-09", 98), seen("2024-04-10", 99)];
    expect(assess(asOf, observations).status).toBe(status);
  });

  it("is achieved by a count that rose to it, with nothing to say", () => {
    const rising = [seen("2024-02-01", 60), seen("2024-03-01", 80), seen("2024-04-01", 100)];
    expect(assess("2024-04-11", rising)).toMatchObject({ status: "achieved", reasons: [] });
  });

  it("is not achieved where the lower of two counts of a day falls short", () => {
    const two = [seen("2024-04-10", 100), seen("2024-04-10", 99)];
    expect(assess("2024-04-11", two)).toMatchObject({
      status: "missed",
      achieved: 99,
      reasons: [{ id: "several-on-one-day", on: "2024-04-10", values: [100, 99] }],
    });
  });

  it.each(["2024-04-09", "2024-04-10"] as const)("is achieved by a count of %s", (on) => {
    expect(assess("2024-04-11", [seen(on, 100)])).toMatchObject({ status: "achieved", remaining: 0, reasons: [] });
  });

  it("is not achieved by a count of the day after, and not missed by it either", () => {
    const answer = assess("2024-04-11", [seen("2024-04-09", 99), seen("2024-04-11", 100)]);
    expect([answer.status, ids(answer)]).toEqual(["unknown", ["met-after-due"]]);
  });

  it("is missed when the due day's count fell short, whatever came after", () => {
    expect(assess("2024-06-01", [seen("2024-04-10", 99), seen("2024-05-01", 120)])).toMatchObject({
      status: "missed",
      achieved: 120,
      remaining: 0,
      expected: 100,
      variance: 20,
      reasons: [],
    });
  });

  it("is unknown after the due day while nobody has counted since", () => {
    const answer = assess("2024-04-11", [seen("2024-04-09", 99)]);
    expect([answer.status, ids(answer), answer.requiredPace]).toEqual(["unknown", ["not-counted-since-due"], null]);
  });

  it("stays achieved when a later figure falls below the goal, and says so", () => {
    const answer = assess("2024-04-01", [seen("2024-03-01", 100), seen("2024-03-20", 90)]);
    expect(answer).toMatchObject({ status: "achieved", achieved: 90, remaining: 10 });
    expect(ids(answer)).toEqual(["not-monotone", "below-goal-again"]);
  });

  it("is unknown without an observation", () => {
    expect(assess("2024-02-20", [])).toMatchObject({
      status: "unknown",
      achieved: null,
      share: null,
      remaining: null,
      requiredPace: null,
      reasons: [{ id: "no-observation" }],
    });
  });

  it("is unknown by a figure of before the baseline, which nothing was expected of", () => {
    const answer = assess("2024-01-05", [seen("2023-12-31", 1)]);
    expect(answer).toMatchObject({ status: "unknown", achieved: 1, expected: null, variance: null });
    expect(ids(answer)).toEqual(["before-baseline"]);
  });
});

describe("what counts", () => {
  it.each([
    ["2024-02-19", "2024-02-20", 7],
    ["2024-02-20", "2024-02-20", 7],
    ["2024-02-20", "2024-02-21", 5],
    ["2024-02-21", undefined, 5],
  ] as const)("a count for %s published %s leaves %s on 2024-02-20", (on, publishedOn, value) => {
    const later = seen(on, 7, publishedOn ? { publishedOn } : {});
    expect(assess("2024-02-20", [seen("2024-02-01", 5), later]).achieved).toBe(value);
  });

  it("is the lowest of one body on one day, and the answer says so", () => {
    const answer = assess("2024-02-20", [seen("2024-02-01", 9), seen("2024-02-01", 8)]);
    expect(answer).toMatchObject({
      achieved: 8,
      reasons: [{ id: "several-on-one-day", on: "2024-02-01", values: [9, 8] }],
      unused: [{ position: 0, why: "same-day" }],
    });
  });

  it("is not asked for when the other body is not known yet", () => {
    const answer = assess("2024-02-20", [seen("2024-02-01", 9), seen("2024-02-21", 8, { body: "B" })]);
    expect(answer).toMatchObject({ achieved: 9, unused: [{ position: 1, body: "B", why: "after-asOf" }] });
  });

  const three = [seen("2024-02-01", 9), seen("2024-02-02", 30), seen("2024-02-03", 20, { body: "B" })];

  it.each([
    ["latest", 20, "B"],
    ["lowest", 20, "B"],
    ["highest", 30, "A"],
    [{ body: "A" }, 30, "A"],
  ] as const)("is, by %j, each body's latest figure and then the choice", (use, achieved, body) => {
    expect(assess("2024-02-20", three, use)).toMatchObject({ achieved, body });
  });

  it("is the lowest body of the latest day, and the answer says so", () => {
    const answer = assess("2024-02-20", [seen("2024-02-01", 9), seen("2024-02-01", 8, { body: "B" })], "latest");
    expect(answer).toMatchObject({ achieved: 8, body: "B" });
    expect(ids(answer)).toEqual(["conflicting-bodies", "several-bodies-on-one-day"]);
  });

  // Equal claims go to the lower figure, then to the later day, then to the body that appears first.
  const [early, late] = ["2024-02-01", "2024-02-02"];
  it.each([
    ["latest", [seen(early, 9), seen(late, 8, { body: "B" }), seen(early, 7, { body: "C" })], "B"],
    ["latest", [seen(late, 8), seen(early, 9, { body: "B" }), seen(late, 7, { body: "C" })], "C"],
    ["latest", [seen(late, 8), seen(late, 8, { body: "B" })], "A"],
    ["lowest", [seen(early, 8), seen(late, 8, { body: "B" }), seen(early, 8, { body: "C" })], "B"],
    ["lowest", [seen(late, 8), seen(early, 8, { body: "B" }), seen(late, 8, { body: "C" })], "A"],
    ["highest", [seen(early, 8), seen(late, 8, { body: "B" }), seen(late, 7, { body: "C" })], "B"],
  ] as const)("is, of equal claims by %j, one body's: %#", (use, observations, body) => {
    expect(assess("2024-02-20", observations, use).body).toBe(body);
  });

  it.each([
    ["latest", [seen(early, 9), seen(late, 8, { body: "B" })], ["conflicting-bodies"]],
    ["lowest", [seen(early, 9), seen(early, 8, { body: "B" })], ["conflicting-bodies"]],
    ["latest", [seen(early, 9)], []],
    ["latest", [seen(early, 9), seen(early, 9, { body: "B" })], ["several-bodies-on-one-day"]],
  ] as const)(
    "says by %j that several bodies share the latest day only where they do: %#",
    (use, observations, told) => {
      expect(ids(assess("2024-02-20", observations, use))).toEqual(told);
    },
  );

  it("says which bodies share the latest day, and no other", () => {
    const { reasons } = assess(
      "2024-02-20",
      [seen(early, 9), seen(late, 8, { body: "B" }), seen(late, 7, { body: "C" })],
      "latest",
    );
    expect(reasons).toContainEqual({
      id: "several-bodies-on-one-day",
      figures: [
        { body: "B", on: late, value: 8 },
        { body: "C", on: late, value: 7 },
      ],
    });
  });

  it("is nothing for a body that has not counted", () => {
    expect(assess("2024-02-20", three, { body: "C" })).toMatchObject({
      status: "unknown",
      body: null,
      reasons: [
        {
          id: "body-not-counted",
          figures: [
            { body: "A", on: "2024-02-02", value: 30 },
            { body: "B", on: "2024-02-03", value: 20 },
          ],
        },
      ],
    });
  });

  it("is nothing where nobody has counted yet, whoever is asked for", () => {
    expect(ids(assess("2024-01-31", three, { body: "C" }))).toEqual(["no-observation"]);
  });

  it("is counted of very many figures for one day", () => {
    const many = Array.from({ length: 300_000 }, (_, at) => seen("2024-02-01", 300_000 - at));
    const { achieved, unused } = assess("2024-02-20", many);
    expect([achieved, unused.length]).toEqual([1, 299_999]);
  });

  it("says which of the body's own figures fall", () => {
    expect(assess("2024-02-20", [seen("2024-02-02", 3), seen("2024-02-01", 4)]).reasons).toEqual([
      { id: "not-monotone", from: { on: "2024-02-01", value: 4 }, to: { on: "2024-02-02", value: 3 } },
    ]);
    expect(assess("2024-02-20", [seen("2024-02-01", 4), seen("2024-02-02", 4)]).reasons).toEqual([]);
  });
});

describe("the pace", () => {
  it("counts months from the day, clamped to the month's end", () => {
    // From 31 January to 10 April: two months (31 March), then 10 of the 30 days to 30 April.
    const pace = assess("2024-01-31", [seen("2024-01-31", 30)]).requiredPace;
    expect(pace?.perDay).toBe(1);
    expect(pace?.perMonth).toBeCloseTo(70 / (2 + 10 / 30), 12);
    expect(pace?.perYear).toBeCloseTo((12 * 70) / (2 + 10 / 30), 12);
    expect(pace?.compoundMonthly).toBeCloseTo((100 / 30) ** (1 / (2 + 10 / 30)) - 1, 12);
  });

  it("of the last day asks for all that lacks", () => {
    // One day of the 30 from 9 April to 9 May.
    expect(assess("2024-04-09", [seen("2024-04-09", 90)]).requiredPace).toMatchObject({ perDay: 10, perMonth: 300 });
  });

  it("is null on the due day, met or not", () => {
    expect(assess("2024-04-10", [seen("2024-04-09", 90)]).requiredPace).toBeNull();
    expect(assess("2024-04-10", [seen("2024-04-09", 100)]).requiredPace).toBeNull();
  });

  it("is zero once the goal is met", () => {
    const pace = assess("2024-04-09", [seen("2024-04-01", 101)]).requiredPace;
    expect(pace).toEqual({ perDay: 0, perMonth: 0, perYear: 0, compoundMonthly: 0 });
  });

  // From 1 to 10^12 in a day of the 31 of December: 10^(12 * 31) is above the largest number; 10^(12 * 31 / 2) is not.
  it.each([
    ["2024-12-31", null],
    ["2025-01-01", 10 ** 186],
  ] as const)("of a goal due on %s grows a month by %s, or by no number", (on, growth) => {
    const steep = { ...target, baseline: { on: "2024-01-01", value: 1 }, milestones: [{ on, value: 1e12 }] } as const;
    const pace = assessProgress(steep, [seen("2024-12-30", 1)], { asOf: "2024-12-30" }).requiredPace;
    expect(pace?.perDay).toBe((1e12 - 1) / (on === "2024-12-31" ? 1 : 2));
    if (growth === null) expect(pace?.compoundMonthly).toBeNull();
    else expect((pace?.compoundMonthly ?? 0) / growth).toBeCloseTo(1, 12);
  });

  // By hand: the month after the last whole one ends in January or February of the year 10000, a leap year as 9600 was.
  it.each([
    ["9999-12-01", 30 / 31],
    ["9999-12-30", 1 / 31],
    ["9999-11-30", 1 + 1 / 31],
    ["9999-12-31", null],
    ["9999-10-31", 2],
    ["1000-01-31", 12 * 8999 + 11],
    ["1000-01-30", 12 * 8999 + 11 + 1 / 31],
  ] as const)("to the last day of the calendar is reckoned from %s: %s months", (asOf, months) => {
    const last = { ...target, baseline: { on: "1000-01-01", value: 0 }, milestones: [{ on: "9999-12-31", value: 9 }] };
    const pace = assessProgress(last as never, [seen("1000-01-01", 0)], { asOf }).requiredPace;
    if (months === null) expect(pace).toBeNull();
    else expect(pace?.perMonth).toBeCloseTo(9 / months, 12);
  });

  // Two months from 1 February to 1 April of a year close to the calendar's first.
  it("is reckoned in the first years of the calendar, too", () => {
    const old = { ...target, baseline: { on: "1000-01-01", value: 0 }, milestones: [{ on: "1000-04-01", value: 9 }] };
    const pace = assessProgress(old as never, [seen("1000-01-01", 1)], { asOf: "1000-02-01" }).requiredPace;
    expect(pace).toMatchObject({ perMonth: 4, perYear: 48 });
  });

  it("has no rate of growth from nothing", () => {
    expect(assess("2024-02-20", [seen("2024-02-20", 0)]).requiredPace?.compoundMonthly).toBeNull();
  });
});

describe("the time passed", () => {
  it.each([
    ["2023-12-31", 0],
    ["2024-01-01", 0],
    ["2024-01-02", 0.01],
    ["2024-04-09", 0.99],
    ["2024-04-10", 1],
    ["2024-04-11", 1],
  ])("on %s is %s", (asOf, elapsedShare) => {
    expect(assess(asOf, []).elapsedShare).toBe(elapsedShare);
  });
});

describe("a mistake", () => {
  it("in the day is refused", () => {
    expect(() => assess("2024-02-30", [])).toThrow(expect.objectContaining({ code: "invalid-date", path: ["asOf"] }));
  });

  it.each([-1, 0.5, Number.NaN])("in a value, %s, is refused", (value) => {
    expect(() => assess("2024-02-20", [seen("2024-02-20", value)])).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["observations", 0, "value"] }),
    );
  });

  it.each(["newest", "toString", {}, null, ["latest"]])("in the choice, %j, is refused", (use) => {
    expect(() => assessProgress(target, [], { asOf: "2024-02-20", use: use as unknown as ProgressUse })).toThrow(
      expect.objectContaining({ code: "invalid-option", path: ["use"] }),
    );
  });

  it("beside the body chosen is refused", () => {
    const use = { body: "A", bdy: 1 } as unknown as ProgressUse;
    expect(() => assess("2024-02-20", [], use)).toThrow(
      expect.objectContaining({ code: "unknown-option", path: ["use", "bdy"] }),
    );
  });

  it.each([null, undefined, {}])("in the list of observations, %j, is refused", (observations) => {
    expect(() => assess("2024-02-20", observations as never)).toThrow(
      expect.objectContaining({ code: "invalid-table", path: ["observations"] }),
    );
  });

  it("in the milestones' order is refused", () => {
    const late = { ...target, milestones: [{ on: "2024-01-01", value: 1 }] } as const;
    expect(() => assessProgress(late, [], { asOf: "2024-02-20" })).toThrow(
      expect.objectContaining({ code: "invalid-range", path: ["target", "milestones", 0, "on"] }),
    );
  });

  it("in a goal of 0 is refused", () => {
    const nothing = { ...target, milestones: [{ on: "2024-02-01", value: 0 }] } as const;
    expect(() => assessProgress(nothing, [], { asOf: "2024-02-20" })).toThrow(
      expect.objectContaining({ code: "invalid-count" }),
    );
  });
});

it("refuses an option that does not exist", () => {
  const options = { asOf: "2024-03-05", used: "latest" } as never;
  expect(() => assessProgress(goDigital2024, goDigitalObservations, options)).toThrow(
    expect.objectContaining({ code: "unknown-option", path: ["used"] }),
  );
});

describe("an observation that is none", () => {
  const sound = { on: "2023-01-01", value: 5, body: "A", evidence: "secondary" } as const;

  it.each([
    ["a misspelt day of publication", { ...sound, publishedON: "2025-01-01" }, ["observations", 0, "publishedON"]],
    ["no grade", { ...sound, evidence: undefined }, ["observations", 0, "evidence"]],
    ["a grade that does not exist", { ...sound, evidence: "sure" }, ["observations", 0, "evidence"]],
    ["no body", { ...sound, body: undefined }, ["observations", 0, "body"]],
    ["an empty body", { ...sound, body: " " }, ["observations", 0, "body"]],
    ["a figure published before its day", { ...sound, publishedOn: "2022-12-31" }, ["observations", 0, "publishedOn"]],
    ["nothing", null, ["observations", 0]],
  ])("is refused: %s", (_, observation, path) => {
    expect(() => assessProgress(goDigital2024, [observation] as never, { asOf: "2024-03-05" })).toThrow(
      expect.objectContaining({ name: "UmkmError", path }),
    );
  });
});
