import { describe, expect, it } from "vitest";
import { parseRegionCode } from "../../src/identifiers/parseRegionCode";
import type { RegionScheme } from "../../src/identifiers/region";
import { casesOf } from "./cases";

describe("parseRegionCode", () => {
  it.each(casesOf("region"))("%s", (_, { input, scheme, expected }) => {
    expect(parseRegionCode(input, scheme as RegionScheme)).toMatchObject({
      kind: "region",
      evidence: "secondary",
      ...expected,
    });
  });

  it.each([
    ["18.10", "1810"],
    ["18.04.01", "180401"],
    ["18.04.01.2003", "1804012003"],
  ])("reads %s and %s as the same code, and 18.1 as neither", (dotted, plain) => {
    expect(parseRegionCode(dotted, "kemendagri")).toStrictEqual(parseRegionCode(plain, "kemendagri"));
    expect(parseRegionCode("18.1", "kemendagri").status).toBe("invalid");
  });
});
