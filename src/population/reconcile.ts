import { readPlain } from "../core/error/readPlain";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { crossClaims } from "./claims/crossClaims";
import { levelClaims } from "./claims/levelClaims";
import { reconcileClaims } from "./claims/reconcileClaims";
import { populationNames } from "./counts/registeredCount";
import type { PopulationCounts, UmkmSize } from "./population";
import type { CrossTable, LevelsTable, TableReconciliation } from "./printedTable";

/** Parts by name, `null` if not known, and the total printed for them; `null` or left out if a total is not printed. */
export interface PartsTable {
  readonly parts: Readonly<Record<string, number | null>>;
  readonly total?: number | null;
}

/** The counts of a population; a class that is not known is `null`. */
export type KnownCounts = Pick<PopulationCounts, "totalPrinted"> & Readonly<Record<UmkmSize, number | null>>;

/** Whether a printed total is the sum of its parts. */
export type Reconciliation =
  | {
      readonly kind: "reconciliation";
      /**
       * `off`: the total is not the sum. The figures do not say which number is wrong. `unknown`: a part is not known, and
       * the total may be the sum.
       */
      readonly status: "reconciled" | "off" | "unknown";
      /** The sum of the parts that are known. */
      readonly sum: number;
      readonly printed: number;
      /** The printed total less the sum: positive when the total is too large, or parts are not known. */
      readonly difference: number;
      /** The parts that are not known. */
      readonly unknown: readonly string[];
      /** The one value that the total leaves for a part that is not known: for the only one, or 0 for all of them. */
      readonly left: readonly { readonly part: string; readonly value: number }[];
    }
  | {
      readonly kind: "reconciliation";
      readonly status: "no-total";
      readonly sum: number;
      readonly printed: null;
      readonly difference: null;
      readonly unknown: readonly string[];
      readonly left: readonly [];
    };

/**
 * Tell whether the printed totals of a table are the sums of their parts, and which number is wrong if the figures
 * tell.
 *
 * Parts and one total do not tell which number is wrong. If rows and columns, or several levels, have printed totals, a
 * single wrong number shows. A row and a column then fail by the same difference, and cross at it.
 *
 * @param table - parts and their total; a population, whose parts are mikro, kecil and menengah; rows and columns; or
 *   levels. All are whole numbers from 0 on, as are their sums. A part or cell that is not known is `null`, and not 0:
 *   the answer says which totals it keeps from being checked, and which single value a total leaves for it. A part that is
 *   left out is refused.
 * @throws UmkmError `invalid-count` for a part, a sum or a total that is not a safe whole number; `invalid-table` for a
 *   table without parts, rows with other columns than the first, more than 1,000 levels, or an unknown property.
 *
 * @example
 * ```ts
 * import { indonesia2018, reconcile } from "umkm/population";
 *
 * // Does the published total of 2018 add up?
 * const { status, sum, difference } = reconcile(indonesia2018);
 * [status, sum, difference]; // => ["off", 64194056, 1]
 *
 * // Which number of this table, invented here, is wrong?
 * const rows = { Utara: { mikro: 40, kecil: 12 }, Selatan: { mikro: 25, kecil: 5 } };
 * const table = { rows, rowTotals: { Utara: 50, Selatan: 30 }, columnTotals: { mikro: 65, kecil: 15 } };
 * reconcile(table).fault; // => { at: ["rows", "Utara", "kecil"], printed: 12, corrected: 10 }
 *
 * // What does a total of 65 leave for a class that was not printed?
 * reconcile({ parts: { mikro: 60, kecil: 4, menengah: null }, total: 65 }).left; // => [{ part: "menengah", value: 1 }]
 * ```
 */
export function reconcile(table: CrossTable | LevelsTable): TableReconciliation;
export function reconcile(table: PartsTable | KnownCounts): Reconciliation;
export function reconcile(
  table: PartsTable | KnownCounts | CrossTable | LevelsTable,
): Reconciliation | TableReconciliation {
  readPlain(table, "invalid-table", []);
  if ("rows" in table) return reconcileClaims(crossClaims(table));
  if ("levels" in table) return reconcileClaims(levelClaims(table));
  const { parts, total } = tableOf(table);
  const names = Object.keys(readPlain(parts, "invalid-table", ["parts"]));
  if (names.length === 0) throw new UmkmError("invalid-table", ["parts"], "at least one part");
  let sum = 0;
  const unknown = names.filter((name) => parts[name] === null);
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  for (const name of names)
    sum = readCount(sum + readCount(parts[name] === null ? 0 : parts[name], ["parts", name]), ["parts"]);
  const kind = "reconciliation";
  if (total === undefined || total === null) {
    return { kind, status: "no-total", sum, printed: null, difference: null, unknown, left: [] };
  }
  const printed = readCount(total, ["total"]);
  const difference = printed - sum;
  if (unknown.length === 0) {
    return { kind, status: difference === 0 ? "reconciled" : "off", sum, printed, difference, unknown, left: [] };
  }
  // Parts that are not known add to the sum, and take nothing from it.
  const settles = difference === 0 || (difference > 0 && unknown.length === 1);
  const left = settles ? unknown.map((part) => ({ part, value: difference })) : [];
  return { kind, status: difference < 0 ? "off" : "unknown", sum, printed, difference, unknown, left };
}

function tableOf(table: PartsTable | KnownCounts): PartsTable {
  if ("parts" in table) {
    refuseUnknown(table, ["parts", "total"], "invalid-table");
    return table;
  }
  refuseUnknown(table, populationNames, "invalid-table");
  const { mikro, kecil, menengah, totalPrinted } = table;
  return { parts: { mikro, kecil, menengah }, total: totalPrinted ?? null };
}
