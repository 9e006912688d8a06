import { describe, expect, it } from "vitest";
import { ownerSchema } from "../../src/entities/owner";
import { issuesOf } from "./issues";

describe("ownerSchema", () => {
  it.each([
    { nik: "9601014107900001" },
    { npwp: "012345678901000" },
    { npwp: "0012345678901000" },
    { occupation: { oneOf: ["pensiunan", "pra-pensiun"] } },
    { sex: { unknown: "declined" } },
  ])("accepts %j", (owner) => {
    expect(ownerSchema.parse(owner)).toStrictEqual(owner);
  });

  it.each([
    ["nik", "180101410790001", "invalid-fact"],
    ["nik", "18010141079000011", "invalid-fact"],
    ["nik", "18.010141079001", "invalid-fact"],
    ["npwp", "01.234.567.8-901.000", "invalid-fact"],
    ["npwp", "01234567890100", "invalid-fact"],
    // A NITKU is the number of a place of business.
    ["npwp", "0012345678901000000000", "invalid-fact"],
    ["occupation", "pns", "invalid-option"],
    ["sex", "L", "invalid-option"],
  ])("refuses %s: %j", (name, value, code) => {
    expect(issuesOf(ownerSchema, { [name]: value })).toEqual([[code, name]]);
  });

  it("refuses an NPWP beside the word that there is none", () => {
    expect(issuesOf(ownerSchema, { npwp: "0012345678901000", hasNpwp: false })).toEqual([["invalid-fact", "hasNpwp"]]);
  });
});
