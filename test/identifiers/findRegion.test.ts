import { describe, expect, it } from "vitest";
import { findRegion } from "../../src/identifiers/findRegion";
import { lampungRegencies } from "../../src/identifiers/lampungRegencies";
import { provinces } from "../../src/identifiers/provinces";
import { refusal } from "../core/refusal";

const lampung = (scheme: "kemendagri" | "bps", code: string) => findRegion(lampungRegencies, { scheme, code })?.name;

describe("findRegion", () => {
  it("reads 1801 by its scheme", () => {
    expect(lampung("kemendagri", "18.01")).toBe("Lampung Selatan");
    expect(lampung("kemendagri", "1801")).toBe("Lampung Selatan");
    expect(lampung("kemendagri", " 1801\n")).toBe("Lampung Selatan");
    expect(lampung("bps", "1801")).toBe("Lampung Barat");
  });

  it.each(["18.1", "1.801", "180.1", "18.1.0", "181", "", "18 10"])("finds nothing for %j", (code) => {
    expect(lampung("kemendagri", code)).toBeUndefined();
  });

  it("does not take a code with a dot for one of BPS", () => {
    expect(lampung("bps", "18.10")).toBeUndefined();
    expect(lampung("bps", "1810")).toBe("Pringsewu");
  });

  it("gives null for a code that the list does not have", () => {
    expect(findRegion(provinces, { scheme: "bps", code: "93" })).toBeNull();
  });

  it.each([
    ["kemendagri", "91", "Papua"],
    ["bps", "91", "Papua Barat"],
    ["kemendagri", "96", "Papua Barat Daya"],
    ["bps", "96", "Papua Tengah"],
  ] as const)("knows %s %s as %s", (scheme, code, name) => {
    expect(findRegion(provinces, { scheme, code })?.name).toBe(name);
  });

  it("refuses a number, which has lost its zeros", () => {
    expect(() => findRegion(lampungRegencies, { scheme: "kemendagri", code: 18.1 as unknown as string })).toThrow(
      refusal("invalid-option", ["code"]),
    );
  });

  it("refuses a code without its scheme, and what is no code", () => {
    expect(() => findRegion(lampungRegencies, { code: "1801" } as never)).toThrow(
      refusal("invalid-option", ["scheme"]),
    );
    expect(() => findRegion(lampungRegencies, "1801" as never)).toThrow(refusal("invalid-option", ["code"]));
  });

  it.each([null, {}, { regions: {} }])("refuses %j, which is no list of regions", (list) => {
    expect(() => findRegion(list as never, { scheme: "bps", code: "18" })).toThrow(refusal("invalid-table", ["list"]));
  });
});
