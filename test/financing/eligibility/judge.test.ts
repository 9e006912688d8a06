import { describe, expect, it } from "vitest";
import type { Truth } from "../../../src/core/truth/truth";
import { type Judged, judge } from "../../../src/financing/eligibility/judge";
import type { Standing } from "../../../src/law/standing";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const rule = (id: string, truth: Truth, standing: Standing = "cited"): Judged => ({ id, truth, standing });
const unread = [{ id: "u", ...graded }];

// docs/semantics.md, "Financing": what a rule says by its standing, as it holds, does not hold, or is not known.
describe("one rule", () => {
  it.each<[Standing, Truth, string, string[]]>([
    ["cited", true, "eligible", []],
    ["cited", false, "ineligible", []],
    ["cited", null, "unknown", []],
    ["presumed", true, "presumably-eligible", []],
    ["presumed", false, "unknown", ["presumed"]],
    ["presumed", null, "unknown", []],
    ["liftable", true, "eligible", []],
    ["liftable", false, "unknown", ["liftable"]],
    ["liftable", null, "unknown", []],
    ["in-part", true, "eligible", []],
    ["in-part", false, "unknown", ["in-part"]],
    ["in-part", null, "unknown", []],
  ])("%s, %j: %s", (standing, truth, status, open) => {
    const verdict = judge([rule("a", truth, standing)]);
    expect(verdict).toEqual({
      status,
      presumed: status === "presumably-eligible" ? ["a"] : [],
      open: open.map((why) => ({ id: "a", why })),
    });
  });
});

describe("several", () => {
  it.each<[string, Judged[], string]>([
    ["none", [], "eligible"],
    ["a no beside an open one bars", [rule("a", false), rule("b", false, "presumed")], "ineligible"],
    ["a no beside what is not known bars", [rule("a", false), rule("b", null)], "ineligible"],
    ["an open one beside yeses", [rule("a", true), rule("b", false, "liftable")], "unknown"],
    ["a presumed one among yeses", [rule("a", true), rule("b", true, "presumed")], "presumably-eligible"],
    ["a presumed yes beside an open one", [rule("a", true, "presumed"), rule("b", false, "in-part")], "unknown"],
  ])("%s", (_, judged, status) => {
    expect(judge(judged).status).toBe(status);
  });

  it("an unread rule keeps it open, but for a no", () => {
    expect(judge([rule("a", true)], unread)).toEqual({
      status: "unknown",
      presumed: [],
      open: [{ id: "u", why: "unread" }],
    });
    expect(judge([rule("a", false)], unread)).toMatchObject({
      status: "ineligible",
      open: [{ id: "u", why: "unread" }],
    });
  });

  it("is not known where there are more rules than these", () => {
    expect(judge([rule("a", true)], [], false)).toEqual({ status: "unknown", presumed: [], open: [] });
    expect(judge([rule("a", false)], [], false).status).toBe("ineligible");
  });

  it("names the member of whom a rule is open, and each presumed rule once", () => {
    const judged = [
      { ...rule("a", false, "presumed"), member: 1 },
      { ...rule("b", true, "presumed"), member: 0 },
      { ...rule("b", true, "presumed"), member: 1 },
    ];
    expect(judge(judged)).toEqual({
      status: "unknown",
      presumed: ["b"],
      open: [{ id: "a", why: "presumed", member: 1 }],
    });
  });
});
