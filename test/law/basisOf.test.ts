import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/core/day/calendarDate";
import { basisOf } from "../../src/law/basisOf";
import type { Citation, Graded } from "../../src/law/graded";
import type { Period } from "../../src/law/timeline";

const pasal1: Citation = { regulation: "pp-7-2021", at: "Pasal 1" };
const pasal2: Citation = { regulation: "pp-7-2021", at: "Pasal 2" };
const otherPasal1: Citation = { regulation: "uu-20-2008", at: "Pasal 1" };

const open: Period<null> = {
  from: "2021-02-02",
  cite: [pasal1],
  evidence: "law-text",
  checkedOn: "2024-01-01",
  value: null,
};
const closed: Period<null> = { ...open, until: "2024-06-30" };
const used: Graded[] = [{ cite: [pasal1], evidence: "law-text" }];

const on = (asOf: string, period = open, values = used, maxAgeDays = 180) =>
  basisOf("rule", calendarDate(asOf), period, values, ["not-read"], maxAgeDays);

describe("basisOf", () => {
  it("names the day, the rule and its period", () => {
    expect(on("2024-03-05")).toMatchObject({
      asOf: "2024-03-05",
      rule: "rule",
      from: "2021-02-02",
      until: null,
      notCovered: ["not-read"],
    });
    expect(on("2024-03-05", closed).until).toBe("2024-06-30");
  });

  it("lists every article used, once, in the order of use", () => {
    const values: Graded[] = [
      { cite: [pasal2, otherPasal1], evidence: "law-text" },
      { cite: [pasal1], evidence: "law-text" },
      { cite: [{ ...pasal2 }], evidence: "law-text" },
    ];
    expect(on("2024-03-05", open, values).cite).toEqual([pasal2, otherPasal1, pasal1]);
  });

  it("carries the weakest grade used, and that of the period's days apart", () => {
    const values: Graded[] = [
      { cite: [pasal1], evidence: "secondary" },
      { cite: [pasal1], evidence: "law-text" },
    ];
    const period: Period<null> = { ...closed, fromEvidence: "single-source", untilEvidence: "unverified" };
    expect(on("2024-03-05", period, values)).toMatchObject({ evidence: "secondary", periodEvidence: "unverified" });
    expect(on("2024-03-05", open, values)).toMatchObject({ evidence: "secondary", periodEvidence: "law-text" });
  });

  it("carries the oldest check: of a value, or of the period where the value has none", () => {
    const older: Graded = { cite: [pasal1], evidence: "law-text", checkedOn: "2023-12-31" };
    const newer: Graded = { cite: [pasal1], evidence: "law-text", checkedOn: "2024-02-01" };
    expect(on("2024-03-05", open, [newer]).checkedOn).toBe("2024-02-01");
    expect(on("2024-03-05", open, [newer, ...used]).checkedOn).toBe("2024-01-01");
    expect(on("2024-03-05", open, [newer, ...used, older]).checkedOn).toBe("2023-12-31");
    expect(on("2024-03-05", open, []).checkedOn).toBe("2024-01-01");
  });

  // 2024-01-01 + 180 days = 2024-06-29.
  it.each([
    ["2023-12-01", 180, false],
    ["2024-06-29", 180, false],
    ["2024-06-30", 180, true],
    ["2024-01-01", 0, false],
    ["2024-01-02", 0, true],
    ["2024-01-31", 30, false],
    ["2024-02-01", 30, true],
  ])("on %s, with %s days allowed, stale is %s", (asOf, maxAgeDays, stale) => {
    expect(on(asOf, open, used, maxAgeDays).stale).toBe(stale);
  });

  it("never calls a closed period stale", () => {
    expect(on("2024-06-30", closed, used, 0).stale).toBe(false);
  });

  it("shares nothing with the law data, and survives JSON", () => {
    const basis = on("2024-03-05");
    expect(basis.cite[0]).not.toBe(pasal1);
    expect(JSON.parse(JSON.stringify(basis))).toStrictEqual(basis);
  });
});
