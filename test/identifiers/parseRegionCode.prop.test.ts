import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegionCode } from "../../src/identifiers/parseRegionCode";

const two = fc.integer({ min: 1, max: 99 }).map((part) => String(part).padStart(2, "0"));
const four = fc.integer({ min: 1, max: 9999 }).map((part) => String(part).padStart(4, "0"));
// The parts of a code from the province down, as many as the level has.
const parts = fc
  .tuple(two, two, two, four, fc.integer({ min: 1, max: 4 }))
  .map(([province, regency, district, village, levels]) => [province, regency, district, village].slice(0, levels));

describe("parseRegionCode", () => {
  it("D45: reads all dots or none as one code, and a code with any of its dots dropped as none", () => {
    fc.assert(
      fc.property(parts, (code) => {
        const dotted = code.join(".");
        const whole = parseRegionCode(dotted, "kemendagri");
        expect(whole).toMatchObject({ status: "valid", code: dotted, digits: code.join("") });
        expect(parseRegionCode(code.join(""), "kemendagri")).toStrictEqual(whole);
        // Every choice of dots: bit n keeps the dot after part n.
        const gaps = code.length - 1;
        for (let kept = 1; kept < 2 ** gaps - 1; kept++) {
          const some = code.map((part, n) => part + (n < gaps && kept & (2 ** n) ? "." : "")).join("");
          expect(parseRegionCode(some, "kemendagri")).toMatchObject({ status: "invalid", problem: "not-digits" });
        }
      }),
    );
  });
});
