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

  it("writes an old number with 16 digits and back, but for a branch", () => {
    fc.assert(
      fc.property(digits(12), digits(3), fc.boolean(), (head, last, isHead) => {
        const old = head + (isHead ? "000" : last);
        const npwp = parseNpwp(old);
        fc.pre(!/^0+$/.test(old));
        const npwp16 = npwp.status === "valid" ? npwp.npwp16 : undefined;
        if (old.endsWith("000")) {
          expect(parseNpwp(npwp16)).toMatchObject({ form: "npwp-16", npwp15: old, npwp16, assumed: [] });
        } else expect(npwp16).toBeNull();
      }),
    );
  });

  it("finds one check digit for each eight digits, and every misprint of one digit", () => {
    fc.assert(
      fc.property(digits(8), digits(3), fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (eight, office, at, by) => {
        const checked = [..."0123456789"].filter((ninth) => {
          const npwp = parseNpwp(`${eight}${ninth}${office}001`);
          return npwp.status === "valid" && npwp.checkDigit;
        });
        expect(checked).toHaveLength(1);
        const nine = [...eight, checked[0] as string];
        nine[at] = String((Number(nine[at]) + by) % 10);
        expect(parseNpwp(`${nine.join("")}${office}001`)).toMatchObject({ status: "valid", checkDigit: false });
      }),
    );
  });

  it("takes a NITKU apart and nothing away", () => {
    fc.assert(
      fc.property(digits(16), digits(6), (npwp16, place) => {
        fc.pre(!/^0+$/.test(npwp16));
        expect(parseNpwp(npwp16 + place)).toMatchObject({ form: "nitku-22", npwp16, place });
      }),
    );
  });
});
