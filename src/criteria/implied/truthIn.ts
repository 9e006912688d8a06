import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import type { Truth } from "../../core/truth/truth";
import type { Cell } from "../evaluate/cell";
import type { CellStatement } from "./stepsAmong";

/** Whether a fact meets a statement. */
export function truthIn({ meets, atMost }: CellStatement, cell: Cell): Truth {
  if (cell === undefined) return null;
  if (typeof cell !== "object")
    return atMost === undefined || typeof cell === "number" ? meets(cell) : isAtMost(cell, atMost);
  const { among, why } = cell;
  if (among) {
    if (why && why !== "range") return null;
    const met = among.filter(meets).length;
    return met === 0 ? false : met === among.length ? true : null;
  }
  if (cell.most !== null && isAtMost(cell.most, atMost)) return true;
  return cell.least !== null && !isAtMost(cell.least, atMost) ? false : null;
}

function isAtMost(value: unknown, atMost = 0): boolean {
  return compareAmounts(value as Amount, atMost) <= 0;
}
