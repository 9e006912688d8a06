import { describe, expect, it } from "vitest";
import { assessProgress } from "../../../src/digital/assessProgress";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { readTarget } from "../../../src/digital/progress/readTarget";
import { splitAdditions } from "../../../src/digital/splitAdditions";
import { trajectory } from "../../../src/digital/trajectory";
import { refusal } from "../../core/refusal";

const { evidence: _, ...ungraded } = goDigital2024;
const { body: __, ...ofNobody } = goDigital2024;
const due = "2024-12-31";

describe("a target that is none", () => {
  it.each([
    [null, "unknown-option", []],
    [{}, "invalid-table", ["id"]],
    [ungraded, "invalid-option", ["evidence"]],
    [{ ...goDigital2024, evidence: "bogus" }, "invalid-option", ["evidence"]],
    [{ ...goDigital2024, id: "" }, "invalid-table", ["id"]],
    [{ ...goDigital2024, unit: " " }, "invalid-table", ["unit"]],
    [ofNobody, "invalid-table", ["body"]],
    [{ ...goDigital2024, evidense: "secondary" }, "unknown-option", ["evidense"]],
    [{ ...goDigital2024, baseline: null }, "invalid-table", ["baseline"]],
    [{ ...goDigital2024, baseline: { on: "2019-12-31", value: 1, val: 1 } }, "invalid-table", ["baseline", "val"]],
    [{ ...goDigital2024, milestones: null }, "invalid-range", ["milestones"]],
    [{ ...goDigital2024, milestones: [] }, "invalid-range", ["milestones"]],
    [{ ...goDigital2024, milestones: [null] }, "invalid-table", ["milestones", 0]],
    [{ ...goDigital2024, milestones: [{ on: due, value: 7_999_999 }] }, "invalid-table", ["milestones", 0, "value"]],
  ] as const)("is refused by whoever reads it: %j", (target, code, path) => {
    const refused = refusal(code, ["target", ...path]);
    expect(() => assessProgress(target as never, [], { asOf: "2024-03-05" })).toThrow(refused);
    expect(() => trajectory(target as never, { shape: "linear", every: "year" })).toThrow(refused);
    expect(() => splitAdditions(target as never, { parties: [{ id: "all", weight: 1 }] })).toThrow(refused);
  });

  it.each([8_000_000, 8_000_001])("is not one whose goal of %s is not below the baseline of 8 million", (value) => {
    expect(readTarget({ ...goDigital2024, milestones: [{ on: due, value }] })).toEqual({ on: due, value });
  });

  it("is not one whose baseline is an observation", () => {
    const baseline = { on: "2019-12-31", value: 8_000_000, body: "A", evidence: "secondary" } as const;
    expect(readTarget({ ...goDigital2024, baseline })).toEqual({ on: due, value: 30_000_000 });
  });
});
