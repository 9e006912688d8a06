import { describe, expect, it } from "vitest";
import type { Business } from "../../src/entities/business";
import { sizeFactsOf } from "../../src/size/sizeFactsOf";
import { refusal } from "../core/refusal";

const facts = {
  modalUsaha: 1,
  hasilPenjualanTahunan: "2.5",
  kekayaanBersih: { atMost: 3 },
  tenagaKerja: 4,
  establishedOn: "2015-01-01",
  partOf: { unknown: "declined" },
  foreignOwned: false,
};

describe("sizeFactsOf", () => {
  it("takes the facts that size classes read as they are, and nothing else", () => {
    const business = { id: "b-1", legalForm: "perorangan", ...facts } as unknown as Business;
    expect(sizeFactsOf(business)).toEqual(facts);
  });

  it("fills nothing in", () => {
    const taken = Object.values(sizeFactsOf({ id: "b-1", legalForm: "perorangan" }));
    expect(taken.every((fact) => fact === undefined)).toBe(true);
  });

  it.each([null, [], "b-1", new Date(0)])("refuses %s", (business) => {
    expect(() => sizeFactsOf(business as never)).toThrow(refusal("invalid-fact", ["business"]));
  });
});
