import { describe, expect, it } from "vitest";
import { findRegion } from "../../src/identifiers/findRegion";
import { lampungRegencies } from "../../src/identifiers/lampungRegencies";
import { parseNik } from "../../src/identifiers/parseNik";
import { casesOf } from "./cases";

describe("parseNik", () => {
  it.each(casesOf("nik"))("%s", (_, { input, expected }) => {
    expect(parseNik(input)).toMatchObject({ kind: "nik", evidence: "secondary", ...expected });
  });

  it("trap 13: names its region by Kemendagri, where 1801 is Lampung Selatan and not Lampung Barat", () => {
    const nik = parseNik("1801014107900001");
    expect(nik.status === "valid" && findRegion(lampungRegencies, nik.registeredIn.regency)?.name).toBe(
      "Lampung Selatan",
    );
  });
});
