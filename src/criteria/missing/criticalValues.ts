import type { Amount } from "../../core/amount/amount";
import { amountOf } from "../../core/amount/amountOf";
import { exactOf } from "../../core/amount/exactOf";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import { powerOf } from "../../core/amount/powerOf";
import { dayBeside } from "../../core/day/dayBeside";
import { compareValues } from "../../core/fact/compareValues";
import type { FactValue } from "../../core/fact/fact";
import type { Bounds } from "../../core/fact/known";
import type { AnyLeaf, AnyShare } from "../anyCondition";
import type { Facts } from "../evaluate/cell";
import { rateOf } from "../evaluate/rateOf";
import { sumOf } from "../evaluate/sumOf";
import { dayLimitOf } from "../tree/dayLimitOf";
import { limitOf } from "../tree/limitOf";

/**
 * List sample values of a fact, one at least for each outcome that its leaves can have within its range.
 *
 * Those are its options; or the limits of the leaves, one unit beside each, and the ends of its range.
 */
export function criticalValues(name: string, leaves: readonly AnyLeaf[], view: Facts): readonly FactValue[] {
  const known = view.read(name);
  if (known.among) return known.among;
  const days = leaves.flatMap((leaf) => ("fact" in leaf ? (dayLimitOf(leaf, view.asOf)?.value ?? []) : []));
  const isDay = days.length > 0;
  const least = known.least ?? (isDay ? "1000-01-01" : 0);
  const most = known.most ?? (isDay ? "9999-12-31" : null);
  const turns = isDay
    ? days.flatMap((day) => [dayBeside(day, -1), day, dayBeside(day, 1)])
    : leaves.flatMap((leaf) => turnsOf(name, leaf, view)).flatMap(around);
  return [...new Set([least, ...(most === null ? [] : [most]), ...turns])].filter(
    (value) => compareValues(least, value) <= 0 && (most === null || compareValues(value, most) <= 0),
  );
}

/** List the amounts at which one leaf turns: a sum or a share, given the least, or the most, of what else it reads. */
function turnsOf(name: string, leaf: AnyLeaf, view: Facts): Amount[] {
  if ("share" in leaf) return shareTurns(name, leaf, view);
  const limit = limitOf(leaf)?.value as number;
  if ("fact" in leaf) return [limit];
  const others = sumOf(leaf.sum.filter((other) => other !== name).map((other) => rangeOf(other, view)));
  return [others.least, others.most].flatMap((other) => (other === null ? [] : difference(limit, other)));
}

/** List the amounts at which a share turns, as its part or as its whole. */
function shareTurns(name: string, leaf: AnyShare, view: Facts): Amount[] {
  const rate = rateOf(leaf);
  const { least, most } = rangeOf(name === leaf.share ? leaf.of : leaf.share, view);
  const bounds = [least ?? 0, most].filter((bound) => bound !== null) as Amount[];
  return bounds.flatMap((bound) => (name === leaf.share ? [multiplyAmounts(bound, rate)] : wholeOver(bound, rate)));
}

/** The bounds of an amount or a count. */
function rangeOf(name: string, { read }: Facts): Bounds {
  return read(name) as Bounds;
}

/** List an amount, its whole rupiah, and the whole rupiah before and after. */
function around(turn: Amount): Amount[] {
  // What is exact and whole as a number needs no bigints.
  if (typeof turn === "number" && turn > 0 && turn < Number.MAX_SAFE_INTEGER && Number.isInteger(turn))
    return [turn, turn - 1, turn + 1];
  const { digits, scale } = exactOf(turn);
  const whole = digits / powerOf(10n, scale);
  return [
    turn,
    ...[whole - 1n, whole, whole + 1n].filter((beside) => beside >= 0n).map((beside) => amountOf(beside, 0)),
  ];
}

/** Return `a` less `b`, or nothing where that is negative. */
function difference(a: Amount, b: Amount): Amount[] {
  const { first, second, scale } = inOneUnit(a, b);
  return first < second ? [] : [amountOf(first - second, scale)];
}

/** Return `a` over `b`, rounded down to whole rupiah since the quotient need not end, or nothing where `b` is 0. */
function wholeOver(a: Amount, b: Amount): Amount[] {
  const { first, second } = inOneUnit(a, b);
  return second === 0n ? [] : [amountOf(first / second, 0)];
}

/** Return two amounts as whole numbers of units of `10 ** -scale`. */
function inOneUnit(a: Amount, b: Amount): { readonly first: bigint; readonly second: bigint; readonly scale: number } {
  const exact = [exactOf(a), exactOf(b)] as const;
  const scale = Math.max(exact[0].scale, exact[1].scale);
  const [first, second] = exact.map((one) => one.digits * powerOf(10n, scale - one.scale)) as [bigint, bigint];
  return { first, second, scale };
}
