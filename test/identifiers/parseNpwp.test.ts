import { describe, expect, it } from "vitest";
import { parseNpwp } from "../../src/identifiers/parseNpwp";
import { casesOf } from "./cases";

describe("parseNpwp", () => {
  it.each(casesOf("npwp"))("%s", (_, { input, expected }) => {
    expect(parseNpwp(input)).toMatchObject({ kind: "npwp", evidence: "secondary", ...expected });
  });
});
