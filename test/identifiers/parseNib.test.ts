import { describe, expect, it } from "vitest";
import { parseNib } from "../../src/identifiers/parseNib";
import { casesOf } from "./cases";

describe("parseNib", () => {
  it.each(casesOf("nib"))("%s", (_, { input, expected }) => {
    expect(parseNib(input)).toMatchObject({ kind: "nib", evidence: "secondary", ...expected });
  });

  it("reads no date, no region and no check digit", () => {
    expect(Object.keys(parseNib("0220101234567")).sort()).toEqual(["digits", "evidence", "kind", "status"]);
  });
});
