import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNik } from "../../src/identifiers/parseNik";

const two = (value: number) => String(value).padStart(2, "0");
const region = fc.stringMatching(/^[1-9][0-9]{5}$/);
const serial = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const sex = fc.constantFrom("perempuan", "laki-laki");

// The days of a year of two digits as the platform's calendar has them in UTC.
function daysOf(dayOfMonth: number, month: number, yearDigits: number): string[] {
  return [1900, 2000].flatMap((century) => {
    const date = new Date(Date.UTC(century + yearDigits, month - 1, dayOfMonth));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
      ? [date.toISOString().slice(0, 10)]
      : [];
  });
}

describe("parseNik", () => {
  it("gives back the parts that a NIK was made of, in any region", () => {
    fc.assert(
      fc.property(region, day, sex, serial, (six, date, who, last) => {
        const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split("-") as [string, string, string];
        const code = two(Number(dayOfMonth) + (who === "perempuan" ? 40 : 0));
        const nik = parseNik(`${six}${code}${month}${year.slice(2)}${last}`);
        expect(nik).toMatchObject({ status: "valid", sex: who, serial: last });
        expect(nik.status === "valid" && nik.birth.candidates).toContain(`${year}-${month}-${dayOfMonth}`);
        expect(nik.status === "valid" && nik.registeredIn.district.code.replaceAll(".", "")).toBe(six);
      }),
    );
  });

  it("refuses whatever begins with 0", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[0-9]{15}$/), (digits) => {
        const problem = /^0+$/.test(digits) ? "placeholder" : "impossible-province";
        expect(parseNik(digits)).toMatchObject({ status: "invalid", problem });
      }),
    );
  });

  it("refuses exactly the dates that no year has", () => {
    for (let code = 0; code <= 99; code++) {
      for (let month = 0; month <= 13; month++) {
        for (const year of [0, 1, 4, 90, 96, 99]) {
          const days = daysOf(code > 40 ? code - 40 : code, month, year);
          const nik = parseNik(`180101${two(code)}${two(month)}${two(year)}0001`);
          if (days.length > 0) expect(nik).toMatchObject({ birth: { candidates: days } });
          else expect(nik).toMatchObject({ status: "invalid", problem: "impossible-date" });
        }
      }
    }
  });
});
