import { readCount } from "../core/readCount";
import { refuseUnknown } from "../core/refuseUnknown";
import { UmkmError } from "../core/UmkmError";
import type { Population, PopulationCounts } from "./population";

/** Parts by name, and the total printed for them; `null` or left out where none is printed. */
export interface PartsTable {
  readonly parts: Readonly<Record<string, number>>;
  readonly total?: number | null;
}

/** Whether a printed total is the sum of its parts. */
export type Reconciliation =
  | {
      readonly kind: "reconciliation";
      /** `off`: the total is not the sum. Which of them is wrong, the figures do not say. */
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
 * Tell whether a printed total is the sum of its parts.
 *
 * @param table - parts and their total, or a population, whose parts are mikro, kecil and menengah. All are whole
 *   numbers from 0 on, as is their sum; a part that is not known is refused, for it is not 0.
 * @throws UmkmError `invalid-count` for a part, a sum or a total that is no safe whole number, `invalid-table` when
 *   there are no parts, or for a property that a table does not have.
 *
 * @example
 * ```ts
 * import { indonesia2018, reconcile } from "umkm/population";
 *
 * // Does the published total of 2018 add up?
 * reconcile(indonesia2018); // => { kind: "reconciliation", status: "off", sum: 64194056, printed: 64194057, difference: 1 }
 * ```
 */
export function reconcile(table: PartsTable | PopulationCounts): Reconciliation {
  const { parts, total } = tableOf(table);
  const names = Object.keys(parts);
  if (names.length === 0) throw new UmkmError("invalid-table", ["parts"], "at least one part");
  let sum = 0;
  // Checked at each step: a sum that was once beyond the safe numbers would be rounded.
  for (const name of names) sum = readCount(sum + readCount(parts[name], ["parts", name]), ["parts"]);
  if (total === undefined || total === null) {
    return { kind: "reconciliation", status: "no-total", sum, printed: null, difference: null };
  }
  const printed = readCount(total, ["total"]);
  const difference = printed - sum;
  return { kind: "reconciliation", status: difference === 0 ? "reconciled" : "off", sum, printed, difference };
}

function tableOf(table: PartsTable | PopulationCounts): PartsTable {
  if (typeof table === "object" && table !== null && "parts" in table) {
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
