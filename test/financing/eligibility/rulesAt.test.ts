import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../../src/core/error/UmkmError";
import { assess } from "../../../src/financing/assess";
import { assessCluster } from "../../../src/financing/assessCluster";
import { rulesAt } from "../../../src/financing/eligibility/rulesAt";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { kurMikro, kurMikroTerms } from "../../../src/financing/programmes/kur/mikro";
import { termsOf } from "../../../src/financing/termsOf";
import { refusal } from "../../core/refusal";
import { small } from "../support";

const ways: [string, (options: never) => unknown][] = [
  ["assess", (options) => assess(kurMikro, {}, options)],
  ["assessCluster", (options) => assessCluster(kurKhusus, { cluster: {}, members: [{}] }, options)],
  ["termsOf", (options) => termsOf(kurMikroTerms, {}, options)],
];
const refused: [UmkmErrorCode, string, unknown][] = [
  ["invalid-date", "asOf", "2024-02-30"],
  ["invalid-date", "asOf", "2024"],
  ["invalid-date", "asOf", undefined],
  ["invalid-date", "asOf", null],
  ["invalid-date", "asOf", new Date(0)],
  ["unknown-option", "asof", "2024-03-05"],
  ["unknown-option", "maxAge", 1],
  ["unknown-option", "now", undefined],
  ["invalid-count", "maxAgeDays", Number.NaN],
  ["invalid-count", "maxAgeDays", -1],
  ["invalid-count", "maxAgeDays", 0.5],
  ["invalid-count", "maxAgeDays", "180"],
];

describe.each(ways)("%s refuses", (_, ask) => {
  it.each(refused)("%s: %s %j", (code, option, value) => {
    expect(() => ask({ asOf: "2024-03-05", [option]: value } as never)).toThrow(refusal(code, [option]));
  });

  it.each(refused)("%s: %s %j, even before the first rule", (code, option, value) => {
    expect(() => ask({ asOf: "2021-12-31", [option]: value } as never)).toThrow(refusal(code, [option]));
  });

  it.each([undefined, null, "2024-03-05", 5, []])("%s in place of options", (options) => {
    expect(() => ask(options as never)).toThrow(refusal("unknown-option", []));
  });
});

describe("without a rule in force", () => {
  it("KUR was not read before 2022-01-01", () => {
    const none = { status: "no-rule", why: "before-first", asOf: "2021-12-31" };
    const on = { asOf: "2021-12-31" };
    expect(assess(kurMikro, {}, on)).toEqual({ kind: "eligibility", programme: "kur-mikro", ...none });
    expect(assessCluster(kurKhusus, { cluster: {}, members: null }, on)).toEqual({
      kind: "cluster",
      programme: "kur-khusus",
      ...none,
    });
    expect(termsOf(kurMikroTerms, {}, on)).toEqual({ kind: "terms", programme: "kur-mikro", ...none });
  });

  it("says which gap, and that a programme has ended", () => {
    expect(assess(small, {}, { asOf: "2021-06-01" })).toMatchObject({ why: "gap", gap: { id: "gap-2021" } });
    expect(assess(small, {}, { asOf: "2024-01-01" })).toMatchObject({ why: "repealed" });
  });
});

it("cites the period where nothing was used", () => {
  const { found } = rulesAt("terms", small, { asOf: "2022-01-01" });
  expect(found?.basis([]).cite).toEqual([{ regulation: "pp-7-2021", at: "periode" }]);
});
