import { describe, expect, it } from "vitest";
import { en } from "../../../src/messages/en/en";
import { id } from "../../../src/messages/id/id";

describe("formats", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1.000", "1,000"],
    [326_505, "326.505", "326,505"],
    [64_194_056, "64.194.056", "64,194,056"],
    ["90071992547409910.25", "90.071.992.547.409.910,25", "90,071,992,547,409,910.25"],
  ] as const)("writes the count %s", (value, indonesian, english) => {
    expect([id.formats.count(value), en.formats.count(value)]).toEqual([indonesian, english]);
  });

  it.each([
    [0, "Rp0", "Rp0"],
    [1_500_000_000, "Rp1.500.000.000", "Rp1,500,000,000"],
    ["1500.5", "Rp1.500,50", "Rp1,500.50"],
    ["1500.25", "Rp1.500,25", "Rp1,500.25"],
    ["0.125", "Rp0,125", "Rp0.125"],
  ] as const)("writes the amount %s", (amount, indonesian, english) => {
    expect([id.formats.money(amount), en.formats.money(amount)]).toEqual([indonesian, english]);
  });

  // A half is rounded up although binary fractions lie below it: 0.01005 is 1.005 %.
  it.each([
    [0, undefined, "0%", "0%"],
    [0.06, undefined, "6%", "6%"],
    [0.19399, undefined, "19,4%", "19.4%"],
    [0.01005, undefined, "1,01%", "1.01%"],
    [-0.05, undefined, "-5%", "-5%"],
    [12.5, undefined, "1.250%", "1,250%"],
    [0.9551, 2, "95,51%", "95.51%"],
    [0.955, 2, "95,50%", "95.50%"],
    [0.5, 0, "50%", "50%"],
    [0.0000001, 6, "0,000010%", "0.000010%"],
  ])("writes the share %s with %s decimals", (share, decimals, indonesian, english) => {
    expect([id.formats.percent(share, decimals), en.formats.percent(share, decimals)]).toEqual([indonesian, english]);
  });

  it.each([
    ["2024-03-05", "5 Maret 2024", "5 March 2024"],
    ["2020-12-31", "31 Desember 2020", "31 December 2020"],
    ["2018", "2018", "2018"],
  ])("writes the day %s", (day, indonesian, english) => {
    expect([id.formats.day(day), en.formats.day(day)]).toEqual([indonesian, english]);
  });

  it.each([
    [[], "", ""],
    [["a"], "a", "a"],
    [["a", "b"], "a atau b", "a or b"],
    [["a", "b", "c"], "a, b, atau c", "a, b or c"],
  ])("lists %j", (items, indonesian, english) => {
    expect([id.formats.or(items), en.formats.or(items)]).toEqual([indonesian, english]);
  });
});
