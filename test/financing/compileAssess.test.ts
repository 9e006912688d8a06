import { describe, expect, it } from "vitest";
import { compileAssess } from "../../src/financing/compileAssess";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { refusal } from "../core/refusal";
import { readCases } from "../tables/readCases.mjs";
import { programmeOf } from "./programmeOf";
import { good, small } from "./support";

const statuses: Record<string, unknown> = { eligible: true, ineligible: false };

describe("compileAssess", () => {
  it.each(readCases(kurMikro.id, kurMikro.facts))("$name", ({ facts, asOf, expected }) => {
    expect(compileAssess(kurMikro, { asOf })(facts)).toBe(statuses[expected.status] ?? null);
  });

  it("reckons whole months to the day, at the end of a shorter month too", () => {
    const begun = (startedOn: string, asOf: string) => compileAssess(small, { asOf })({ ...good, startedOn });
    expect(["2023-01-31", "2023-02-01"].map((day) => begun(day, "2023-02-28"))).toEqual([true, false]);
    expect(["2023-05-01", "2023-05-02"].map((day) => begun(day, "2023-06-01"))).toEqual([true, false]);
  });

  it.each([
    "2023/01/31",
    "2023-01/31",
    "2023-0a-31",
    "2023-01-a1",
    "2023-13-01",
    "2023-00-01",
    "2023-02-30",
    "0999-01-01",
  ])("refuses the day %s", (startedOn) => {
    const compiled = compileAssess(small, { asOf: "2023-06-01" });
    expect(() => compiled({ ...good, startedOn })).toThrow(refusal("invalid-date", ["startedOn"]));
  });

  it("gives null where no rule was in force, and still refuses", () => {
    const compiled = compileAssess(small, { asOf: "2021-06-01" });
    expect(compiled(good)).toBeNull();
    expect(() => compiled({ plafon: -1 })).toThrow(refusal("invalid-rupiah", ["plafon"]));
  });

  it("is eligible where a period asks nothing", () => {
    expect(compileAssess(small, { asOf: "2020-06-01" })({})).toBe(true);
  });

  it("gives null at best where a rule was not read", () => {
    const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
    const value = { criteria: [], unread: [{ id: "usia", ...graded }], notCovered: [] } as const;
    const periods = [{ ...graded, from: "2020-01-01", checkedOn: "2024-01-01", value }] as const;
    const unread = programmeOf({ id: "unread", facts: { plafon: "rupiah" }, periods });
    expect(compileAssess(unread, { asOf: "2024-03-05" })({ plafon: 1 })).toBeNull();
  });

  it("remembers nothing from one business to the next", () => {
    const compiled = compileAssess(small, { asOf: "2023-06-01" });
    expect([compiled(good), compiled({}), compiled({ plafon: 101 }), compiled({})]).toEqual([true, null, false, null]);
  });

  it("refuses at once a programme for clusters, an impossible day, and options that it does not read", () => {
    expect(() => compileAssess(kurKhusus as never, { asOf: "2024-03-05" })).toThrow(
      refusal("invalid-rule", ["programme"]),
    );
    expect(() => compileAssess(kurMikro, { asOf: "2024-02-30" })).toThrow(refusal("invalid-date", ["asOf"]));
    const options = { asOf: "2024-03-05", maxAgeDays: 1 };
    expect(() => compileAssess(kurMikro, options)).toThrow(refusal("unknown-option", ["maxAgeDays"]));
  });

  it("refuses facts as assess does", () => {
    const compiled = compileAssess(kurMikro, { asOf: "2024-03-05" });
    expect(() => compiled({ plafonn: 1 } as object)).toThrow(refusal("unknown-fact", ["plafonn"]));
    expect(() => compiled({ businessStartedOn: "2023-02-29" })).toThrow(refusal("invalid-date", ["businessStartedOn"]));
    expect(() => compiled(null as never)).toThrow(refusal("unknown-fact", []));
  });

  it("refuses a quantifier where there are no members", () => {
    const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
    const when = { every: { fact: "plafon", atMost: 1 } } as never;
    const value = { criteria: [{ ...graded, id: "a", when }], notCovered: [] };
    const odd = programmeOf({
      id: "odd",
      facts: { plafon: "rupiah" },
      periods: [{ ...graded, from: "2024-01-01", checkedOn: "2024-01-01", value }],
    });
    expect(() => compileAssess(odd, { asOf: "2024-03-05" })).toThrow(refusal("invalid-rule", []));
  });
});
