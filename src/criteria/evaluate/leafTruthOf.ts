import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import type { CalendarDate } from "../../core/day/calendarDate";
import { UmkmError } from "../../core/error/UmkmError";
import { compareValues } from "../../core/fact/compareValues";
import type { FactValue } from "../../core/fact/fact";
import { isMeasure } from "../../core/fact/isMeasure";
import type { Truth } from "../../core/truth/truth";
import type { AnyFactLeaf, AnyLeaf, AnyShare, AnySum } from "../anyCondition";
import { acceptedBy } from "../tree/acceptedBy";
import { dayLimitOf } from "../tree/dayLimitOf";
import { type Limit, limitOf } from "../tree/limitOf";
import type { Cell, Places } from "./cell";
import type { Node } from "./node";
import { rateOf } from "./rateOf";
import { sumOf } from "./sumOf";

/**
 * Make a function of a leaf: known only where every value that its facts may still have gives the same answer.
 *
 * @param reads - where the facts stand that it reads.
 * @throws UmkmError `invalid-rule` for a comparator that does not fit the kind of the fact.
 */
export function leafTruthOf(leaf: AnyLeaf, reads: readonly number[], { names, kinds }: Places): Node["truth"] {
  if ("fact" in leaf) {
    const at = reads[0] as number;
    const kind = kinds[at];
    if (kind === "date") return dayTruth(leaf, at);
    return isMeasure(kind) ? measureTruth(leaf, at) : choiceTruth(leaf, at);
  }
  const odd = reads.find((at) => !isMeasure(kinds[at]));
  if (odd !== undefined) throw misfit(names[odd] as string);
  return "sum" in leaf ? sumTruth(leaf, reads) : shareTruth(leaf, reads as readonly [number, number]);
}

function misfit(...path: readonly string[]): UmkmError {
  return new UmkmError("invalid-rule", path, "a comparator that fits the kind of the fact");
}

/** The values left: bounds inclusive, `null` where there is none. */
interface Span {
  readonly least: FactValue | null;
  readonly most: FactValue | null;
}

const nothing: Span = { least: null, most: null };

/** The bounds of what is left of an ordered fact. */
function spanOf(cell: Cell): Span {
  if (cell === undefined) return nothing;
  if (typeof cell === "object") return cell as Span;
  return { least: cell, most: cell };
}

/** Whether every value left meets a limit: the end that is furthest from it says true, the nearest says false. */
function limitTruth({ value, inclusive, upper }: Limit<number | string>, { least, most }: Span): Truth {
  const meets = (end: FactValue) => {
    const difference = compareValues(end, value);
    return difference === 0 ? inclusive : difference < 0 === upper;
  };
  const [furthest, nearest] = upper ? [most, least] : [least, most];
  if (furthest !== null && meets(furthest)) return true;
  return nearest !== null && !meets(nearest) ? false : null;
}

function measureTruth(leaf: AnyFactLeaf, at: number): Node["truth"] {
  const limit = limitOf(leaf);
  if (!limit) throw misfit(leaf.fact);
  const holds = testOf(limit);
  return (cells) => {
    const cell = cells[at];
    if (typeof cell === "number") return holds(cell);
    return cell === undefined ? null : limitTruth(limit, spanOf(cell));
  };
}

function testOf({ value: line, inclusive, upper }: Limit<number>): (value: number) => boolean {
  if (upper) return inclusive ? (value) => value <= line : (value) => value < line;
  return inclusive ? (value) => value >= line : (value) => value > line;
}

/** The limit of a day may lie so many months before the day that is asked about. */
function dayTruth(leaf: AnyFactLeaf, at: number): Node["truth"] {
  let day: CalendarDate | undefined;
  let limit: Limit<string> | undefined;
  if (!dayLimitOf(leaf, "2000-01-01" as CalendarDate)) throw misfit(leaf.fact);
  return (cells, { asOf }) => {
    const cell = cells[at];
    if (cell === undefined) return null;
    if (day !== asOf) {
      day = asOf;
      limit = dayLimitOf(leaf, asOf);
    }
    const { value, upper } = limit as Limit<string>;
    // The day itself always meets its limit.
    if (typeof cell === "string") return upper ? cell <= value : cell >= value;
    return limitTruth(limit as Limit<string>, spanOf(cell));
  };
}

/** Whether every option left, or none, meets a leaf. Even where every option would do: not known is not an answer. */
function choiceTruth(leaf: AnyFactLeaf, at: number): Node["truth"] {
  const accepted = acceptedBy(leaf);
  if (!accepted) throw misfit(leaf.fact);
  return (cells) => {
    const cell = cells[at];
    if (cell === undefined) return null;
    if (typeof cell !== "object") return accepted.includes(cell as string | boolean);
    if (!cell.among || (cell.why && cell.why !== "range")) return null;
    const met = cell.among.filter((value) => accepted.includes(value as string | boolean)).length;
    return met === 0 ? false : met === cell.among.length ? true : null;
  };
}

/** An unknown amount is 0 or more. A sum that is no longer safe is added exactly. */
function sumTruth(leaf: AnySum, reads: readonly number[]): Node["truth"] {
  const limit = limitOf(leaf);
  if (!limit) throw misfit();
  const holds = testOf(limit);
  return (cells) => {
    let sum = 0;
    for (const at of reads) {
      const cell = cells[at];
      if (typeof cell === "number") sum += cell;
      else return limitTruth(limit, sumOf(reads.map((one) => spanOf(cells[one]))));
    }
    return sum <= Number.MAX_SAFE_INTEGER
      ? holds(sum)
      : limitTruth(limit, sumOf(reads.map((one) => spanOf(cells[one]))));
  };
}

/** Whether every part left is within its share of every whole left. */
function shareTruth(leaf: AnyShare, [share, of]: readonly [number, number]): Node["truth"] {
  const within = (some: FactValue, all: FactValue) =>
    compareAmounts(some as Amount, multiplyAmounts(all as Amount, rateOf(leaf))) <= 0;
  return (cells) => {
    const [part, whole] = [spanOf(cells[share]), spanOf(cells[of])];
    if (whole.least === null && whole.most === null) return null;
    if (part.most !== null && within(part.most, whole.least ?? 0)) return true;
    return part.least !== null && whole.most !== null && !within(part.least, whole.most) ? false : null;
  };
}
