import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactKind } from "../../core/fact/fact";
import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition, AnyFactLeaf, AnyLeaf, AnyShare, AnySum } from "../anyCondition";
import { leafTruth } from "../evaluate/leafTruth";
import type { Facts } from "../evaluate/viewOf";
import { dayLimitOf } from "../tree/dayLimitOf";
import { type Limit, limitOf } from "../tree/limitOf";
import { type Group, shapeOf } from "../tree/shapeOf";

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
  const shaped = shapeOf(condition);
  if (shaped.leaf) return compileLeaf(shaped.leaf, cells, asOf);
  if (shaped.quantifier) return null;
  const parts = shaped.parts.map((part) => compileCondition(part, cells, asOf));
  return parts.some((part) => part === null) ? null : compileGroup(shaped, parts as Compiled[]);
}

function compileLeaf(leaf: AnyLeaf, cells: Cells, asOf: CalendarDate): Compiled | null {
  if ("fact" in leaf) return compileFact(leaf, cells, asOf);
  return "sum" in leaf ? compileSum(leaf, cells) : compileShare(leaf, cells, asOf);
}

function compileShare(leaf: AnyShare, cells: Cells, asOf: CalendarDate): Compiled | null {
  const amounts = [leaf.share, leaf.of].every((name) => cells.get(name)?.kind === "rupiah");
  // What the evaluator would refuse must not be passed over.
  if (!amounts || !/^\d+(\.\d+)?$/.test(`${leaf.atMost}`)) return null;
  return (values) => leafTruth(leaf, factsOfCells(values, cells, asOf));
}

function compileGroup(group: Group, parts: readonly Compiled[]): Compiled {
  const size = parts.length;
  const { least, most = size } = group;
  const fewest = least ?? size;
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
      if (possible < fewest || sure > most) return false;
      if (sure >= fewest && possible <= most) return true;
    }
    return null;
  };
}

function compileFact(leaf: AnyFactLeaf, cells: Cells, asOf: CalendarDate): Compiled | null {
  const cell = cells.get(leaf.fact);
  // The fact and one comparator; the check lets no other leaf pass.
  if (!cell || Object.keys(leaf).length !== 2) return null;
  const { at, kind } = cell;
  if (kind === "date") {
    const limit = dayLimitOf(leaf, asOf);
    if (!limit) return null;
    const day = limit.value;
    return limit.upper ? over(at, (value) => value <= day) : over(at, (value) => value >= day);
  }
  if (kind === "rupiah" || kind === "count") {
    const holds = compileLimit(limitOf(leaf));
    return holds && over(at, holds as (value: NonNullable<Cell>) => boolean);
  }
  const { is, in: list } = leaf;
  if (is !== undefined) return over(at, (value) => value === is);
  return list === undefined ? null : over(at, (value) => list.includes(value as string));
}

/** Compile what holds of a known value; of an unknown one it is not known. */
function over(at: number, holds: (value: NonNullable<Cell>) => boolean): Compiled {
  return (values) => {
    const value = values[at];
    return value === undefined ? null : holds(value);
  };
}

function compileLimit(limit: Limit<number> | undefined): ((n: number) => boolean) | null {
  if (!limit || !Number.isSafeInteger(limit.value)) return null;
  const { value: line, inclusive, upper } = limit;
  if (upper) return inclusive ? (value) => value <= line : (value) => value < line;
  return inclusive ? (value) => value >= line : (value) => value > line;
}

/** Compile a sum. An unknown amount is 0 or more; a sum that is no longer safe is larger than every limit, however it was rounded. */
function compileSum(leaf: AnySum, cells: Cells): Compiled | null {
  const limit = limitOf(leaf);
  const holds = compileLimit(limit);
  const found = leaf.sum.map((name) => cells.get(name));
  if (
    !holds ||
    Object.keys(leaf).length !== 2 ||
    found.some((cell) => cell?.kind !== "rupiah" && cell?.kind !== "count")
  )
    return null;
  const places = found.map((cell) => cell?.at as number);
  return (values) => {
    let least = 0;
    let open = false;
    for (const at of places) {
      const value = values[at];
      if (value === undefined) open = true;
      else least += value as number;
    }
    const truth = holds(least);
    return open && truth === limit?.upper ? null : truth;
  };
}

/** Return cells as facts that the evaluator can read. */
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
