import { describe, expect, it } from "vitest";
import { compareRulebooks } from "../../../src/rulebook/compareRulebooks";
import type { ChangeSize, Json } from "../../../src/rulebook/rulebookComparison";

type Entry = { readonly [name: string]: Json };

const sizeOf = (before: readonly Entry[], after: readonly Entry[], section = "sizes"): ChangeSize => {
  const frame = { edition: "1.0.0", regulations: [], sizes: [], programmes: [] };
  return compareRulebooks({ ...frame, [section]: before }, { ...frame, [section]: after }).size;
};
/** A timeline, last checked on 2026-01-31, with one period that is past and one that is not. */
const timeline = (changes: Entry = {}, young: Entry = {}): Entry => ({
  id: "statute",
  periods: [
    { from: "2021-02-02", until: "2029-12-31", checkedOn: "2026-01-31", ...changes },
    { from: "2030-01-01", checkedOn: "2026-01-30", ...young },
  ],
});
const criteria = { value: { criteria: [{ id: "until" }] } };
const gap = (from: Json) => ({ ...timeline(), gaps: [{ id: "a-b", from }] });

// The docstring: minor for what is new, major where the answer for a past day may be another. A day is past if the older
// edition had checked the rule on that day or later.
describe("compareRulebooks suggests the size", () => {
  it.each<[ChangeSize, string, Entry, Entry]>([
    ["major", "what a period asks that was checked", timeline(), timeline(criteria)],
    ["minor", "what a period asks that begins after the check", timeline(), timeline({}, criteria)],
    ["minor", "a last day moved after the check", timeline({ until: "2031-12-31" }), timeline({ until: "2029-12-31" })],
    ["major", "a last day moved to before the check", timeline(), timeline({ until: "2026-01-30" })],
    ["major", "a last day moved from before the check", timeline({ until: "2026-01-30" }), timeline()],
    ["minor", "a gap that begins after the check", timeline(), gap("2026-02-01")],
    ["major", "a gap that begins on the day of the check", timeline(), gap("2026-01-31")],
    [
      "major",
      "a gap without a first day, which may be any",
      { id: "statute", gaps: [] },
      { id: "statute", gaps: [{ id: "a-b", from: 1 }] },
    ],
  ])("%s: %s", (size, _, before, after) => {
    expect(sizeOf([before], [after])).toBe(size);
  });

  it.each<[ChangeSize, string, Entry, Entry]>([
    ["minor", "a first day moved after the check", { from: "2027-01-01" }, { from: "2026-02-01" }],
    ["major", "a first day moved to the day of the check", { from: "2027-01-01" }, { from: "2026-01-31" }],
    ["major", "a first day moved from the day of the check", { from: "2026-01-31" }, { from: "2027-01-01" }],
    ["major", "a first day that came: before it all was in force", {}, { from: "2027-01-01" }],
    ["major", "a first day that went", { from: "2027-01-01" }, {}],
    ["minor", "a last day that came after the check", {}, { until: "2026-01-31" }],
    ["patch", "a title that came", {}, { title: "PP 1" }],
  ])("%s, of a regulation: %s", (size, _, before, after) => {
    const entry = { id: "pp-1", checkedOn: "2026-01-31" };
    expect(sizeOf([{ ...entry, ...before }], [{ ...entry, ...after }], "regulations")).toBe(size);
  });

  it("takes a last day that is no text for a change of all days", () => {
    const [open, wrong, closed] = [{ id: "pp-1" }, { id: "pp-1", until: 1 }, { id: "pp-1", until: "2030-01-01" }];
    expect(sizeOf([open], [wrong], "regulations")).toBe("major");
    expect(sizeOf([closed], [wrong], "regulations")).toBe("major");
    expect(sizeOf([wrong], [closed], "regulations")).toBe("major");
    // Junk must not be turned into text: it may refuse that.
    expect(sizeOf([closed], [{ id: "pp-1", until: { toString: 1 } }], "regulations")).toBe("major");
  });

  it("asks the timeline that the change is in for its checks, and no other", () => {
    const other = { id: "other", periods: [{ from: "2020-01-01", checkedOn: "2031-01-01" }] };
    expect(sizeOf([other, timeline()], [other, timeline({}, criteria)])).toBe("minor");
    const newer = { id: "newer", periods: [{ from: "2030-01-01", checkedOn: "2030-01-01" }] };
    const changed = { id: "newer", periods: [{ from: "2030-01-01", checkedOn: "2030-01-01", ...criteria }] };
    expect(sizeOf([timeline(), newer], [timeline(), changed])).toBe("major");
  });

  it("takes what was never checked, or on no day, for not past", () => {
    const unchecked = (changes: Entry) => ({ id: "statute", periods: [{ from: "2021-02-02", ...changes }] });
    expect(sizeOf([unchecked({})], [unchecked(criteria)])).toBe("minor");
    expect(sizeOf([unchecked({ checkedOn: 9 })], [unchecked({ checkedOn: 9, ...criteria })])).toBe("minor");
  });

  it.each<[string, ChangeSize, ChangeSize]>([
    ["sizes", "minor", "major"],
    ["regulations", "minor", "major"],
    ["observations", "minor", "major"],
    ["regions", "minor", "major"],
    ["decrees", "major", "major"],
  ])("of an entry of %s that came and that went", (section, came, went) => {
    expect(sizeOf([], [{ id: "a" }], section)).toBe(came);
    expect(sizeOf([{ id: "a" }], [], section)).toBe(went);
  });

  it("of all, the largest", () => {
    const [small, large] = [{ id: "a", note: "x" }, { id: "b" }];
    expect(sizeOf([{ id: "a" }, large], [small], "regulations")).toBe("major");
    expect(sizeOf([large, { id: "z" }], [{ id: "z", note: "x" }], "regulations")).toBe("major");
    expect(sizeOf([{ id: "a" }], [small, large], "regulations")).toBe("minor");
    expect(sizeOf([{ id: "a" }], [{ id: "a" }], "regulations")).toBe("none");
  });
});
