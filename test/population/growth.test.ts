import { describe, expect, it } from "vitest";
import { growth } from "../../src/population/growth";
import { indonesia2018, indonesia2021 } from "../../src/population/indonesiaPopulations";
import {
  lampung20231030,
  lampung20240305,
  lampungSelatanTotal2020,
  lampungSelatanTotal2021,
  lampungSelatanTotal2023,
} from "../../src/population/lampungPopulations";
import { refusal } from "../core/refusal";

describe("growth", () => {
  it("is a share of the previous count: 16.4 to 20.76 million is 26.6 %", () => {
    const answer = growth(16_400_000, 20_760_000);
    expect(answer).toMatchObject({ change: 4_360_000, base: "previous", why: null });
    expect(answer.share).toBe(4_360_000 / 16_400_000);
    expect(answer.share?.toFixed(3)).toBe("0.266");
  });

  it("says that Lampung in October 2023 and March 2024 are two registers", () => {
    // 53048 / 273457 = 0.19399...
    const answer = growth(lampung20231030, lampung20240305);
    expect([answer.change, answer.share?.toFixed(4)]).toEqual([53_048, "0.1940"]);
    expect(answer).toMatchObject({ comparable: false, incomparable: ["different-registers"] });
  });

  // populations.csv: printed as +3,582 on 2020; it is +3,567, and 13,360 = 11,947 + 1,413.
  it("compares Lampung Selatan by its own office", () => {
    expect(growth(lampungSelatanTotal2020, lampungSelatanTotal2023)).toMatchObject({ change: 3_567, comparable: true });
    expect(growth(lampungSelatanTotal2020, lampungSelatanTotal2021)).toMatchObject({ change: 1_413, comparable: true });
  });

  it("takes the sum of the classes where a total is not printed, and the printed total where it is", () => {
    expect(growth(indonesia2018, indonesia2021)).toMatchObject({
      previous: 64_194_057,
      current: 64_194_056,
      comparable: false,
    });
  });

  it("does not know whether bare numbers can be compared", () => {
    expect(growth(1, 2)).toMatchObject({ comparable: null, incomparable: [] });
  });

  it.each([
    [{ value: -1 }, "invalid-count", ["current", "value"]],
    [{ value: 1, asOf: "2020" }, "invalid-table", ["current", "asOf"]],
    [{ value: 1, register: "" }, "invalid-table", ["current", "register"]],
    [{ region: "Lampung" }, "invalid-count", ["current", "mikro"]],
    [{ region: "Lampung", mikro: 1, kecil: null, menengah: 2 }, "invalid-count", ["current", "kecil"]],
    [{ region: "Lampung", totalPrinted: 0.5 }, "invalid-count", ["current", "totalPrinted"]],
    [{ total: 5 }, "invalid-table", ["current", "total"]],
    [[5], "invalid-table", ["current"]],
  ] as const)("refuses %j", (current, code, path) => {
    expect(() => growth(1, current as never)).toThrow(refusal(code, [...path]));
  });

  it("is negative when the count falls", () => {
    expect(growth(4, 3)).toMatchObject({ change: -1, share: -0.25 });
  });

  it("falls to nothing by the whole", () => {
    expect(growth(4, 0).share).toBe(-1);
  });

  it.each([0, 5])("has no share of a previous count of 0 (current %s)", (current) => {
    expect(growth(0, current)).toMatchObject({ change: current, share: null, why: "previous-is-zero" });
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, null])("refuses %s", (count) => {
    expect(() => growth(count as number, 1)).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["previous"] }),
    );
    expect(() => growth(1, count as number)).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["current"] }),
    );
  });
});
