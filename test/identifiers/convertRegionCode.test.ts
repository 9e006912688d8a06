import { describe, expect, it } from "vitest";
import { convertRegionCode } from "../../src/identifiers/convertRegionCode";
import { lampungRegencies } from "../../src/identifiers/lampungRegencies";
import { provinces } from "../../src/identifiers/provinces";
import { refusal } from "../core/refusal";

describe("convertRegionCode", () => {
  // provinces.csv: the six provinces of Papua.
  it.each([
    ["91", "94"],
    ["92", "91"],
    ["93", "95"],
    ["94", "96"],
    ["95", "97"],
    ["96", "92"],
    ["18", "18"],
  ])("converts province %s of Kemendagri to %s of BPS and back", (kemendagri, bps) => {
    const one = { scheme: "kemendagri", code: kemendagri } as const;
    const other = { scheme: "bps", code: bps } as const;
    expect(convertRegionCode(provinces, one, "bps")).toStrictEqual(other);
    expect(convertRegionCode(provinces, other, "kemendagri")).toStrictEqual(one);
  });

  it("trap 13: converts 1801 to 1803, not to itself", () => {
    expect(convertRegionCode(lampungRegencies, { scheme: "kemendagri", code: "1801" }, "bps")?.code).toBe("1803");
    expect(convertRegionCode(lampungRegencies, { scheme: "bps", code: "1801" }, "kemendagri")?.code).toBe("18.04");
  });

  it.each([provinces, lampungRegencies])("brings every code of a list there and back (%#)", (list) => {
    for (const { kemendagri, bps } of list.regions) {
      const there = convertRegionCode(list, { scheme: "kemendagri", code: kemendagri }, "bps");
      expect(there).toStrictEqual({ scheme: "bps", code: bps });
      expect(there && convertRegionCode(list, there, "kemendagri")?.code).toBe(kemendagri);
    }
  });

  it("writes a Kemendagri code with its dot", () => {
    const same = convertRegionCode(lampungRegencies, { scheme: "kemendagri", code: "1810" }, "kemendagri");
    expect(same).toStrictEqual({ scheme: "kemendagri", code: "18.10" });
  });

  it.each([
    ["93", provinces],
    ["1801", provinces],
    ["18", lampungRegencies],
  ])("gives null for %s of BPS, which the list does not have", (code, list) => {
    expect(convertRegionCode(list, { scheme: "bps", code }, "kemendagri")).toBeNull();
  });

  it("refuses a scheme that does not exist, on either side", () => {
    const code = { scheme: "kemendagri", code: "18" } as const;
    expect(() => convertRegionCode(provinces, code, "iso" as never)).toThrow(refusal("invalid-option", ["to"]));
    expect(() => convertRegionCode(provinces, { ...code, scheme: "iso" as never }, "bps")).toThrow(
      refusal("invalid-option", ["scheme"]),
    );
  });
});
