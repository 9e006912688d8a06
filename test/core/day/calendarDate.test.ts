import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import { refusal } from "../refusal";

describe("calendarDate", () => {
  it.each(["2024-02-29", "2000-02-29", "2023-02-28", "2024-12-31", "2024-04-30", "1000-01-01", "9999-12-31"])(
    "reads %s",
    (day) => {
      expect(calendarDate(day)).toBe(day);
    },
  );

  it.each([
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "2024-01-32",
    "0999-12-31",
    "0000-01-01",
    "10000-01-01",
    "-2024-01-01",
    "2024-3-5",
    "24-03-05",
    "20240305",
    "05-03-2024",
    "2024/03/05",
    "2024-03-05T00:00",
    "2024-03-05T00:00:00Z",
    "2024-03-05 ",
    " 2024-03-05",
    "2024-03-05\n",
    "٢٠٢٤-٠٣-٠٥",
    "२०२४-०३-०५",
    "２０２４-０３-０５",
    "2024–03–05",
    "today",
    "",
  ])("refuses %j", (day) => {
    expect(() => calendarDate(day)).toThrow(refusal("invalid-date", []));
  });

  it.each([
    ["a Date", new Date(0)],
    ["a number", 20240305],
    ["NaN", Number.NaN],
    ["a bigint", 20240305n],
    ["a symbol", Symbol("2024-03-05")],
    ["an array", ["2024-03-05"]],
    ["an object", { toString: () => "2024-03-05" }],
    ["a boxed text", Object("2024-03-05")],
    ["a function", () => "2024-03-05"],
    ["null", null],
    ["undefined", undefined],
    ["true", true],
  ])("refuses %s", (_, value) => {
    expect(() => calendarDate(value as string)).toThrow(refusal("invalid-date", []));
  });

  it("names the place in a larger input", () => {
    expect(() => calendarDate("", ["members", 0, "asOf"])).toThrow(refusal("invalid-date", ["members", 0, "asOf"]));
  });
});
