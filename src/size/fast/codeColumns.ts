import { dayNumber } from "../../core/day/dayNumber";
import { parentSizes } from "../../vocabulary/options";
import { firstDay, lastDay, type SizeColumns, unknownCode, unknownDay } from "../types/sizeColumns";
import type { PositionMarks } from "./positionMarks";
import { odd } from "./sizePositions";

/** The columns that were given. */
export type PlacedColumns = { readonly [F in keyof SizeColumns]: NonNullable<SizeColumns[F]> };

/** A row whose code could not be looked up, and its position: below zero if it does not have one. */
export interface OpenRow {
  readonly row: number;
  readonly position: number;
}

/**
 * Write the codes of rows, looked up by the position of each business; {@link sizePositions} does the same for facts.
 *
 * @param answered - by position, the code plus one; 0 if the code is not known yet.
 * @param from - the first row to write.
 * @returns the first row whose code is not known yet; `null` if all are written. It stops at that row, because a call
 *   inside the loop would make it twice as slow.
 */
export function codeColumns(
  { limits, cut }: PositionMarks,
  columns: PlacedColumns,
  answered: Uint8Array,
  codes: Uint8Array,
  from: number,
): OpenRow | null {
  const { modalUsaha, hasilPenjualanTahunan, kekayaanBersih, tenagaKerja, establishedOn, partOf, foreignOwned } =
    columns;
  const [m, h, k, t] = limits;
  // `Number` assures the engine of their type: else each comparison in the loop would check it.
  const [m1, m2, m3] = [Number(m[0]), Number(m[1]), Number(m[2])];
  const [h1, h2, h3] = [Number(h[0]), Number(h[1]), Number(h[2])];
  const [k1, k2, k3] = [Number(k[0]), Number(k[1]), Number(k[2])];
  const [t1, t2, t3] = [Number(t[0]), Number(t[1]), Number(t[2])];
  const since = dayNumber(cut);
  // One loop with each column by name: a loop over columns, or a function for each row, is several times slower.
  for (let row = from; row < codes.length; row++) {
    let position = 0;
    if (modalUsaha !== undefined) position += codeOfBand(modalUsaha[row] as number, m1, m2, m3);
    if (hasilPenjualanTahunan !== undefined)
      position += 5 * codeOfBand(hasilPenjualanTahunan[row] as number, h1, h2, h3);
    if (kekayaanBersih !== undefined) position += 25 * codeOfBand(kekayaanBersih[row] as number, k1, k2, k3);
    if (tenagaKerja !== undefined) position += 125 * codeOfWorkers(tenagaKerja[row] as number, t1, t2, t3);
    if (establishedOn !== undefined) position += 625 * codeOfDay(establishedOn[row] as number, since);
    if (partOf !== undefined) position += 1_875 * codeOf(partOf[row] as number, parentSizes.length);
    if (foreignOwned !== undefined) position += 11_250 * codeOf(foreignOwned[row] as number, 2);
    if (position < 0 || answered[position] === 0) return { row, position };
    codes[row] = (answered[position] as number) - 1;
  }
  return null;
}

// The class by one measure: 0 not known, 1 the smallest. Comparisons are added up, because the processor mispredicts
// about half of such branches.

function codeOfBand(cell: number, first: number, second: number, third: number): number {
  // Below 1, JavaScript writes some fractions with an exponent, which is refused: those are read one by one.
  if (cell >= 1 && cell <= Number.MAX_SAFE_INTEGER) {
    return 1 + Number(cell > first) + Number(cell > second) + Number(cell > third);
  }
  return Number.isNaN(cell) ? 0 : cell === 0 ? 1 : odd;
}

function codeOfWorkers(cell: number, first: number, second: number, third: number): number {
  if (Number.isNaN(cell)) return 0;
  return cell >= 1 && Math.floor(cell) === cell ? codeOfBand(cell, first, second, third) : odd;
}

function codeOfDay(cell: number, since: number): number {
  if (cell >= firstDay && cell <= lastDay && (cell | 0) === cell) return 1 + Number(cell >= since);
  return Number.isNaN(cell) || cell === unknownDay ? 0 : odd;
}

function codeOf(cell: number, count: number): number {
  return cell < count ? cell + 1 : cell === unknownCode ? 0 : odd;
}
