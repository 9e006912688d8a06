import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { type SizeHistoryOptions, sizeHistory } from "../../src/size/sizeHistory";
import type { SizeOutcome } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import cases from "../cases/sizeHistory.json";
import { refusal } from "../core/refusal";
import { underTimeZones } from "../core/timeZones";

function short(outcome: SizeOutcome): string[] {
  if (outcome.status === "no-rule") return [outcome.status, outcome.why];
  return [outcome.status === "known" ? outcome.size : outcome.status, outcome.basis.rule];
}

function historyOf(facts: unknown, options: unknown) {
  const history = sizeHistory(facts as SizeFacts, options as SizeHistoryOptions);
  return history.map(({ from, until = null, outcome }) => [from, until, ...short(outcome)]);
}

describe("sizeHistory", () => {
  it.each(cases)("$name", ({ facts, options, expected }) => {
    expect(historyOf(facts, options)).toEqual(expected);
  });

  it("answers without options for facilities, and lists that as assumed", () => {
    const last = sizeHistory({ hasilPenjualanTahunan: 1 }).at(-1)?.outcome;
    expect(last).toMatchObject({ status: "known", assumed: ["purpose:facilities", "policy:either", "partOf:none"] });
  });

  it("leaves the last day out of the segment that is open", () => {
    expect(sizeHistory({}).map((segment) => "until" in segment)).toEqual([true, true, false]);
  });

  it("begins anew where a rule begins and after it ends, within the period alone, in the order of the days", () => {
    const graded = { cite: [{ regulation: "contoh", at: "1" }], evidence: "unverified" } as const;
    const bars = { fact: "foreignOwned", is: true } as const;
    const days = [
      { id: "c", from: "2020-12-31" },
      { id: "b", from: "2020-06-01", until: "2020-12-31" },
      { id: "a", from: "2019-01-01", until: "2020-03-31" },
    ] as const;
    const standard = defineSizeRegime({
      id: "contoh",
      facts: { orders: "count", foreignOwned: "yes-no" },
      classes: ["kecil", "besar"],
      regulations: [{ id: "contoh", title: "Contoh" }],
      periods: [
        {
          from: "2020-01-01",
          until: "2020-12-31",
          checkedOn: "2020-01-01",
          ...graded,
          value: {
            id: "contoh",
            limits: [{ measure: "orders", atMost: { kecil: 9 }, ...graded }],
            uses: [{ measures: ["orders"], ...graded }],
            exclusions: days.map((rule) => ({ ...rule, bars, ...graded })),
            notCovered: [],
          },
        },
      ],
    });
    const history = sizeHistory({ orders: 1, foreignOwned: true }, { standard });
    expect(history.map(({ from, until, outcome }) => [from, until, outcome.status])).toEqual([
      ["2020-01-01", "2020-03-31", "excluded"],
      ["2020-04-01", "2020-05-31", "known"],
      ["2020-06-01", "2020-12-30", "excluded"],
      ["2020-12-31", "2020-12-31", "excluded"],
    ]);
  });

  it("answers for the first day of each segment", () => {
    for (const { from, outcome } of sizeHistory({}, { purpose: "registration" })) {
      expect(outcome.status === "no-rule" ? outcome.asOf : outcome.basis.asOf).toBe(from);
    }
  });

  it.each<[unknown, unknown, UmkmErrorCode, string[]]>([
    [{}, { asOf: "2024-03-05" }, "unknown-option", ["asOf"]],
    [{}, { purposes: "registration" }, "unknown-option", ["purposes"]],
    [{}, { purpose: "tax" }, "invalid-option", ["purpose"]],
    [{}, { standard: "bps" }, "invalid-option", ["standard"]],
    [{}, { maxAgeDays: -1 }, "invalid-count", ["maxAgeDays"]],
    [{}, null, "unknown-option", []],
    [{ omzet: 1 }, {}, "unknown-fact", ["omzet"]],
    [{ modalUsaha: -1 }, {}, "invalid-rupiah", ["modalUsaha"]],
  ])("refuses %j with %j", (facts, options, code, path) => {
    expect(() => historyOf(facts, options)).toThrow(refusal(code, path));
  });
});

describe("sizeHistory does not shift by a day", () => {
  underTimeZones(() => {
    it("for a foreign-owned company", () => {
      const { facts, options, expected } = cases[2] as (typeof cases)[number];
      expect(historyOf(facts, options)).toEqual(expected);
    });
  });
});
