import { describe, expect, it } from "vitest";
import { composition } from "../../src/population/composition";
import { indonesia2018 } from "../../src/population/indonesiaPopulations";
import { lampung20240305 } from "../../src/population/lampungPopulations";
import { refusal } from "../core/refusal";

describe("composition", () => {
  it("gives the shares of Lampung in 2024", () => {
    const answer = composition(lampung20240305);
    expect(answer).toMatchObject({
      status: "known",
      base: { id: "sum-of-classes", value: 326505 },
      shares: { mikro: 311844 / 326505, kecil: 14062 / 326505, menengah: 599 / 326505 },
      ties: [],
    });
  });

  it("takes the sum of the classes as the base, not the printed total", () => {
    expect(composition(indonesia2018).base.value).toBe(64194056);
  });

  it("rounds percentages so that they add up to 100", () => {
    // A third each, rounded alone, would be 33.3 three times.
    expect(composition({ mikro: 1, kecil: 1, menengah: 1 }, { decimals: 1 })).toMatchObject({
      percentages: { mikro: 33.4, kecil: 33.3, menengah: 33.3 },
      ties: [{ classes: ["mikro", "kecil", "menengah"], digits: 1 }],
    });
  });

  it("names the classes that tie, and no other", () => {
    // 25 %, 37.5 % and 37.5 %: two halves, and one percent left.
    expect(composition({ mikro: 2, kecil: 3, menengah: 3 }, { decimals: 0 })).toMatchObject({
      percentages: { mikro: 25, kecil: 38, menengah: 37 },
      ties: [{ classes: ["kecil", "menengah"], digits: 1 }],
    });
  });

  it("refuses a sum that is not exact", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(() => composition({ mikro: most, kecil: 1, menengah: 0 })).toThrow(refusal("invalid-count", []));
  });

  it.each([
    [0, { mikro: 96, kecil: 4, menengah: 0 }],
    // 95.5097..., 4.3068..., 0.1834...
    [2, { mikro: 95.51, kecil: 4.31, menengah: 0.18 }],
    [4, { mikro: 95.5097, kecil: 4.3068, menengah: 0.1835 }],
  ])("writes %s decimals", (decimals, percentages) => {
    expect(composition(lampung20240305, { decimals })).toMatchObject({ decimals, percentages });
  });

  // Lampung Barat, populations.csv: 12,583 micro, the other classes are not printed.
  it("has bounds alone while a class is not known", () => {
    expect(composition({ mikro: 12_583, kecil: null, menengah: null })).toEqual({
      kind: "composition",
      status: "unknown",
      base: { id: "sum-of-classes", atLeast: 12_583 },
      unknown: ["kecil", "menengah"],
      shares: {
        mikro: { atLeast: 0, atMost: 1 },
        kecil: { atLeast: 0, atMost: 1 },
        menengah: { atLeast: 0, atMost: 1 },
      },
    });
    expect(composition({ mikro: 3, kecil: 1, menengah: null })).toMatchObject({
      shares: { mikro: { atMost: 0.75 }, kecil: { atMost: 0.25 }, menengah: { atMost: 1 } },
    });
    expect(composition({ mikro: 0, kecil: null, menengah: 0 })).toMatchObject({
      status: "unknown",
      shares: { mikro: { atMost: 0 }, kecil: { atMost: 1 } },
    });
  });

  it("has nothing to share when there is no unit", () => {
    expect(composition({ mikro: 0, kecil: 0, menengah: 0 })).toEqual({
      kind: "composition",
      status: "empty",
      base: { id: "sum-of-classes", value: 0 },
    });
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, undefined])("refuses %s", (kecil) => {
    expect(() => composition({ mikro: 1, kecil: kecil as number, menengah: 1 })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["kecil"] }),
    );
  });

  it.each([-1, 0.5, 11])("refuses %s decimals", (decimals) => {
    expect(() => composition(lampung20240305, { decimals })).toThrow(
      expect.objectContaining({ code: "invalid-count", path: ["decimals"] }),
    );
  });

  it.each([null, undefined, 5, [1, 2, 3]])("refuses %j as a population", (population) => {
    expect(() => composition(population as never)).toThrow(
      expect.objectContaining({ code: "invalid-table", path: ["population"] }),
    );
  });
});
