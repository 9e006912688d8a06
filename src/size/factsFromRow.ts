import { isGrouped } from "../core/amount/isGrouped";
import { readAmount } from "../core/amount/readAmount";
import { readDecimal } from "../core/amount/readDecimal";
import { calendarDate } from "../core/day/calendarDate";
import { calendarDateIn } from "../core/day/calendarDateIn";
import { isDate } from "../core/day/isDate";
import { errorAt } from "../core/error/errorAt";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import type { FactKind, FactValue } from "../core/fact/fact";
import { readCount } from "../core/fact/readCount";
import { readOption } from "../core/fact/readOption";
import { type SizeFacts, sizeFacts } from "./types/regime";

/** A column whose days may come as a `Date`. */
export interface DateColumn {
  readonly column: string;
  readonly type: "date";
  /**
   * The IANA zone in which the instant is that day: if a driver puts midnight into a `Date`, the zone of that midnight.
   */
  readonly zone: string;
}

/** A column of a decimal type, whose text has a decimal point and never points that group: `950.000` is 950. */
export interface DecimalColumn {
  readonly column: string;
  readonly as: "decimal";
}

/** A column with coded values, such as `Y` and `T`, or 1 and 0. */
export interface CodedColumn<T> {
  readonly column: string;
  readonly type: "codes";
  /** What each code means, by its text; `null`: not known. */
  readonly codes: Readonly<Record<string, T | null>>;
}

/** The column of a fact of kind `K`: its name, or its name and how to read it. */
export type ColumnOf<K extends FactKind> =
  | string
  | (K extends "date"
      ? DateColumn
      : K extends "yes-no"
        ? CodedColumn<boolean>
        : K extends readonly (infer O)[]
          ? CodedColumn<O>
          : DecimalColumn);

type SizeFactKind = (typeof sizeFacts)[keyof typeof sizeFacts];

/** The column of each fact; a fact that is not mapped is left out. */
export type SizeRowMapping = { readonly [F in keyof typeof sizeFacts]?: ColumnOf<(typeof sizeFacts)[F]> };

/**
 * Read the facts about a size from a database row.
 *
 * Values are never guessed. NULL and `undefined` are "not known"; a column that the row does not have is refused.
 * Amounts are rupiah: numbers, bigint, numeric text such as `1500000000.00` or a Decimal, never negative. Workers are a
 * whole number from 1 on, also as text or bigint. Text in which points may group the digits (`950.000`) is refused,
 * unless the mapping declares that the column holds decimals. Days are text `YYYY-MM-DD`, or a `Date` if the mapping
 * declares its zone. Yes and no are `true` and `false`; any other text or number needs declared codes, as does the class
 * of the group.
 *
 * @param row - an object with the columns as its properties.
 * @param mapping - by fact: `"column"`, `{ column, as: "decimal" }` for an amount or a count, `{ column, type: "date",
 *   zone }` or `{ column, type: "codes", codes }`.
 * @returns facts for `classifySize`, as plain JSON-safe values.
 * @throws UmkmError with the column in the path and never the value: `invalid-rupiah`, `ambiguous-amount`,
 *   `invalid-count`, `invalid-date`, `invalid-option`, `invalid-zone` (also for a `Date` without a declared zone),
 *   `invalid-table` for a row without the column. For the mapping itself: `unknown-fact`, `unknown-option`,
 *   `invalid-option`.
 *
 * @example
 * ```ts
 * import { factsFromRow } from "umkm";
 *
 * // Which facts are in this row of a driver that gives days as midnight in Jakarta?
 * const row = { modal: "1500000000.00", berdiri: new Date("2021-02-01T17:00:00Z"), pma: "T" };
 * factsFromRow(row, {
 *   modalUsaha: "modal",
 *   establishedOn: { column: "berdiri", type: "date", zone: "Asia/Jakarta" },
 *   foreignOwned: { column: "pma", type: "codes", codes: { Y: true, T: false } },
 * }); // => { modalUsaha: 1500000000, establishedOn: "2021-02-02", foreignOwned: false }
 *
 * // And in a row of a DECIMAL(18,3) column, in which the point is a decimal point?
 * factsFromRow({ omzet: "950.000" }, { hasilPenjualanTahunan: { column: "omzet", as: "decimal" } }); // => { hasilPenjualanTahunan: 950 }
 * ```
 */
