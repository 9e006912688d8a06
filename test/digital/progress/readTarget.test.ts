import { describe, expect, it } from "vitest";
import { assessProgress } from "../../../src/digital/assessProgress";
import { goDigital2024 } from "../../../src/digital/national/goDigital2024";
import { rpjmnSmallMedium2029 } from "../../../src/digital/national/rpjmnSmallMedium2029";
import { readTarget } from "../../../src/digital/progress/readTarget";
import { splitAdditions } from "../../../src/digital/splitAdditions";
import { trajectory } from "../../../src/digital/trajectory";
import { refusal } from "../../core/refusal";

const { evidence: _, ...ungraded } = goDigital2024;
const { body: __, ...ofNobody } = goDigital2024;
const { conceded } = goDigital2024;
const due = "2024-12-31";
const { of: ___, ...ofNothing } = rpjmnSmallMedium2029;
const from = (value: unknown) => ({ ...rpjmnSmallMedium2029, baseline: { on: "2024-12-31", value } });
const to = (value: unknown) => ({ ...rpjmnSmallMedium2029, milestones: [{ on: "2029-12-31", value }] });

describe("a target of shares that is none", () => {
  it.each([
    [ofNothing, "invalid-table", ["of"]],
    [{ ...rpjmnSmallMedium2029, of: " " }, "invalid-table", ["of"]],
    [{ ...rpjmnSmallMedium2029, unit: "businesses" }, "invalid-table", ["of"]],
    [from(-0.0001), "invalid-amount", ["baseline", "value"]],
    [from("0.03"), "invalid-amount", ["baseline", "value"]],
    [from(Number.NaN), "invalid-amount", ["baseline", "value"]],
    [to(1.0001), "invalid-amount", ["milestones", 0, "value"]],
    [to(0.0305), "invalid-table", ["milestones", 0, "value"]],
    [{ ...to(0), baseline: { on: "2024-12-31", value: 0 } }, "invalid-amount", ["milestones", 0, "value"]],
  ] as const)("is refused: %j", (target, code, path) => {
    const refused = refusal(code, ["target", ...path]);
    expect(() => assessProgress(target as never, [], { asOf: "2026-12-01" })).toThrow(refused);
    expect(() => trajectory(target as never, { shape: "linear", every: "year" })).toThrow(refused);
  });

  it.each([0, 0.0306])("may begin at %s, and end at 1", (value) => {
    const whole = { ...from(value), milestones: [{ on: "2029-12-31", value: 1 }] };
    expect(readTarget(whole as never)).toEqual({ on: "2029-12-31", value: 1 });
  });

  it("does not take a count for a share, nor a share for a count", () => {
    const one = { on: "2025-02-28", body: "A", evidence: "secondary" } as const;
    expect(() => assessProgress(rpjmnSmallMedium2029, [{ ...one, value: 2 }], { asOf: "2026-12-01" })).toThrow(
      refusal("invalid-amount", ["observations", 0, "value"]),
    );
    expect(() => assessProgress(goDigital2024, [{ ...one, value: 0.5 }], { asOf: "2026-12-01" })).toThrow(
      refusal("invalid-count", ["observations", 0, "value"]),
    );
  });
});

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
    [{ ...goDigital2024, of: "all UMKM" }, "invalid-table", ["of"]],
    [{ ...goDigital2024, conceded: null }, "invalid-table", ["conceded"]],
    [{ ...goDigital2024, conceded: { ...conceded, on: "2024-08-32" } }, "invalid-date", ["conceded", "on"]],
    [{ ...goDigital2024, conceded: { ...conceded, evidence: "rumour" } }, "invalid-option", ["conceded", "evidence"]],
    [{ ...goDigital2024, conceded: { ...conceded, body: " " } }, "invalid-table", ["conceded", "body"]],
    [{ ...goDigital2024, conceded: { ...conceded, value: 1 } }, "invalid-table", ["conceded", "value"]],
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
