import { describe, expect, it } from "vitest";
import { businessSchema } from "../../src/entities/business";
import { issuesOf } from "./issues";

describe("businessSchema", () => {
  it("asks for an id and nothing else", () => {
    expect(businessSchema.parse({ id: "b-1" })).toStrictEqual({ id: "b-1" });
    expect(issuesOf(businessSchema, {})).toEqual([["invalid-fact", "id"]]);
  });

  it("keeps leading zeros of a NIB", () => {
    expect(businessSchema.parse({ id: "b-1", nib: "0012345678901" }).nib).toBe("0012345678901");
  });

  it.each([
    ["nib", "123456789012", "invalid-fact"],
    ["nib", "12345678901234", "invalid-fact"],
    ["nib", 1234567890123, "invalid-fact"],
    ["nib", "123456789012a", "invalid-fact"],
    ["name", "  ", "invalid-fact"],
    ["legalForm", "ud", "invalid-option"],
    ["partOf", "konglomerat", "invalid-option"],
    ["sector", "G", "invalid-option"],
    ["establishedOn", "2024-02-30", "invalid-date"],
    ["modalUsaha", -1, "invalid-rupiah"],
    ["tenagaKerja", 0, "invalid-count"],
    ["tenagaKerja", { atLeast: 0, atMost: 4 }, "invalid-count"],
    ["tenagaKerja", { atMost: 0 }, "invalid-count"],
    ["tenagaKerja", 2.5, "invalid-count"],
    ["foreignOwned", 0, "invalid-option"],
  ])("refuses %s: %j", (name, value, code) => {
    expect(issuesOf(businessSchema, { id: "b-1", [name]: value })).toEqual([[code, name]]);
  });

  it.each([
    [{ edition: "2015", code: "10110" }, [["invalid-option", "kbli.edition"]]],
    [{ edition: "2020", code: "1011" }, [["invalid-fact", "kbli.code"]]],
    [{ edition: "2020" }, [["invalid-fact", "kbli.code"]]],
    [{ code: "10110" }, [["invalid-option", "kbli.edition"]]],
  ])("refuses the KBLI %j", (kbli, issues) => {
    expect(issuesOf(businessSchema, { id: "b-1", kbli })).toEqual(issues);
  });

  it("refuses a NIB beside the word that there is none", () => {
    expect(issuesOf(businessSchema, { id: "b-1", nib: "1234567890123", hasNib: false })).toEqual([
      ["invalid-fact", "hasNib"],
    ]);
    expect(issuesOf(businessSchema, { id: "b-1", nib: null, hasNib: false })).toEqual([]);
  });

  it("reports every issue at once, and no value", () => {
    const record = { id: "b-1", nib: "98765432109876", modalUsaha: { atLeast: "Rp 1" }, modal: 1 };
    expect(issuesOf(businessSchema, record)).toEqual([
      ["invalid-fact", "nib"],
      ["invalid-rupiah", "modalUsaha"],
      ["unrecognized_keys", ""],
    ]);
    expect(JSON.stringify(businessSchema.safeParse(record).error?.issues)).not.toMatch(/9876543|Rp/);
  });
});
