import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { checkStatement } from "../../src/population/checkStatement";
import type { PrintedStatement } from "../../src/population/statements/statement";
import statements from "../cases/publishedStatements.json";
import { refusal } from "../core/refusal";

type Published = (typeof statements)[number];

/** A published statement as the function takes it: what remains to a goal is a change. */
function asStatement({ kind, ...one }: Published): PrintedStatement {
  const { value = 0, of = 0, from = 0, to = 0, goal = 0, years = 1, parts = [], unit = 1, printed } = one;
  switch (kind) {
    case "share":
      return { says: "share", part: value, whole: of, printed };
    case "growth":
      return { says: "growth", from, to, printed };
    case "remaining":
      return { says: "change", from: value, to: goal, unit, printed };
    case "change":
      return { says: "change", from, to, unit, printed };
    case "perYear":
      return { says: "yearly", from, to, years, unit, printed };
    case "total":
      return { says: "sum", parts, unit, printed };
    default:
      throw new Error(`no such statement: ${kind}`);
  }
}

describe("the published statements", () => {
  it.each(statements.map((one) => [one.says, one] as const))("%s", (_, one) => {
    const { status, right } = checkStatement(asStatement(one));
    expect([status, right]).toEqual([one.holds ? "holds" : one.cut ? "cut" : "wrong", one.computed ?? one.printed]);
  });

  it("are of every kind that the function takes, and come out each way", () => {
    expect(new Set(statements.map((one) => asStatement(one).says)).size).toBe(5);
    expect(new Set(statements.map((one) => checkStatement(asStatement(one)).status))).toEqual(
      new Set(["holds", "cut", "wrong"]),
    );
  });
});

describe("checkStatement", () => {
  // 1 of 8 is 12.5 %, and half a unit is rounded away from 0.
  it.each([
    ["11", "wrong", "13"],
    ["12", "cut", "13"],
    ["13", "holds", "13"],
    ["14", "wrong", "13"],
    ["12.4", "wrong", "12.5"],
    ["12.5", "holds", "12.5"],
    ["12.50", "holds", "12.50"],
    ["12.6", "wrong", "12.5"],
    ["-12.5", "wrong", "12.5"],
  ] as const)("takes %s per cent for 1 of 8 as %s", (printed, status, right) => {
    expect(checkStatement({ says: "share", part: 1, whole: 8, printed })).toMatchObject({ status, right });
  });

  it.each([
    ["-12", "cut", "-13"],
    ["-13", "holds", "-13"],
    ["13", "wrong", "-13"],
    ["-12.5", "holds", "-12.5"],
  ] as const)("takes %s per cent for a fall from 8 to 7 as %s", (printed, status, right) => {
    expect(checkStatement({ says: "growth", from: 8, to: 7, printed })).toMatchObject({ status, right });
  });

  it("writes 0 without a sign, and takes -0 for it", () => {
    expect(checkStatement({ says: "growth", from: 1000, to: 999, printed: "-0" })).toMatchObject({
      status: "holds",
      right: "0",
    });
  });

  it("names the base of a share and of a growth, and has none for the others", () => {
    const base = (statement: PrintedStatement) => checkStatement(statement).base;
    expect(base({ says: "share", part: 1, whole: 4, printed: "25" })).toEqual({ id: "whole", value: 4 });
    expect(base({ says: "growth", from: 4, to: 5, printed: "25" })).toEqual({ id: "previous", value: 4 });
    expect(base({ says: "sum", parts: [1], printed: "1" })).toBeNull();
  });

  // traps-data.md D3: 425,845 QRIS merchants of 273,457 UMKM are 155.7 %: two registers, no share.
  it("says that a part is above its whole", () => {
    const answer = checkStatement({ says: "share", part: 425_845, whole: 273_457, printed: "155.7" });
    expect(answer).toMatchObject({ status: "holds", aboveWhole: true });
    expect(checkStatement({ says: "share", part: 4, whole: 4, printed: "100" }).aboveWhole).toBe(false);
    expect(checkStatement({ says: "growth", from: 4, to: 5, printed: "25" }).aboveWhole).toBe(false);
  });

  it.each([
    { says: "share", part: 0, whole: 0, printed: "0" },
    { says: "growth", from: 0, to: 5, printed: "100" },
  ] as const)("has nothing right for a share of nothing: %j", (statement) => {
    expect(checkStatement(statement)).toMatchObject({ status: "empty-base", right: null });
  });

  it("agrees with the exact number for any part, whole and decimals", () => {
    const decimals = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.integer({ min: 1, max: 10 ** 6 }), decimals, (part, whole, places) => {
        const { right } = checkStatement({
          says: "share",
          part,
          whole,
          printed: `0${places ? "." : ""}${"0".repeat(places)}`,
        });
        expect(Math.abs(Number(right) - (100 * part) / whole)).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9);
        expect(checkStatement({ says: "share", part, whole, printed: right ?? "" }).status).toBe("holds");
      }),
    );
  });

  const share = { says: "share", part: 1, whole: 2, printed: "50" };
  it.each<[unknown, UmkmErrorCode, (string | number)[]]>([
    [null, "invalid-option", ["says"]],
    [{ ...share, says: "ratio" }, "invalid-option", ["says"]],
    [{ ...share, says: "constructor" }, "invalid-option", ["says"]],
    [{ ...share, base: "UMKM" }, "invalid-table", ["base"]],
    [{ ...share, unit: 1 }, "invalid-table", ["unit"]],
    [{ ...share, part: 0.5 }, "invalid-count", ["part"]],
    [{ ...share, whole: -1 }, "invalid-count", ["whole"]],
    [{ ...share, printed: 50 }, "invalid-amount", ["printed"]],
    [{ ...share, printed: "50,0" }, "invalid-amount", ["printed"]],
    [{ ...share, printed: "1.234.567" }, "invalid-amount", ["printed"]],
    [{ ...share, printed: "50." }, "invalid-amount", ["printed"]],
    [{ ...share, printed: "" }, "invalid-amount", ["printed"]],
    [{ says: "sum", parts: [], printed: "0" }, "invalid-table", ["parts"]],
    [{ says: "sum", parts: 5, printed: "0" }, "invalid-table", ["parts"]],
    [{ says: "sum", parts: [1, null], printed: "0" }, "invalid-count", ["parts", 1]],
    [{ says: "sum", parts: [Number.MAX_SAFE_INTEGER, 1], printed: "0" }, "invalid-count", ["parts"]],
    [{ says: "change", from: 1, to: 2, printed: "1", unit: 0 }, "invalid-count", ["unit"]],
    [{ says: "yearly", from: 1, to: 2, printed: "1", years: 0 }, "invalid-count", ["years"]],
  ])("refuses %j", (statement, code, path) => {
    expect(() => checkStatement(statement as PrintedStatement)).toThrow(refusal(code, path));
  });
});
