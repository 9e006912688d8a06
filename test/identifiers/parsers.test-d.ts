import { describe, expectTypeOf, it } from "vitest";
import { parseKbli, parseNib, parseNik, parseNpwp } from "../../src/identifiers/index";
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
});
