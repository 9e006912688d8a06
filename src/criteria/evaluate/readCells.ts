import { refuseUnknown } from "../../core/error/refuseUnknown";
import { type ErrorPath, UmkmError } from "../../core/error/UmkmError";
import type { FactKind } from "../../core/fact/fact";
import { readFact } from "../../core/fact/readFact";
import { isPlain } from "../../core/plain/isPlain";
import type { Cell, Places } from "./cell";
import { cellOf } from "./cellOf";
import { isPlainDay } from "./isPlainDay";

/**
 * Read the facts that are given, each into its cell.
 *
 * @throws UmkmError `unknown-fact` for a name that is not declared, or for anything that is not a plain object; what
 *   `readFact` throws for a value.
 */
export function readCells({ at, kinds, names }: Places, facts: unknown, path: ErrorPath = []): Cell[] {
  const cells: Cell[] = new Array(names.length).fill(undefined);
  if (!isPlain(facts)) throw new UmkmError("unknown-fact", path, "a plain object");
  const given = facts as Readonly<Record<string, unknown>>;
  let known = 0;
  for (const name of Object.getOwnPropertyNames(given)) {
    const place = at.get(name);
    if (place === undefined) continue;
    known++;
    const value = given[name];
    if (value === undefined || value === null) continue;
    const kind = kinds[place] as FactKind;
    cells[place] = isExact(kind, value) ? value : cellOf(readFact(kind, value, [...path, name]));
  }
  if (known < Object.keys(given).length) refuseUnknown(given, names, "unknown-fact", path);
  return cells;
}

/** Whether a value is one that a cell holds as it is. */
function isExact(kind: FactKind, value: unknown): value is Exclude<Cell, object> {
  if (kind === "yes-no") return typeof value === "boolean";
  if (kind === "date") return isPlainDay(value);
  if (typeof kind !== "string") return kind.includes(value as string);
  // Adding 0 turns -0 into 0: the full reader does.
  return Number.isSafeInteger(value) && (value as number) > 0;
}
