import { UmkmError } from "../../core/error/UmkmError";
import type { FactKind, FactValue } from "../../core/fact/fact";
import { firstDay, lastDay, unknownCode, unknownDay } from "../types/sizeColumns";
import type { SizeColumn } from "./readSizeColumns";

/**
 * The facts of one row for `classifySize`, which checks amounts and counts itself.
 *
 * @throws UmkmError `invalid-date` for a number that is not a day, `invalid-option` for an unknown code; the path is
 *   the fact.
 */
export function factsFromColumns(columns: readonly SizeColumn[], row: number): Record<string, FactValue | null> {
  return Object.fromEntries(columns.map(({ fact, kind, cells }) => [fact, readCell(fact, kind, cells[row] as number)]));
}

function readCell(fact: string, kind: FactKind, cell: number): FactValue | null {
  if (Number.isNaN(cell)) return null;
  if (kind === "date") {
    if (cell === unknownDay) return null;
    if (Number.isInteger(cell) && cell >= firstDay && cell <= lastDay) {
      return new Date(cell * 86_400_000).toISOString().slice(0, 10);
    }
    throw new UmkmError("invalid-date", [fact], "a whole number of days, as dayNumber gives them");
  }
  if (kind !== "yes-no" && typeof kind !== "object") return cell;
  if (cell === unknownCode) return null;
  const option = (kind === "yes-no" ? [false, true] : kind)[cell];
  if (option === undefined) throw new UmkmError("invalid-option", [fact], "the code of an option");
  return option;
}
