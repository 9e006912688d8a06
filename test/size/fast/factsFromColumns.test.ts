import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/day/dayNumber";
import { factsFromColumns } from "../../../src/size/fast/factsFromColumns";
import { unknownCode, unknownDay } from "../../../src/size/types/sizeColumns";
import { refusal } from "../../core/refusal";

const columns = (cell: number) => ({
  day: [{ fact: "establishedOn", kind: "date" as const, cells: [cell] }],
  yes: [{ fact: "partOfGroup", kind: "yes-no" as const, cells: [cell] }],
  option: [{ fact: "form", kind: ["pt", "cv"] as const, cells: [cell] }],
  amount: [{ fact: "modalUsaha", kind: "rupiah" as const, cells: [cell] }],
});
const read = (of: keyof ReturnType<typeof columns>, cell: number) =>
  Object.values(factsFromColumns(columns(cell)[of] as never, 0))[0];

describe("factsFromColumns", () => {
  it("reads days from the first to the last of the calendar", () => {
    for (const day of ["1000-01-01", "1970-01-01", "2024-02-29", "9999-12-31"]) {
      expect(read("day", dayNumber(day))).toBe(day);
    }
    expect(read("day", unknownDay)).toBeNull();
  });

  it.each([dayNumber("1000-01-01") - 1, dayNumber("9999-12-31") + 1, 0.5])("refuses the day %d", (cell) => {
    expect(() => read("day", cell)).toThrow(refusal("invalid-date", ["establishedOn"]));
  });

  it("reads codes as the options that they number, and amounts as they stand", () => {
    expect([0, 1, unknownCode].map((code) => read("yes", code))).toEqual([false, true, null]);
    expect([0, 1, unknownCode].map((code) => read("option", code))).toEqual(["pt", "cv", null]);
    expect([0, -1, 1.5, Number.NaN].map((amount) => read("amount", amount))).toEqual([0, -1, 1.5, null]);
  });

  it.each([2, -1, 0.5])("refuses the code %d", (cell) => {
    expect(() => read("option", cell)).toThrow(refusal("invalid-option", ["form"]));
  });
});
