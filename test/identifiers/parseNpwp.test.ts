import { describe, expect, it } from "vitest";
import { npwpForms } from "../../src/identifiers/npwp";
import { parseNpwp } from "../../src/identifiers/parseNpwp";
import { casesOf } from "./cases";

describe("parseNpwp", () => {
  it.each(casesOf("npwp"))("%s", (_, { input, expected }) => {
    expect(parseNpwp(input)).toMatchObject({ kind: "npwp", evidence: "secondary", ...expected });
  });

  it("finds every form, and no other", () => {
    const forms = casesOf("npwp").flatMap(([, { expected }]) => ("form" in expected ? [expected.form] : []));
    expect(new Set(forms)).toEqual(new Set(npwpForms));
  });
});
