import { errorAt } from "../core/error/errorAt";
import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations } from "../core/fact/fact";
import type { Truth } from "../core/truth/truth";
import type { sizes } from "../vocabulary/options";
import { answerSize } from "./answer/answerSize";
import { sizePlanOf } from "./answer/sizePlanOf";
import { compileSize } from "./compileSize";
import { codeColumns } from "./fast/codeColumns";
import { factsFromColumns } from "./fast/factsFromColumns";
import { type PositionMarks, positionMarks } from "./fast/positionMarks";
import { readSizeColumns, type SizeColumn } from "./fast/readSizeColumns";
import { positionCount } from "./fast/sizePositions";
import type { SizeOptions, SizeOutcome } from "./types/outcome";
import type { sizeFacts } from "./types/regime";
import type { SizeColumns } from "./types/sizeColumns";

/**
 * Compile a classification for columns: a function from typed arrays of facts to a `Uint8Array` of codes.
 *
 * {@link sizeCodes} gives the meaning of the codes. Every row gets the answer of {@link compileSize} for the same
 * facts: 0 for `null`, 1 for `"excluded"`. With the library's standards it is as fast as a hand-written loop. With a
 * custom regime that has other facts or exclusive limits, a row costs as much as `classifySize`.
 *
 * A class can rest on measures that disagree; {@link conflictCodes} gives the meaning of the codes that tell so, if you
 * pass a third array. They take as long again as the classes.
 *
 * @param options - as `classifySize` reads them; assumptions of the options hold here too, but are not listed.
 * @returns a function of {@link SizeColumns} and two optional arrays, one element a row: `into`, which it fills with the
 *   classes and returns, and `conflicts`, which it fills with whether the measures disagree. A throw may leave both partly
 *   overwritten.
 * @throws UmkmError for the options at once, as `classifySize` does; `invalid-rule` for a regime of more than 254
 *   classes. When the function is called, for the first wrong row: what `classifySize` throws, with the column and the
 *   row, from 0 on, as path; `invalid-table` for columns of another type or of different lengths, or without columns;
 *   `unknown-fact` for a column of an undeclared fact.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { compileSizeColumns, conflictCodes, dayNumber, sizeCodes } from "umkm";
 *
 * // Which class are these three in, by their annual sales? Of the last the day of establishment is not known.
 * const classify = compileSizeColumns({ asOf: "2024-03-05" });
 * const codes = classify({
 *   hasilPenjualanTahunan: Float64Array.of(2_000_000_000, 2_000_000_001, 15_000_000_001),
 *   establishedOn: Float64Array.of(dayNumber("2015-06-01"), dayNumber("2019-01-31"), Number.NaN),
 * });
 * Array.from(codes, (code) => sizeCodes[code]); // => ["mikro", "kecil", "unknown"]
 *
 * // And of a shop of 2022 with much less capital than sales: is its class the same by both?
 * const shop = {
 *   modalUsaha: Float64Array.of(900_000_000),
 *   hasilPenjualanTahunan: Float64Array.of(40_000_000_000),
 *   establishedOn: Float64Array.of(dayNumber("2022-01-01")),
 * };
 * const conflicts = new Uint8Array(1);
 * const [code] = classify(shop, undefined, conflicts);
 * [sizeCodes[code ?? 0], conflictCodes[conflicts[0] ?? 0]]; // => ["mikro", "yes"]
 * ```
 */
export function compileSizeColumns<
  D extends FactDeclarations = typeof sizeFacts,
  C extends readonly string[] = typeof sizes,
>(
  options: SizeOptions<D, C>,
): (columns: SizeColumns<NoInfer<D>>, into?: Uint8Array | null, conflicts?: Uint8Array | null) => Uint8Array {
  const plan = sizePlanOf(options);
  const sizeOf = compileSize(options) as (facts: object) => string | null;
  const { facts, classes } = plan.standard;
  const marks = positionMarks(plan);
  const answers = [null, "excluded", ...classes];
  if (answers.length > 256) throw new UmkmError("invalid-rule", ["standard", "classes"], "at most 254 classes");
  const sizeCoder = coderOf(marks, (row) => answers.indexOf(sizeOf(row)));
  const conflictCoder = coderOf(marks, (row) => truths.indexOf(conflictIn(answerSize(plan, row))));
  return (given, into, conflicts) => {
    const columns = readSizeColumns(facts, given);
    const rows = columns[0].cells.length;
    const codes = readInto("into", into, rows) ?? new Uint8Array(rows);
    const disagreeing = readInto("conflicts", conflicts, rows);
    sizeCoder(columns, codes);
    if (disagreeing) conflictCoder(columns, disagreeing);
    return codes;
  };
}

/** The truths in the order of their codes. */
const truths: readonly Truth[] = [null, false, true];

function conflictIn(outcome: SizeOutcome<string, string>): Truth {
  return outcome.status === "no-rule" ? null : outcome.conflict;
}

type Columns = readonly [SizeColumn, ...SizeColumn[]];

/** A function that writes the code of each row, asked once for all rows in one position. */
function coderOf(marks: PositionMarks | null, codeOf: (facts: object) => number) {
  // Codes so far, by position: 0 is not answered yet, else the code plus one.
  const answered = new Uint8Array(positionCount);
  return (columns: Columns, codes: Uint8Array): void => {
    const byFact = Object.fromEntries(columns.map(({ fact, cells }) => [fact, cells]));
    for (let from = 0; from < codes.length; from++) {
      const open = marks ? codeColumns(marks, byFact, answered, codes, from) : { row: from, position: -1 };
      if (!open) break;
      from = open.row;
      codes[from] = answerAt(codeOf, columns, from);
      // JavaScript ignores a write below 0: facts without a position are not kept.
      answered[open.position] = (codes[from] as number) + 1;
    }
  };
}

function readInto(name: string, given: Uint8Array | null | undefined, rows: number): Uint8Array | null {
  if (given === undefined || given === null) return null;
  const [{ cells }] = readSizeColumns({ [name]: "yes-no" }, { [name]: given });
  if (cells.length !== rows) throw new UmkmError("invalid-table", [name], "as many rows as the columns have");
  return given;
}

function answerAt<T>(sizeOf: (facts: object) => T, columns: readonly SizeColumn[], row: number): T {
  try {
    return sizeOf(factsFromColumns(columns, row));
  } catch (error) {
    throw errorAt([], error, [row]);
  }
}
