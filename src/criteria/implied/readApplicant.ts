import type { ErrorPath } from "../../core/error/UmkmError";
import type { Cell, Places } from "../evaluate/cell";
import { readCells } from "../evaluate/readCells";
import { fillImplied } from "./fillImplied";
import { stepsAmong } from "./stepsAmong";

/**
 * Read the facts about an applicant, a group or a member, and fill them with what follows from others.
 *
 * @param shown - whether a fact that is filled must say from which other one.
 * @throws UmkmError as `readCells`; `contradiction` for two facts that exclude each other.
 */
export function readApplicant(places: Places, facts: unknown, path: ErrorPath = [], shown = true): Cell[] {
  const cells = readCells(places, facts, path);
  fillImplied(cells, stepsAmong(places), shown, path);
  return cells;
}
