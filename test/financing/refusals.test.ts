import { describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import * as financing from "../../src/financing/index";
import { id } from "../../src/messages/id/id";
import { questionsFor } from "../../src/messages/questionsFor";
import { statuteSizes } from "../../src/size/law/statute";
import { eligibilitySql } from "../../src/sql/eligibilitySql";

type Loose = (...given: unknown[]) => unknown;
const on = { asOf: "2024-03-05" };
const { kipkTerms, kurMikro, kurKhusus, kurMikroTerms } = financing;
const cluster = { cluster: {}, members: [{}] };
const business = { id: "b-1" };
const loan = {
  principal: 10_000_000,
  annualRate: 0.06,
  months: 12,
  firstDueOn: "2024-01-31",
  method: "annuity",
  rounding: { unit: 1, mode: "half-up" },
};

/** Every function that others may call, with arguments that it takes. */
const callable: Readonly<Record<string, readonly unknown[]>> = {
  assess: [kurMikro, {}, on],
  assessCluster: [kurKhusus, cluster, on],
  checkProgramme: [{}],
  checkTerms: [{}],
  clusterFactsOf: [{ id: "c-1", members: [{ business }] }],
  clusterRemedies: [kurKhusus, cluster, on],
  compileAssess: [kurMikro, on],
  defineProgramme: [kurMikro],
  defineTerms: [{ id: "x", facts: kurMikroTerms.facts, periods: kurMikroTerms.periods }],
  effectiveRateOf: [0.005, 12],
  financingFactsOf: [business, null],
  flatRateEquivalent: [0.06, 12],
  instalments: [loan],
  nextFacts: [[]],
  remedies: [kurMikro, {}, on],
  screen: [[kurMikro], {}, on],
  termsOf: [kurMikroTerms, {}, on],
};
const functions = Object.entries(financing).filter(([, value]) => typeof value === "function") as [string, Loose][];
const byName: Readonly<Record<string, Loose>> = Object.fromEntries(functions);
const strange = [
  undefined,
  null,
  {},
  [],
  [null],
  [{}],
  5,
  Number.NaN,
  "x",
  true,
  () => 1,
  Symbol("x"),
  new Date(0),
  1n,
];

it("the table names every function of financing", () => {
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(callable).sort());
});

describe.each([...functions, ["questionsFor", questionsFor as Loose] as [string, Loose]])("%s", (name, call) => {
  const given = callable[name] ?? [[kurMikro], id];

  it("takes what it is made for", () => {
    expect(() => call(...given)).not.toThrow();
  });

  it.each(given.map((_, at) => at))("refuses with a code, or takes, whatever stands in place %d", (at) => {
    for (const value of strange) {
      const args = given.map((one, n) => (n === at ? value : one));
      const thrown = caught(() => call(...args));
      expect(thrown instanceof UmkmError || thrown === null, `${String(value)}: ${String(thrown)}`).toBe(true);
    }
  });

  it("refuses a call without arguments", () => {
    const thrown = caught(() => call());
    expect(thrown instanceof UmkmError || (thrown === null && name.startsWith("check")), String(thrown)).toBe(true);
  });
});

describe("what is no programme", () => {
  const soundless = [
    null,
    undefined,
    {},
    { facts: {}, periods: [], gaps: null },
    { facts: {}, periods: [null], gaps: [] },
    { facts: {}, periods: [{ from: "2020-01-01" }], gaps: [] },
    { facts: null, periods: [], gaps: [] },
    [kurMikro],
    "kur-mikro",
  ];

  it.each(["assess", "remedies", "compileAssess"])("%s says so, and what it wants", (name) => {
    const call = byName[name] as Loose;
    for (const programme of [...soundless, kurKhusus]) {
      const args = name === "compileAssess" ? [programme, on] : [programme, {}, on];
      expect(() => call(...args)).toThrow("invalid-rule at programme: expected a programme for single businesses");
    }
  });

  it.each(["assessCluster", "clusterRemedies"])("%s says so, and what it wants", (name) => {
    const call = byName[name] as Loose;
    for (const programme of [...soundless, kurMikro]) {
      expect(() => call(programme, cluster, on)).toThrow(
        "invalid-rule at programme: expected a programme for clusters",
      );
    }
  });

  it.each(["assess", "remedies", "compileAssess"])("%s takes no terms and no size regime for a programme", (name) => {
    const call = byName[name] as Loose;
    for (const other of [kurMikroTerms, kipkTerms, statuteSizes]) {
      const args = name === "compileAssess" ? [other, on] : [other, {}, on];
      expect(() => call(...args)).toThrow("invalid-rule at programme: expected a programme for single businesses");
      expect(() => financing.screen([other] as never, {}, on)).toThrow("invalid-rule at programmes.0:");
      expect(() => eligibilitySql(other as never, { ...on, columns: {}, dialect: "duckdb" })).toThrow(
        "invalid-rule at programme:",
      );
    }
  });

  it("termsOf and screen say where", () => {
    for (const programme of soundless) {
      expect(() => financing.termsOf(programme as never, {} as never, on)).toThrow("invalid-rule at source:");
      expect(() => financing.screen([kurMikro, programme] as never, {}, on)).toThrow("invalid-rule at programmes.1:");
    }
  });
});

function caught(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}
