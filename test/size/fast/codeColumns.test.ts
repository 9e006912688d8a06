import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/core/day/dayNumber";
import { sizePlanOf } from "../../../src/size/answer/sizePlanOf";
import { codeColumns, type PlacedColumns } from "../../../src/size/fast/codeColumns";
import { type PositionMarks, positionMarks } from "../../../src/size/fast/positionMarks";
import { positionCount, sizePositions } from "../../../src/size/fast/sizePositions";
import { firstDay, lastDay, unknownCode, unknownDay } from "../../../src/size/types/sizeColumns";

const plan = sizePlanOf({ asOf: "2024-03-05" });
const marks = positionMarks(plan) as PositionMarks;
const most = Number.MAX_SAFE_INTEGER;

/** Where the business of one cell stands, when nothing was answered before. */
function placeOf(columns: object, answered = new Uint8Array(positionCount)): number | undefined {
  return codeColumns(marks, columns as PlacedColumns, answered, new Uint8Array(1), 0)?.position;
}

const days = (day: number) => ({ establishedOn: Float64Array.of(day) });
const amount = (cell: number) => ({ modalUsaha: Float64Array.of(cell) });
const assets = (cell: number) => ({ kekayaanBersih: Float64Array.of(cell) });
const workers = (cell: number) => ({ tenagaKerja: Float64Array.of(cell) });
const parent = (cell: number) => ({ partOf: Uint8Array.of(cell) });
const foreign = (cell: number) => ({ foreignOwned: Uint8Array.of(cell) });

describe("codeColumns", () => {
  it.each<[object, object]>([
    [amount(Number.NaN), {}],
    ...[0, 1, 1.5, 1e9, 1e9 + 1, 5e9, 5e9 + 1, 1e10, 1e10 + 1, most].map((cell): [object, object] => [
      amount(cell),
      { modalUsaha: Math.floor(cell) },
    ]),
    ...[0, 1, 2e9, 2e9 + 1, 15e9, 15e9 + 1, 5e10, 5e10 + 1, most].map((cell): [object, object] => [
      { hasilPenjualanTahunan: Float64Array.of(cell) },
      { hasilPenjualanTahunan: cell },
    ]),
    [assets(0), { kekayaanBersih: 0 }],
    [assets(most), { kekayaanBersih: most }],
    [workers(Number.NaN), {}],
    [workers(1), { tenagaKerja: 1 }],
    [workers(most), { tenagaKerja: most }],
    [days(Number.NaN), {}],
    [days(unknownDay), {}],
    [days(firstDay), { establishedOn: "1000-01-01" }],
    [days(dayNumber("2021-02-01")), { establishedOn: "2021-02-01" }],
    [days(dayNumber("2021-02-02")), { establishedOn: "2021-02-02" }],
    [days(lastDay), { establishedOn: "9999-12-31" }],
    [parent(unknownCode), {}],
    ...["none", "mikro", "kecil", "menengah", "besar"].map((partOf, n): [object, object] => [parent(n), { partOf }]),
    [foreign(unknownCode), {}],
    [foreign(0), { foreignOwned: false }],
    [foreign(1), { foreignOwned: true }],
  ])("finds where a business stands as sizePositions does: %j, %j", (columns, facts) => {
    expect(placeOf(columns)).toBe(sizePositions(plan)?.(facts));
  });

  it.each([
    ...[-1, -0.5, 0.5, 1e-7, 2 ** 53, Number.POSITIVE_INFINITY].flatMap((cell) => [amount(cell), assets(cell)]),
    ...[0, -1, 4.5, 2 ** 53, Number.POSITIVE_INFINITY].map(workers),
    ...[firstDay - 1, lastDay + 1, 0.5, unknownDay + 1, Number.POSITIVE_INFINITY].map(days),
    ...[5, 254].map(parent),
    ...[2, 254].map(foreign),
  ])("finds no place for what cannot be, nor for a fraction below 1: %j", (columns) => {
    expect(placeOf(columns)).toBeLessThan(0);
    const others = {
      hasilPenjualanTahunan: Float64Array.of(1),
      partOf: Uint8Array.of(4),
      foreignOwned: Uint8Array.of(1),
    };
    expect(placeOf({ ...others, ...columns })).toBeLessThan(0);
  });

  it("writes what was answered before, from a row on, and stops at the first that was not", () => {
    const answered = new Uint8Array(positionCount);
    const columns = { modalUsaha: Float64Array.of(1, Number.NaN, 1, 2e9) } as unknown as PlacedColumns;
    const positionOf = sizePositions(plan) as (facts: object) => number;
    answered[positionOf({})] = 1;
    answered[positionOf({ modalUsaha: 1 })] = 3;
    const codes = new Uint8Array(4).fill(9);
    const open = { row: 3, position: positionOf({ modalUsaha: 2e9 }) };
    expect(codeColumns(marks, columns, answered, codes, 1)).toEqual(open);
    expect([...codes]).toEqual([9, 0, 2, 9]);
    answered[open.position] = 4;
    expect(codeColumns(marks, columns, answered, codes, 3)).toBeNull();
    expect([...codes]).toEqual([9, 0, 2, 3]);
  });
});
