import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { Known } from "../../core/fact/known";
import type { Cell } from "../evaluate/cell";
import type { CellStatement, Filled, ImpliedStep } from "./stepsAmong";
import { truthIn } from "./truthIn";

/**
 * Fill cells that are not known, or not exactly, with what follows from those that are.
 *
 * @param shown - whether a cell that is filled must say from which fact.
 * @throws UmkmError `contradiction`, with the paths of both facts, where the facts exclude each other.
 */
export function fillImplied(cells: Cell[], steps: readonly ImpliedStep[], shown: boolean, path: ErrorPath = []): void {
  for (const { when, then } of steps) {
    const cause = cells[when.at];
    const effect = cells[then.at];
    // The list is closed: what a filled fact implies follows from what filled it.
    if ((cause === undefined && effect === undefined) || isFilled(cause)) continue;
    const [holds, follows] = [truthIn(when, cause), truthIn(then, effect)];
    if (holds && follows === false) {
      const expected = `what ${when.fact} leaves possible`;
      throw new UmkmError("contradiction", [...path, then.fact], expected, [...path, when.fact]);
    }
    if (holds && follows === null) cells[then.at] = left(then.met, effect, then, true, shown);
    else if (holds === null && follows === false && when.failed && !isFilled(effect)) {
      cells[when.at] = left(when.failed, cause, when, false, shown);
    }
  }
}

function isFilled(cell: Cell): boolean {
  return typeof cell === "object" && cell.implied !== undefined;
}

/** What is left of a fact that must meet a statement, or fail it. */
function left(filled: Filled | null, cell: Cell, { meets }: CellStatement, isMet: boolean, shown: boolean): Cell {
  const { known, cell: short } = filled as Filled;
  const given = cell as Known | undefined;
  // Nothing was said, or why it is not known: all that is left is what follows.
  if (!given?.among || given.why !== "range") return shown ? known : short;
  const among = given.among.filter((value) => meets(value) === isMet);
  return { ...known, among, why: among.length === 1 ? null : "range" } as Known;
}
