import type { Amount } from "../../core/amount/amount";
import { amountOf } from "../../core/amount/amountOf";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { exactOf } from "../../core/amount/exactOf";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import { powerOf } from "../../core/amount/powerOf";
import type { Bounds } from "../../core/fact/known";
import type { AnyLeaf, AnyShare } from "../anyCondition";
import { rangeOf } from "../evaluate/rangeOf";
import { rateOf } from "../evaluate/rateOf";
import { sumOf } from "../evaluate/sumOf";
import type { View } from "../evaluate/view";

/**
 * List the amounts at which the leaves of a fact can turn, with the whole rupiah on either side, within its range.
 *
 * A sum turns where it meets its limit given the least, or the most, of the others; so does a share.
 */
export function criticalAmounts(name: string, known: Bounds, leaves: readonly AnyLeaf[], view: View): Amount[] {
  const least = (known.least ?? 0) as Amount;
  const most = known.most as Amount | null;
  const turns = leaves.flatMap((leaf) => turnsOf(name, leaf, view));
  const values = new Set<Amount>([least, ...(most === null ? [] : [most]), ...turns.flatMap(around)]);
  return [...values].filter(
    (value) => compareAmounts(least, value) <= 0 && (most === null || compareAmounts(value, most) <= 0),
  );
}

function turnsOf(name: string, leaf: AnyLeaf, view: View): Amount[] {
  if ("share" in leaf) return shareTurns(name, leaf, view);
  const limit = (leaf.atMost ?? leaf.lessThan ?? leaf.atLeast ?? leaf.moreThan) as number;
  if ("fact" in leaf) return [limit];
  const others = sumOf(
    leaf.sum.filter((other) => other !== name),
    view,
  );
  return [others.least, others.most].flatMap((other) => (other === null ? [] : difference(limit, other)));
}

function shareTurns(name: string, leaf: AnyShare, view: View): Amount[] {
  const rate = rateOf(leaf);
  const { least, most } = rangeOf(name === leaf.share ? leaf.of : leaf.share, view);
  const bounds = [least ?? 0, most].filter((bound) => bound !== null) as Amount[];
  return bounds.flatMap((bound) => (name === leaf.share ? [multiplyAmounts(bound, rate)] : quotient(bound, rate)));
}

function around(turn: Amount): Amount[] {
  const { digits, scale } = exactOf(turn);
  const whole = digits / powerOf(10n, scale);
  return [
    turn,
    ...[whole - 1n, whole, whole + 1n].filter((beside) => beside >= 0n).map((beside) => amountOf(beside, 0)),
  ];
}

function difference(a: Amount, b: Amount): Amount[] {
  if (compareAmounts(a, b) < 0) return [];
  const scale = exactOf(b).scale;
  return [amountOf(exactOf(a).digits * powerOf(10n, scale) - exactOf(b).digits, scale)];
}

// Rounded down to whole rupiah: the quotient need not end.
function quotient(a: Amount, b: Amount): Amount[] {
  const [over, under] = [exactOf(a), exactOf(b)];
  if (under.digits === 0n) return [];
  const [up, down] = [powerOf(10n, under.scale), powerOf(10n, over.scale)];
  return [amountOf((over.digits * up) / (under.digits * down), 0)];
}
