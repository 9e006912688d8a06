import { describe, expect, it } from "vitest";
import { sizePlanOf } from "../../../src/size/answer/sizePlanOf";
import { positionCount, sizePositions } from "../../../src/size/fast/sizePositions";
import { values } from "../businesses";
import { euSizes } from "../euSizes";

type Positions = (facts: object) => number;
const positionsOf = (options: Parameters<typeof sizePlanOf>[0]) => sizePositions(sizePlanOf(options)) as Positions;

// Under PP 7/2021 the limits are of capital and of sales alone (Pasal 35 ayat (3) and (5)), and a business is new from
// 2021-02-02 on (ayat (4)). The values of each fact, those together that the rule does not tell apart.
const pp7 = positionsOf({ asOf: "2024-03-05" });
const million = 1_000_000;
const alike: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  modalUsaha: [
    [undefined, null],
    [0, -0, 1, 1_000 * million],
    [1_000 * million + 1, 5_000 * million],
    [5_000 * million + 1, 10_000 * million],
    [10_000 * million + 1, Number.MAX_SAFE_INTEGER],
  ],
  hasilPenjualanTahunan: [
    [undefined, null],
    [0, 1, 2_000 * million],
    [2_000 * million + 1, 15_000 * million],
    [15_000 * million + 1, 50_000 * million],
    [50_000 * million + 1, Number.MAX_SAFE_INTEGER],
  ],
  kekayaanBersih: [
    [undefined, null],
    [0, 1, Number.MAX_SAFE_INTEGER],
  ],
  tenagaKerja: [
    [undefined, null],
    [1, 2, Number.MAX_SAFE_INTEGER],
  ],
  establishedOn: [
    [undefined, null],
    ["1000-01-01", "2021-02-01"],
    ["2021-02-02", "9999-12-31"],
  ],
  partOf: [[undefined, null], ...values.partOf.map((size) => [size])],
  foreignOwned: [[undefined, null], [false], [true]],
};

describe("sizePositions", () => {
  it("gives one whole number from 0 on to all that a rule does not tell apart, and another to each other", () => {
    let groups: Record<string, readonly unknown[]>[] = [{}];
    for (const [fact, classes] of Object.entries(alike)) {
      groups = groups.flatMap((group) => classes.map((same) => ({ ...group, [fact]: same })));
    }
    const seen = new Set<number>();
    for (const group of groups) {
      const positions = [0, 1, 2, 3].map((n) => {
        const chosen = Object.entries(group).map(([fact, same]) => [fact, same[n % same.length]]);
        return pp7(Object.fromEntries(chosen));
      });
      expect(new Set(positions).size, JSON.stringify(group)).toBe(1);
      seen.add(positions[0] as number);
    }
    expect(seen.size).toBe(groups.length);
    expect([...seen].every((at) => Number.isInteger(at) && at >= 0 && at < positionCount)).toBe(true);
  });

  it("gives a fact that is left out the number of one that is null", () => {
    expect(pp7({})).toBe(pp7({ modalUsaha: null, establishedOn: undefined }));
  });

  it.each([
    { modalUsaha: -1 },
    { modalUsaha: 2 ** 53 },
    { modalUsaha: 0.5 },
    { modalUsaha: Number.NaN },
    { modalUsaha: "1" },
    { modalUsaha: 1n },
    { modalUsaha: { atLeast: 1 } },
    { modalUsaha: { unknown: "declined" } },
    { tenagaKerja: 0 },
    { establishedOn: "2021-02-30" },
    { establishedOn: { atMost: "2021-02-01" } },
    { partOf: "none, or some" },
    { partOf: { oneOf: ["none"] } },
    { foreignOwned: 1 },
    { foreignOwned: "yes" },
    { omzet: 1 },
    { toString: 1 },
    Object.create(null),
    Object.create({ modalUsaha: 1 }),
    new Date(0),
    [],
    null,
  ])("gives none to what is not plainly exact, nor to what is to be refused: case %#", (facts) => {
    const all = { modalUsaha: 1, hasilPenjualanTahunan: 1, kekayaanBersih: 1, tenagaKerja: 1, partOf: "besar" };
    expect(pp7(facts as object)).toBeLessThan(0);
    if (Object.getPrototypeOf(facts ?? []) === Object.prototype) expect(pp7({ ...all, ...facts })).toBeLessThan(0);
  });

  it("is for rules over our facts with inclusive limits alone, of a day on which one is in force or none", () => {
    expect(sizePositions(sizePlanOf({ asOf: "2024-03-05", standard: euSizes }))).toBeNull();
    expect(positionsOf({ asOf: "2020-12-01" })({ modalUsaha: 1 })).toBe(pp7({ modalUsaha: 1 }));
  });
});
