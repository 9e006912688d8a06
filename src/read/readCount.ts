import { readMeasure } from "./measure/readMeasure";
import type { CountReading } from "./reading";

/**
 * Read a whole number from 0 on, or a range of them: workers, members, businesses.
 *
 * Numbers, bounds and ranges are read as {@link readRupiah} reads them; ribu, juta, miliar and triliun count, single letters
 * do not. Words for what is counted (`orang`, `karyawan`, `anggota`, `unit`) are left out; any other word is not, since
 * `2 tahun` is no count of months.
 *
 * @param input - text, or the number of a cell.
 * @returns a count or a range with inclusive bounds, which are facts as they stand; several candidates; or why nothing was
 *   read. `04-Jan` is what spreadsheets make of 1-4: `became-a-day`. It never throws, and never repeats a text.
 *
 * @example
 * ```ts
 * import { readCount } from "umkm/read";
 *
 * // How many workers are these?
 * readCount("5 - 19 orang"); // => { kind: "count", status: "read", value: { atLeast: 5, atMost: 19 } }
 * readCount("1.250"); // => { kind: "count", status: "read", value: 1250 }
 * readCount("04-Jan"); // => { kind: "count", status: "unreadable", why: "became-a-day" }
 * ```
 */
export function readCount(input: unknown): CountReading {
  return readMeasure("count", input) as CountReading;
}
