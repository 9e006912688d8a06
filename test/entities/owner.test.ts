import { describe, expect, it } from "vitest";
import { ownerSchema } from "../../src/entities/owner";
import { issuesOf } from "./issues";

describe("ownerSchema", () => {
  it.each([
    { nik: "9601014107900001" },
    { npwp: "012345678901000" },
    { npwp: "0012345678901000" },
    // What the parsers take.
    { nik: " 9601014107900001" },
    { npwp: "01.234.567.8-901.000" },
    { npwp: "01.234.567.8-901.001\n" },
    { occupation: { oneOf: ["pensiunan", "pra-pensiun"] } },
    { sex: { unknown: "declined" } },
  ])("accepts %j", (owner) => {
    expect(ownerSchema.parse(owner)).toStrictEqual(owner);
  });

  it.each([
    ["nik", "180101410790001", "invalid-fact"],
    ["nik", "18010141079000011", "invalid-fact"],
    ["nik", "18.010141079001", "invalid-fact"],
    ["nik", "0180104201500001", "invalid-fact"],
    ["nik", "0000000000000000", "invalid-fact"],
    ["nik", "1801 0141 0790 0001", "invalid-fact"],
    ["npwp", "01.234.567.8.901.000", "invalid-fact"],
    ["npwp", "000000000000000", "invalid-fact"],
    ["npwp", "0000000000000000", "invalid-fact"],
    ["npwp", "00.000.000.0-000.000", "invalid-fact"],
    ["npwp", "0", "invalid-fact"],
    ["npwp", "01234567890100", "invalid-fact"],
    // A NITKU is the number of a place of business.
    ["npwp", "0012345678901000000000", "invalid-fact"],
    ["occupation", "pns", "invalid-option"],
    ["sex", "L", "invalid-option"],
  ])("refuses %s: %j", (name, value, code) => {
    expect(issuesOf(ownerSchema, { [name]: value })).toEqual([[code, name]]);
  });

  it("says in words what was expected of a number, and never the number", () => {
    const said = (owner: object) => ownerSchema.safeParse(owner).error?.issues[0]?.message;
    expect(said({ npwp: "000000000000000" })).toContain("digits that are all 0 say that there is none");
    expect(said({ nik: "0180104201500001" })).toContain("does not begin with 0");
    expect(said({ npwp: "0012345678901000000000" })).toContain("a NITKU numbers a place of business");
    expect(said({ nik: "1801013102900001" })).toContain("a day that exists");
  });

  it("refuses an NPWP beside the word that there is none", () => {
    expect(issuesOf(ownerSchema, { npwp: "0012345678901000", hasNpwp: false })).toEqual([["invalid-fact", "hasNpwp"]]);
  });
});
