import { readMeasure } from "./measure/readMeasure";
import type { RupiahReading } from "./reading";

/**
 * Read an amount in rupiah, or a range of them, as Indonesians write it and spreadsheets export it.
 *
 * - A point between groups of three and a decimal comma, or the English way round. One separator before three digits
 *   groups: `1.500` and `1,500` are 1500. Before a unit it is ambiguous: `1.500 juta`.
 * - Units: ribu, rb, k; juta, jt; miliar, milyar, M; triliun, T. `2 M 500 jt` is a sum. `M` is miliar, never million.
 * - Words for a bound: `di bawah` and `<` leave the limit out, in whole rupiah; `paling banyak`, `sampai` and `ke bawah` take
 *   it in. `1-5 juta` is one million to five million.
 * - `per bulan`, `/thn`, `sehari` come back as `per`. Nothing is multiplied.
 * - Sen have two decimals. A fraction under a thousand without `Rp` and a unit (`1,5`) is unreadable: a unit is missing.
 *
 * @param input - text, or the number of a cell, which is in rupiah.
 * @returns an exact amount or a range with inclusive bounds, which are facts as they stand; several candidates; or why
 *   nothing was read. It never throws, and never repeats a text.
 *
 * @example
 * ```ts
 * import { readRupiah } from "umkm/read";
 *
 * // How much is it?
 * readRupiah("Rp 1.500.000,-"); // => { kind: "rupiah", status: "read", value: 1500000 }
 * readRupiah("25 juta per bulan"); // => { kind: "rupiah", status: "read", value: 25000000, per: "month" }
 * readRupiah("di bawah Rp 10 juta"); // => { kind: "rupiah", status: "read", value: { atMost: 9999999 } }
 *
 * // And what is not guessed?
 * readRupiah("1.500 juta"); // => { kind: "rupiah", status: "ambiguous", candidates: [1500000000, 1500000] }
 * readRupiah("1,80201E+15"); // => { kind: "rupiah", status: "unreadable", why: "scientific" }
 * ```
 */
export function readRupiah(input: unknown): RupiahReading {
  return readMeasure("rupiah", input);
}
