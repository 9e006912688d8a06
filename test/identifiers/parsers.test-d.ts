import { describe, expectTypeOf, it } from "vitest";
import { parseKbli, parseNib, parseNik, parseNpwp, parseRegionCode } from "../../src/identifiers/index";
import type { CalendarDate, RegionCode } from "../../src/index";

describe("parsed identifiers", () => {
  it("hold digits only when they are valid", () => {
    const nib = parseNib("1");
    // @ts-expect-error an invalid result has no digits
    nib.digits;
    if (nib.status === "valid") expectTypeOf(nib.digits).toEqualTypeOf<string>();
    else expectTypeOf(nib.expected).toEqualTypeOf<string>();
  });

  it("tell their kinds apart", () => {
    expectTypeOf(parseNpwp("1").kind).toEqualTypeOf<"npwp">();
  });

  it("give a region that findRegion takes, and one birthday at least", () => {
    const nik = parseNik("1");
    if (nik.status !== "valid") return;
    expectTypeOf(nik.registeredIn.regency).toExtend<RegionCode>();
    expectTypeOf(nik.birth.candidates[0]).toEqualTypeOf<CalendarDate>();
  });

  it("need an edition of KBLI", () => {
    // @ts-expect-error a code without its edition
    parseKbli("01111");
  });

  it("need a scheme of region codes", () => {
    // @ts-expect-error a code without its scheme
    parseRegionCode("18");
    const code = parseRegionCode("18", "bps");
    if (code.status === "valid") expectTypeOf(code).toExtend<RegionCode>();
  });

  it("may have no number of 16 digits", () => {
    const npwp = parseNpwp("1");
    if (npwp.status === "valid") expectTypeOf(npwp.npwp16).toEqualTypeOf<string | null>();
  });
});
