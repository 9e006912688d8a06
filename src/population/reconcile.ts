import { readPlain } from "../core/error/readPlain";
import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readCount } from "../core/fact/readCount";
import { crossClaims } from "./claims/crossClaims";
import { levelClaims } from "./claims/levelClaims";
import { reconcileClaims } from "./claims/reconcileClaims";
import type { Population, PopulationCounts } from "./population";
import type { CrossTable, LevelsTable, TableReconciliation } from "./printedTable";

/** Parts by name, and the total printed for them; `null` or left out if a total is not printed. */
export interface PartsTable {
  readonly parts: Readonly<Record<string, number>>;
  readonly total?: number | null;
}

/** Whether a printed total is the sum of its parts. */
export type Reconciliation =
  | {
      readonly kind: "reconciliation";
      /** `off`: the total is not the sum. The figures do not say which number is wrong. */
      readonly status: "reconciled" | "off";
      readonly sum: number;
      readonly printed: number;
      /** The printed total less the sum: positive when the total is too large. */
      readonly difference: number;
    }
  | {
      readonly kind: "reconciliation";
      readonly status: "no-total";
      readonly sum: number;
      readonly printed: null;
      readonly difference: null;
    };

/**
 * Tell whether the printed totals of a table are the sums of their parts, and which number is wrong if the figures
 * tell.
 *
 * Parts and one total do not tell which number is wrong. If rows and columns, or several levels, have printed totals, a
 * single wrong number shows. A row and a column then fail by the same difference, and cross at it.
 *
 * @param table - parts and their total; a population, whose parts are mikro, kecil and menengah; rows and columns; or
 *   levels. All are whole numbers from 0 on, as are their sums. A part that is not known is refused, because it is not
 *   0.
 * @throws UmkmError `invalid-count` for a part, a sum or a total that is not a safe whole number; `invalid-table` for a
 *   table without parts, rows with other columns than the first, more than 1,000 levels, or an unknown property.
 *
 * @example
 * ```ts
 * import { indonesia2018, reconcile } from "umkm/population";
 *
 * // Does the published total of 2018 add up?
 * reconcile(indonesia2018); // => { kind: "reconciliation", status: "off", sum: 64194056, printed: 64194057, difference: 1 }
 *
 * // Which number of this table, invented here, is wrong?
 * const rows = { Utara: { mikro: 40, kecil: 12 }, Selatan: { mikro: 25, kecil: 5 } };
 * const table = { rows, rowTotals: { Utara: 50, Selatan: 30 }, columnTotals: { mikro: 65, kecil: 15 } };
 * reconcile(table).fault; // => { at: ["rows", "Utara", "kecil"], printed: 12, corrected: 10 }
 * ```
 */
export function reconcile(table: CrossTable | LevelsTable): TableReconciliation;
export function reconcile(table: PartsTable | PopulationCounts): Reconciliation;
export function reconcile(
  table: PartsTable | PopulationCounts | CrossTable | LevelsTable,
): Reconciliation | TableReconciliation {
  readPlain(table, "invalid-table", []);
  if ("rows" in table) return reconcileClaims(crossClaims(table));
  if ("levels" in table) return reconcileClaims(levelClaims(table));
  const { parts, total } = tableOf(table);
  const names = Object.keys(readPlain(parts, "invalid-table", ["parts"]));
  if (names.length === 0) throw new UmkmError("invalid-table", ["parts"], "at least one part");
  let sum = 0;
  // Each step is checked: a sum beyond the safe numbers would be rounded.
  for (const name of names) sum = readCount(sum + readCount(parts[name], ["parts", name]), ["parts"]);
  if (total === undefined || total === null) {
    return { kind: "reconciliation", status: "no-total", sum, printed: null, difference: null };
  }
  const printed = readCount(total, ["total"]);
  const difference = printed - sum;
  return { kind: "reconciliation", status: difference === 0 ? "reconciled" : "off", sum, printed, difference };
}

function tableOf(table: PartsTable | PopulationCounts): PartsTable {
  if ("parts" in table) {
    refuseUnknown(table, ["parts", "total"], "invalid-table");
    return table;
  }
  refuseUnknown(table, populationNames, "invalid-table");
  const { mikro, kecil, menengah, totalPrinted } = table;
  return { parts: { mikro, kecil, menengah }, total: totalPrinted ?? null };
}

const populationNames = [
  "region",
  "asOf",
  "mikro",
  "kecil",
  "menengah",
  "totalPrinted",
  "besar",
  "evidence",
  "note",
] as const satisfies readonly (keyof Population)[];
