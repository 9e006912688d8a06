import type { CalendarDate } from "../../core/day/calendarDate";
import { latestStart } from "../../core/day/latestStart";
import type { FactKind } from "../../core/fact/fact";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition, AnyFactLeaf, AnyGroup, AnySum } from "../anyCondition";
import { leafTruth } from "../evaluate/leafTruth";
import type { Facts } from "../evaluate/view";
import { partsOf } from "../tree/partsOf";
import { truthBounds } from "../tree/truthBounds";

/** An exact value, or `undefined` for a fact of which nothing is known. */
export type Cell = number | string | boolean | undefined;

/** A condition over cells, which stand in the order of the declared facts. */
export type Compiled = (cells: readonly Cell[]) => Truth;

/** The declared facts: where each one's cell stands, and its kind. */
export type Cells = ReadonlyMap<string, { readonly at: number; readonly kind: FactKind }>;

/**
 * Make a fast function of a condition, for facts that are exact or wholly unknown.
 *
 * Days before `asOf` are worked out once; amounts are compared as numbers, which is exact for safe whole ones.
 *
 * @returns `null` for a condition that this cannot hold exactly, such as one with a quantifier: evaluate that one.
 */
export function compileCondition(condition: AnyCondition, cells: Cells, asOf: CalendarDate): Compiled | null {
  if ("fact" in condition) return compileFact(condition, cells, asOf);
  if ("sum" in condition) return compileSum(condition, cells);
  if ("share" in condition) {
    const amounts = [condition.share, condition.of].every((name) => cells.get(name)?.kind === "rupiah");
    // What the evaluator would refuse must not be passed over.
    if (!amounts || !/^\d+(\.\d+)?$/.test(`${condition.atMost}`)) return null;
    return (values) => leafTruth(condition, factsOfCells(values, cells, asOf));
  }
  if ("every" in condition || "some" in condition || "count" in condition) return null;
  const parts = partsOf(condition).map((part) => compileCondition(part, cells, asOf));
  return parts.some((part) => part === null) ? null : compileGroup(condition, parts as Compiled[]);
}

function compileGroup(group: AnyGroup, parts: readonly Compiled[]): Compiled {
  const [least, most] = truthBounds(group, parts.length);
  const size = parts.length;
  if (size === 0) {
    const truth = countTruths([], least, most);
    return () => truth;
  }
  return (values) => {
    let sure = 0;
    let possible = size;
    for (let n = 0; n < size; n++) {
      const truth = (parts[n] as Compiled)(values);
      if (truth === true) sure++;
      else if (truth === false) possible--;
      // What is decided stays so, whatever the other parts are.
      if (possible < least || sure > most) return false;
      if (sure >= least && possible <= most) return true;
    }
    return null;
  };
}

function compileFact(leaf: AnyFactLeaf, cells: Cells, asOf: CalendarDate): Compiled | null {
  const cell = cells.get(leaf.fact);
  // The fact and one comparator; anything else is no leaf that the lint lets pass.
  if (!cell || Object.keys(leaf).length !== 2) return null;
  const { at, kind } = cell;
  const { onOrBefore, onOrAfter, monthsBeforeAsOf, is, in: list } = leaf;
  if (kind === "date") {
    const last = monthsBeforeAsOf === undefined ? onOrBefore : latestStart(asOf, monthsBeforeAsOf);
    if (last !== undefined) return over(at, (day) => day <= last);
    return onOrAfter === undefined ? null : over(at, (day) => day >= onOrAfter);
  }
  if (kind === "rupiah" || kind === "count") {
    const holds = compileLimit(leaf);
    return holds && over(at, holds as (value: NonNullable<Cell>) => boolean);
  }
  if (is !== undefined) return over(at, (value) => value === is);
  return list === undefined ? null : over(at, (value) => list.includes(value as string));
}

function over(at: number, holds: (value: NonNullable<Cell>) => boolean): Compiled {
  return (values) => {
    const value = values[at];
    return value === undefined ? null : holds(value);
  };
}

function compileLimit({ atMost, lessThan, atLeast, moreThan }: AnySum | AnyFactLeaf): ((n: number) => boolean) | null {
  const limit = (atMost ?? lessThan ?? atLeast ?? moreThan) as number;
  if (!Number.isSafeInteger(limit)) return null;
  if (atMost !== undefined) return (value) => value <= limit;
  if (lessThan !== undefined) return (value) => value < limit;
  if (atLeast !== undefined) return (value) => value >= limit;
  return (value) => value > limit;
}

/** An unknown amount is 0 or more. A sum that is no longer safe is larger than every limit, however it was rounded. */
function compileSum(leaf: AnySum, cells: Cells): Compiled | null {
  const holds = compileLimit(leaf);
  const found = leaf.sum.map((name) => cells.get(name));
  if (
    !holds ||
    Object.keys(leaf).length !== 2 ||
    found.some((cell) => cell?.kind !== "rupiah" && cell?.kind !== "count")
  )
    return null;
  const places = found.map((cell) => cell?.at as number);
  const below = leaf.atMost !== undefined || leaf.lessThan !== undefined;
  return (values) => {
    let least = 0;
    let open = false;
    for (const at of places) {
      const value = values[at];
      if (value === undefined) open = true;
      else least += value as number;
    }
    const truth = holds(least);
    return open && truth === below ? null : truth;
  };
}

function factsOfCells(values: readonly Cell[], cells: Cells, asOf: CalendarDate): Facts {
  return {
    asOf,
    read: (name) => {
      const value = values[cells.get(name)?.at as number];
      if (value === undefined) return { least: null, most: null, why: "not-asked" };
      return { least: value, most: value, why: null };
    },
  };
}
