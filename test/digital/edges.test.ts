import { describe, expect, it } from "vitest";
import type { DateText } from "../../src/core/calendarDate";
import { assessProgress } from "../../src/digital/assessProgress";
import { bassCurve } from "../../src/digital/bassCurve";
import { countOnboarded } from "../../src/digital/countOnboarded";
import { defineOnboarding } from "../../src/digital/defineOnboarding";
import type { DigitalTarget } from "../../src/digital/digitalTarget";
import { fitForecast } from "../../src/digital/fitForecast";
import { forecastAt } from "../../src/digital/forecastAt";
import { goDigital2024 } from "../../src/digital/goDigital2024";
import { goDigitalObservations } from "../../src/digital/goDigitalObservations";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { latestByBody } from "../../src/digital/latestByBody";
import { bpsECommerce } from "../../src/digital/onboardingPractices";
import { splitAdditions } from "../../src/digital/splitAdditions";
import { weakestEvidence } from "../../src/law/weakestEvidence";
import { en } from "../../src/messages/en/index";
import { explain } from "../../src/messages/explain";
import { refusal } from "../core/refusal";
import { seen } from "./series";

const asOf = "2024-03-05";
const parties = [{ id: "a", weight: 1 }];
const progress = (target: unknown, observations: unknown = [], options: object = { asOf }) =>
  assessProgress(target as DigitalTarget, observations as never, options as never);

describe("a grade that is none", () => {
  it("is refused, and never the best one", () => {
    const bogus = { ...goDigital2024, evidence: "bogus" } as never as DigitalTarget;
    const refused = refusal("invalid-option", ["target", "evidence"]);
    expect(() => splitAdditions(bogus, { parties })).toThrow(refused);
    expect(() => progress(bogus)).toThrow(refused);
    expect(() => progress({ ...goDigital2024, evidence: undefined })).toThrow(refused);
    const from = { on: "2023-12-31", value: 1, evidence: "bogus" } as never;
    expect(() => splitAdditions(goDigital2024, { parties, from })).toThrow(
      refusal("invalid-option", ["from", "evidence"]),
    );
    expect(weakestEvidence(["law-text", "bogus" as never])).toBe("unverified");
  });
});

describe("a definition of onboarded of one's own", () => {
  const data = {
    id: "own",
    when: { fact: "qrisSince", onOrBefore: "2024-01-01" },
    cite: [{ regulation: "bi-qris", at: "contoh" }],
    evidence: "unverified",
    checkedOn: "2024-01-01",
    notCovered: [],
  };
  const define = (change: object) => () => defineOnboarding({ ...data, ...change } as never);

  it.each([
    [{ when: { all: [] } }, ["when", "all"]],
    [{ when: { fact: "qrissSince", onOrBefore: "2024-01-01" } }, ["when", "fact"]],
    [{ checkedOn: "2024-13-01" }, ["checkedOn"]],
    [{ cite: [{ regulation: "nope", at: "x" }] }, ["cite", 0, "regulation"]],
    [{ evidence: "zzz" }, ["evidence"]],
    [{ notCovered: undefined }, ["notCovered"]],
    [{ id: "" }, ["id"]],
  ])("is refused with %j", (change, path) => {
    try {
      define(change)();
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: "UmkmError", code: "invalid-rule" });
      expect((error as { path: unknown[] }).path.slice(0, path.length)).toEqual(path);
    }
  });

  it("is asked as it is; what is no definition is refused", () => {
    expect(isOnboarded({ qrisSince: "2023-05-01" }, define({})(), { asOf })).toBe(true);
    for (const none of [null, { id: "x" }, { ...define({})(), periods: [] }]) {
      expect(() => isOnboarded({}, none as never, { asOf })).toThrow(expect.objectContaining({ name: "UmkmError" }));
      expect(() => countOnboarded([{}], [none] as never, { asOf })).toThrow(
        expect.objectContaining({ name: "UmkmError" }),
      );
    }
  });
});

