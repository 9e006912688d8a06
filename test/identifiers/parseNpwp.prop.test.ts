import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNpwp } from "../../src/identifiers/parseNpwp";

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

describe("parseNpwp", () => {
  it("reads the plain and the printed form alike", () => {
    fc.assert(
      fc.property(digits(15), (plain) => {
        const printed = plain.replace(/^(..)(...)(...)(.)(...)(...)$/, "$1.$2.$3.$4-$5.$6");
        expect(parseNpwp(printed)).toStrictEqual(parseNpwp(plain));
      }),
    );
  });

  it("writes an old number with 16 digits and back", () => {
    fc.assert(
      fc.property(digits(15), (old) => {
        const npwp = parseNpwp(old);
        const npwp16 = npwp.status === "valid" ? npwp.npwp16 : null;
        expect(parseNpwp(npwp16)).toMatchObject({ form: "npwp-16", npwp15: old, npwp16, assumed: [] });
      }),
    );
  });

  it("takes a NITKU apart and nothing away", () => {
    fc.assert(
      fc.property(digits(16), digits(6), (npwp16, place) => {
        expect(parseNpwp(npwp16 + place)).toMatchObject({ form: "nitku-22", npwp16, place });
      }),
    );
  });
});
