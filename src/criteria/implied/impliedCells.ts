import type { Implication, Statement } from "../../vocabulary/implications";
import type { Cell, Cells } from "../compile/compileCondition";
import { acceptedBy } from "../tree/acceptedBy";
import { implicationsAmong } from "./implicationsAmong";

/**
 * Make a function that fills cells with what follows from others, as `fillImplied` fills facts.
 *
 * @returns a function that gives false where only `fillImplied` can: what follows is not one value, or is contradicted.
 */
export function impliedCells(cells: Cells): (values: Cell[]) => boolean {
  const declared = Object.fromEntries([...cells].map(([name, { kind }]) => [name, kind]));
  const steps = implicationsAmong(declared).map((implication) => stepOf(implication, cells));
  return (values) => steps.every((step) => fill(values, step));
}

/** Fill the two cells of an implication; false where that cannot be done. */
function fill(values: Cell[], { cause, isMeasured, holds, effect, follows, then, unless }: CellStep): boolean {
  const [given, found] = [values[cause], values[effect]];
  if (given === undefined) {
    if (found === undefined || follows(found)) return true;
    values[cause] = unless;
    return unless !== undefined || isMeasured;
  }
  if (!holds(given)) return true;
  if (found !== undefined) return follows(found);
  values[effect] = then;
  return then !== undefined;
}

/** An implication over cells: what each of its facts becomes, where that is one value. */
interface CellStep {
  readonly cause: number;
  /** Whether the cause is an amount or a count: one that does not meet it may be anything above. */
  readonly isMeasured: boolean;
  readonly holds: (value: NonNullable<Cell>) => boolean;
  readonly effect: number;
  readonly follows: (value: NonNullable<Cell>) => boolean;
  /** The value of the effect where the cause holds. */
  readonly then: Cell;
  /** The value of the cause where the effect does not follow. */
  readonly unless: Cell;
}

function stepOf([when, then]: Implication, cells: Cells): CellStep {
  const at = ({ fact }: Statement) => cells.get(fact)?.at as number;
  return {
    cause: at(when),
    isMeasured: when.atMost !== undefined,
    holds: testOf(when),
    effect: at(then),
    follows: testOf(then),
    then: onlyValueOf(then),
    unless: when.is === undefined ? undefined : !when.is,
  };
}

function testOf(statement: Statement): (value: NonNullable<Cell>) => boolean {
  const { atMost } = statement;
  if (atMost !== undefined) return (value) => (value as number) <= atMost;
  const accepted = acceptedBy(statement) as readonly Cell[];
  return (value) => accepted.includes(value);
}

/** The one value that meets a statement; `undefined` where there are several. */
function onlyValueOf({ is, in: list, atMost }: Statement): Cell {
  if (atMost !== undefined) return atMost === 0 ? 0 : undefined;
  return list && list.length > 1 ? undefined : (is ?? list?.[0]);
}
