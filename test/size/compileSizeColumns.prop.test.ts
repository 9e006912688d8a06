import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/day/dayNumber";
import { UmkmError } from "../../src/core/error/UmkmError";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import { compileSizeColumns } from "../../src/size/compileSizeColumns";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { conflictCodes, type SizeColumns, sizeCodes, unknownCode, unknownDay } from "../../src/size/types/sizeColumns";
import { anyOptions, values } from "./businesses";

type Row = Readonly<Record<keyof typeof values, number | string | boolean | null>>;

const names = Object.keys(values) as (keyof typeof values)[];
const cellsOf = (extra: Partial<Record<keyof typeof values, readonly number[]>>) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.option(fc.constantFrom<unknown>(...values[name], ...(extra[name] ?? [])))]),
    ),
  ) as fc.Arbitrary<Row>;

// Amounts in whole and in part, and what is refused of them.
const odd = [0.25, 0.000001, 1_000_000_000.5, 2 ** 53 - 1];
const wrong = [-1, -0.5, 1e-7, 2 ** 53, Number.POSITIVE_INFINITY];
const amounts = (extra: readonly number[]) => ({
  modalUsaha: extra,
  hasilPenjualanTahunan: extra,
  kekayaanBersih: extra,
});
const valid = cellsOf({ ...amounts(odd), tenagaKerja: [2 ** 53 - 1] });
const refused = cellsOf({ ...amounts(wrong), tenagaKerja: [0, 4.5, ...wrong] });

/** The rows as columns, encoded as the documentation says; the facts that are left out have none. */
function columnsOf(rows: readonly Row[], kept: readonly string[], days: typeof Int32Array | typeof Float64Array) {
  const amountsOf = (name: keyof Row) => Float64Array.from(rows, (row) => (row[name] as number) ?? Number.NaN);
  const columns: SizeColumns = {
    modalUsaha: amountsOf("modalUsaha"),
    hasilPenjualanTahunan: amountsOf("hasilPenjualanTahunan"),
    kekayaanBersih: amountsOf("kekayaanBersih"),
    tenagaKerja: amountsOf("tenagaKerja"),
    establishedOn: new days(
      rows.map(({ establishedOn: day }) => (day === null ? unknownDay : dayNumber(day as string))),
    ),
    partOf: Uint8Array.from(rows, ({ partOf }) =>
      partOf === null ? unknownCode : values.partOf.indexOf(partOf as never),
    ),
    foreignOwned: Uint8Array.from(rows, ({ foreignOwned: is }) => (is === null ? unknownCode : Number(is))),
  };
  return Object.fromEntries(Object.entries(columns).filter(([name]) => kept.includes(name))) as SizeColumns;
}

/** What compileSize answers row by row, in the words of the codes; or the first refusal, with its row. */
function rowByRow(rows: readonly Row[], kept: readonly string[], options: SizeOptions): unknown {
  const compiled = compileSize(options);
  const answers: string[] = [];
  for (const [at, row] of rows.entries()) {
    const facts = Object.fromEntries(Object.entries(row).filter(([name]) => kept.includes(name))) as SizeFacts;
    try {
      answers.push(compiled(facts) ?? "unknown");
    } catch (error) {
      if (!(error instanceof UmkmError)) throw error;
      return { code: error.code, path: [...error.path, at] };
    }
  }
  return answers;
}

const table = (row: fc.Arbitrary<Row>) =>
  fc.record({
    rows: fc.array(row, { maxLength: 30 }),
    kept: fc.subarray(names, { minLength: 1 }),
    days: fc.constantFrom(Int32Array, Float64Array),
    options: anyOptions,
  });

describe("compileSizeColumns", () => {
  it.each([
    ["what compileSize answers", valid],
    ["or refuses what it refuses", refused],
  ])("gives every row %s", (_, row) => {
    fc.assert(
      fc.property(table(row), ({ rows, kept, days, options }) => {
        const columns = columnsOf(rows, kept, days);
        const compiled = compileSizeColumns(options);
        const expected = rowByRow(rows, kept, options);
        // Twice: the second time every position is known.
        for (const _ of [1, 2]) {
          try {
            expect(Array.from(compiled(columns), (code) => sizeCodes[code])).toEqual(expected);
          } catch (error) {
            if (!(error instanceof UmkmError)) throw error;
            expect({ code: error.code, path: error.path }).toEqual(expected);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("tells of every row whether its measures disagree, as classifySize does", () => {
    fc.assert(
      fc.property(table(valid), ({ rows, kept, days, options }) => {
        const compiled = compileSizeColumns(options);
        const expected = rows.map((row) => {
          const known = Object.entries(row).filter(([name]) => kept.includes(name as never));
          const facts = Object.fromEntries(known) as SizeFacts;
          const outcome = classifySize(facts, options);
          const conflict = outcome.status === "no-rule" ? null : outcome.conflict;
          return conflict === null ? "unknown" : conflict ? "yes" : "no";
        });
        for (const _ of [1, 2]) {
          const conflicts = new Uint8Array(rows.length);
          compiled(columnsOf(rows, kept, days), null, conflicts);
          expect(Array.from(conflicts, (code) => conflictCodes[code])).toEqual(expected);
        }
      }),
      { numRuns: 400 },
    );
  });
});