export function factsFromRow(row: object, mapping: SizeRowMapping): SizeFacts {
  if (typeof row !== "object" || row === null) throw new UmkmError("invalid-table", ["row"], "an object");
  refuseUnknown(mapping, Object.keys(sizeFacts), "unknown-fact", ["mapping"]);
  const facts: Record<string, FactValue | null> = {};
  for (const [fact, given] of Object.entries(mapping)) {
    if (given === undefined) continue;
    const kind: SizeFactKind = sizeFacts[fact as keyof SizeFacts];
    const entry = readEntry(kind, given, fact);
    if (!hasColumn(row, entry.column)) throw new UmkmError("invalid-table", [entry.column], "a column of the row");
    const value = decoded((row as Record<string, unknown>)[entry.column], entry);
    facts[fact] = value === null || value === undefined ? null : readValue(kind, value, entry);
  }
  return facts as SizeFacts;
}

/** Whether `row` has `column`: own, or inherited from a class, but not from `Object.prototype`. */
function hasColumn(row: object, column: string): boolean {
  return column in Object.prototype ? Object.hasOwn(row, column) : column in row;
}

interface Entry {
  readonly column: string;
  readonly as?: "decimal";
  readonly type?: "date" | "codes";
  readonly zone?: string;
  readonly codes?: Readonly<Record<string, unknown>>;
}

function readEntry(kind: FactKind, given: unknown, fact: string): Entry {
  const path = ["mapping", fact];
  const entry = (typeof given === "string" ? { column: given } : given) as Entry;
  const [key, value, more] = formOf(kind);
  refuseUnknown(entry, ["column", key, ...more], "unknown-option", path);
  if (typeof entry.column !== "string") throw new UmkmError("invalid-option", [...path, "column"], "a column's name");
  if (typeof given !== "string") {
    readOption([value], entry[key], [...path, key]);
    if (value === "codes")
      refuseUnknown(entry.codes, Object.keys(entry.codes ?? {}), "invalid-option", [...path, value]);
  }
  return entry;
}

/** What an entry of a kind says beside its column: a property, its value, and what comes with it. */
function formOf(kind: FactKind): readonly ["as" | "type", string, readonly string[]] {
  if (kind === "date") return ["type", "date", ["zone"]];
  return kind === "yes-no" || typeof kind === "object" ? ["type", "codes", ["codes"]] : ["as", "decimal", []];
}

/** The meaning of a code. Only declared scalars are codes. */
function decoded(value: unknown, { column, codes }: Entry): unknown {
  if (!codes || value === null || value === undefined) return value;
  const code = typeof value === "object" ? null : String(value);
  if (code === null || !Object.hasOwn(codes, code)) {
    throw new UmkmError("invalid-option", [column], "a code of the mapping");
  }
  return codes[code];
}

function readValue(kind: SizeFactKind, value: unknown, { column, as, zone }: Entry): FactValue {
  const path = [column];
  if (kind === "rupiah") return (as ? readDecimal : readAmount)(value, path);
  if (kind === "count") {
    if (!as && isGrouped(value)) throw new UmkmError("invalid-count", path, "digits without grouping, or a number");
    return readCount(readDecimal(value, path, "invalid-count"), path, 1);
  }
  if (kind !== "date") return readOption<FactValue>(kind === "yes-no" ? [true, false] : kind, value, path);
  if (!isDate(value)) return calendarDate(value as string, path);
  if (zone === undefined) throw new UmkmError("invalid-zone", path, "a declared time zone for a Date");
  try {
    return calendarDateIn(value, zone);
  } catch (error) {
    throw errorAt(path, error);
  }
}
