import { describe, expect, it } from "vitest";
import { parseKbli } from "../../src/identifiers/parseKbli";
import { casesOf } from "./cases";

describe("parseKbli", () => {
  it.each(casesOf("kbli"))("%s", (_, { input, edition, expected }) => {
    expect(parseKbli(input, edition as string)).toMatchObject({ kind: "kbli", evidence: "secondary", ...expected });
  });

  it("says nothing of a category or a sector", () => {
    expect(Object.keys(parseKbli("47111", "2025")).sort()).toEqual(["digits", "edition", "evidence", "kind", "status"]);
  });
});
