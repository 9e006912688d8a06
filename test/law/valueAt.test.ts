import { describe, expect, it } from "vitest";
import type { Timeline } from "../../src/law/timeline";
import { valueAt } from "../../src/law/valueAt";
import { refusal } from "../core/refusal";

const graded = { cite: [{ regulation: "pp-7-2021", at: "Pasal 1" }], evidence: "law-text" } as const;
const checked = { ...graded, checkedOn: "2024-01-01" } as const;

// 2020, a gap of one month, February to the leap day, then from 1 March on.
const timeline: Timeline<string> = {
  id: "test",
  periods: [
    { ...checked, from: "2020-01-01", until: "2020-12-31", value: "first" },
    { ...checked, from: "2021-02-01", until: "2024-02-29", value: "second" },
    { ...checked, from: "2024-03-01", value: "third" },
  ],
  gaps: [{ ...graded, id: "january", from: "2021-01-01", until: "2021-01-31" }],
};
const ended: Timeline<string> = { ...timeline, periods: timeline.periods.slice(0, 2) };

describe("valueAt", () => {
  it.each([
    ["2020-01-01", "first"],
    ["2020-12-31", "first"],
    ["2021-02-01", "second"],
    ["2024-02-29", "second"],
    ["2024-03-01", "third"],
    ["9999-12-31", "third"],
  ])("finds the period of %s: %s", (asOf, value) => {
    expect(valueAt(timeline, asOf)).toMatchObject({ found: true, period: { value } });
  });

  it.each(["1000-01-01", "2019-12-31"])("finds none on %s, before the first", (asOf) => {
    expect(valueAt(timeline, asOf)).toEqual({ found: false, why: "before-first" });
  });

  it.each([null, undefined, {}, { periods: [] }, { gaps: [] }, { periods: {}, gaps: [] }])(
    "refuses what is no timeline: %j",
    (none) => {
      expect(() => valueAt(none as never, "2024-03-05")).toThrow(refusal("invalid-rule", ["timeline"]));
    },
  );

  it("finds nothing where there are no periods", () => {
    expect(valueAt({ ...timeline, periods: [], gaps: [] }, "2024-03-05")).toEqual({ found: false, why: "repealed" });
  });

  it.each(["2021-01-01", "2021-01-31"])("names the gap of %s", (asOf) => {
    expect(valueAt(timeline, asOf)).toEqual({ found: false, why: "gap", gap: timeline.gaps[0] });
  });

  it.each(["2024-03-01", "9999-12-31"])("finds none on %s, after the last", (asOf) => {
    expect(valueAt(ended, asOf)).toEqual({ found: false, why: "repealed" });
  });

  it.each(["2024-02-30", "2024", "", undefined])("refuses the day %s", (asOf) => {
    expect(() => valueAt(timeline, asOf as string)).toThrow(refusal("invalid-date", ["asOf"]));
  });
});
