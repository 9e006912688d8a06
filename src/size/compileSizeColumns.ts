import { errorAt } from "../core/error/errorAt";
import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations } from "../core/fact/fact";
import type { sizes } from "../vocabulary/options";
import { sizePlanOf } from "./answer/sizePlanOf";
import { compileSize } from "./compileSize";
import { codeColumns } from "./fast/codeColumns";
import { factsFromColumns } from "./fast/factsFromColumns";
import { positionMarks } from "./fast/positionMarks";
import { readSizeColumns, type SizeColumn } from "./fast/readSizeColumns";
import { positionCount } from "./fast/sizePositions";
import type { SizeOptions } from "./types/outcome";
import type { sizeFacts } from "./types/regime";
import type { SizeColumns } from "./types/sizeColumns";

/**
 * Compile a classification for columns: a function from typed arrays of facts to a `Uint8Array` of codes.
 *
 * {@link sizeCodes} gives the meaning of the codes. Every row gets the answer of {@link compileSize} for the same
 * facts: 0 for `null`, 1 for `"excluded"`. With the library's standards it is as fast as a hand-written loop. With a
 * custom regime that has other facts or exclusive limits, a row costs as much as `classifySize`.
 *
 * @param options - as `classifySize` reads them; assumptions of the options hold here too, but are not listed.
 * @returns a function of {@link SizeColumns} and an optional array `into`, one element a row, which it fills and
 *   returns. A throw may leave it partly overwritten.
 * @throws UmkmError for the options at once, as `classifySize` does; `invalid-rule` for a regime of more than 254
 *   classes. When the function is called, for the first wrong row: what `classifySize` throws, with the column and the
 *   row, from 0 on, as path; `invalid-table` for columns of another type or of different lengths, or without columns;
 *   `unknown-fact` for a column of an undeclared fact.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { compileSizeColumns, dayNumber, sizeCodes } from "umkm";
 *
 * // Which class are these three in, by their annual sales? Of the last the day of establishment is not known.
 * const classify = compileSizeColumns({ asOf: "2024-03-05" });
 * const codes = classify({
 *   hasilPenjualanTahunan: Float64Array.of(2_000_000_000, 2_000_000_001, 15_000_000_001),
 *   establishedOn: Float64Array.of(dayNumber("2015-06-01"), dayNumber("2019-01-31"), Number.NaN),
 * });
 * Array.from(codes, (code) => sizeCodes[code]); // => ["mikro", "kecil", "unknown"]
 * ```
 */
export function compileSizeColumns<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
>(options: SizeOptions<D, C>): (columns: SizeColumns<NoInfer<D>>, into?: Uint8Array) => Uint8Array {
  const plan = sizePlanOf(options);
  const sizeOf = compileSize(options) as (facts: object) => string | null;
  const { facts, classes } = plan.standard;
  const marks = positionMarks(plan);
  const answers = [null, "excluded", ...classes];
  if (answers.length > 256) throw new UmkmError("invalid-rule", ["standard", "classes"], "at most 254 classes");
  // Codes so far, by position: 0 is not answered yet, else the code plus one.
  const answered = new Uint8Array(positionCount);
  return (given, into) => {
    const columns = readSizeColumns(facts, given);
    const codes = readInto(into, columns[0].cells.length);
    const byFact = Object.fromEntries(columns.map(({ fact, cells }) => [fact, cells]));
    for (let from = 0; from < codes.length; from++) {
      const open = marks ? codeColumns(marks, byFact, answered, codes, from) : { row: from, position: -1 };
      if (!open) break;
      from = open.row;
      codes[from] = answers.indexOf(answerAt(sizeOf, columns, from));
      // JavaScript ignores a write below 0: facts without a position are not kept.
      answered[open.position] = (codes[from] as number) + 1;
    }
    return codes;
  };
}

function readInto(into: Uint8Array | null | undefined, rows: number): Uint8Array {
  if (into === undefined || into === null) return new Uint8Array(rows);
  const [{ cells }] = readSizeColumns({ into: "yes-no" }, { into });
  if (cells.length !== rows) throw new UmkmError("invalid-table", ["into"], "as many rows as the columns have");
  return into;
}

function answerAt<T>(sizeOf: (facts: object) => T, columns: readonly SizeColumn[], row: number): T {
  try {
    return sizeOf(factsFromColumns(columns, row));
  } catch (error) {
    throw errorAt([], error, [row]);
  }
}