describe("the year of BPS", () => {
  // 29 February 2024 and twelve months is 28 February 2025.
  it.each([
    ["2024-02-29", "2025-02-27", true],
    ["2024-02-29", "2025-02-28", false],
    ["2024-03-01", "2025-02-28", true],
    ["2024-03-01", "2025-03-01", false],
  ] as const)("a last sale on %s still counts on %s: %s", (last, day, counts) => {
    const channels = { internetSalesSince: "2020-01-01", lastInternetSaleOn: last };
    expect(isOnboarded(channels, bpsECommerce, { asOf: day })).toBe(counts);
  });
});

describe("numbers beyond all numbers", () => {
  const steep = {
    ...goDigital2024,
    baseline: { on: "2019-12-31", value: 1 },
    milestones: [{ on: "2024-12-31", value: 1_000_000_000_000 }],
  } as const;

  it("are no monthly rate", () => {
    const answer = progress(steep, [seen("2024-01-01", 1)], { asOf: "2024-12-30" });
    expect(answer).toMatchObject({ requiredPace: { perDay: 999_999_999_999, compoundMonthly: null } });
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(explain(answer, en).join(" ")).not.toContain("Infinity");
  });

  it("are no peak of a Bass curve", () => {
    expect(() => bassCurve({ p: 1e308, q: 1.7e308, m: 9e15, origin: "2020-01-01" })).toThrow(
      refusal("infeasible", ["q"]),
    );
  });
});

it.each(["2024-12-31", "2024-11-30", "9999-12-15", "9999-12-30"])(
  "a target due on the last day of the calendar has a pace on %s",
  (day) => {
    const last = { ...goDigital2024, milestones: [{ on: "9999-12-31", value: 30_000_000 }] } as DigitalTarget;
    const answer = progress(last, [seen("2024-01-01" as DateText, 20_000_000)], { asOf: day });
    expect(answer).toMatchObject({ remaining: 10_000_000 });
    const { perMonth, perYear } = (answer as { requiredPace: { perMonth: number; perYear: number } }).requiredPace;
    expect(perYear / perMonth).toBeCloseTo(12, 9);
  },
);

it("a body that had not counted is told from a day on which nobody had", () => {
  const answer = progress(goDigital2024, goDigitalObservations, { asOf, use: { body: "KemenkopUKM" } });
  expect(answer).toMatchObject({ status: "unknown", achieved: null });
  const text = explain(answer, en, { width: Number.POSITIVE_INFINITY }).join(" ");
  expect(text).toContain("The body chosen had not counted by that day");
  expect(text).not.toContain("No figure was known");
});

it("a stored curve in another unit of time is refused", () => {
  const curve = { model: "linear", parameters: { a: 1, b: 1 }, origin: "2020-01-01" } as const;
  for (const timeUnit of [{ name: "month", days: 30 }, undefined]) {
    expect(() => forecastAt({ ...curve, timeUnit } as never, "2021-01-01")).toThrow(
      refusal("invalid-option", ["curve", "timeUnit"]),
    );
  }
});

it.each([
  ["no target", () => progress(null)],
  ["an empty target", () => progress({})],
  ["a target without a body", () => progress({ ...goDigital2024, body: " " })],
  ["a misspelt property of a target", () => progress({ ...goDigital2024, milestone: [] })],
  ["no observations", () => progress(goDigital2024, null)],
  ["observations that are no list", () => progress(goDigital2024, {})],
  ["an observation of nobody", () => progress(goDigital2024, [{ ...seen("2024-01-01", 1), body: " " }])],
  [
    "a property beside the body",
    () => progress(goDigital2024, goDigitalObservations, { asOf, use: { body: "idEA", bdy: 1 } }),
  ],
  ["no series", () => fitForecast(null as never, { model: "linear" })],
  ["no parties", () => splitAdditions(goDigital2024, { parties: null as never })],
  ["no options", () => latestByBody(goDigitalObservations, undefined as never)],
])("%s is refused with a code", (_, act) => {
  expect(act).toThrow(expect.objectContaining({ name: "UmkmError" }));
});
