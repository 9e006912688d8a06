import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import { latestStart } from "../../core/day/latestStart";
import { UmkmError } from "../../core/error/UmkmError";
import type { FactValue } from "../../core/fact/fact";
import type { Choice } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { AnyFactLeaf, AnyLeaf, AnyLimit, AnyShare } from "../anyCondition";
import { rangeOf } from "./rangeOf";
import { rateOf } from "./rateOf";
import { sumOf } from "./sumOf";
import type { Facts } from "./view";

/** Evaluate a leaf: known only where every value that its facts may still have gives the same answer. */
export function leafTruth(leaf: AnyLeaf, view: Facts): Truth {
  if ("sum" in leaf) return limitTruth(leaf, sumOf(leaf.sum, view));
  if ("share" in leaf) return shareTruth(leaf, view);
  const known = view.read(leaf.fact);
  if (known.among) return choiceTruth(leaf, known);
  const { onOrBefore, onOrAfter, monthsBeforeAsOf } = leaf;
  const last = monthsBeforeAsOf === undefined ? onOrBefore : latestStart(view.asOf, monthsBeforeAsOf);
  if (last !== undefined) return belowTruth(known, (day) => day <= last);
  return onOrAfter === undefined ? limitTruth(leaf, known) : opposite(belowTruth(known, (day) => day < onOrAfter));
}

/** The values left: bounds inclusive, `null` where there is none. */
interface Span {
  readonly least: FactValue | null;
  readonly most: FactValue | null;
}

// To be more is not to be at most; to be at least is not to be less.
function limitTruth({ atMost, lessThan, atLeast, moreThan }: AnyLimit, span: Span): Truth {
  const inclusive = atMost ?? moreThan;
  const limit = inclusive ?? lessThan ?? atLeast;
  if (limit === undefined) throw new UmkmError("invalid-rule", [], "a comparator that fits the kind of the fact");
  const truth = belowTruth(span, (value) => {
    const difference = compareAmounts(value as Amount, limit);
    return inclusive === undefined ? difference < 0 : difference <= 0;
  });
  return atMost === undefined && lessThan === undefined ? opposite(truth) : truth;
}

// What holds up to a limit is settled by the largest value when it holds there, by the smallest when it fails there.
function belowTruth({ least, most }: Span, holds: (value: FactValue) => boolean): Truth {
  if (most !== null && holds(most)) return true;
  return least !== null && !holds(least) ? false : null;
}

function opposite(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function choiceTruth(leaf: AnyFactLeaf, known: Choice): Truth {
  const { is, in: list } = leaf;
  if (is === undefined && list === undefined) {
    throw new UmkmError("invalid-rule", [leaf.fact], "a comparator that fits the kind of the fact");
  }
  // Even where every option would do: not known is not an answer.
  if (known.why && known.why !== "range") return null;
  const met = known.among.filter((value) => value === is || list?.includes(value as string)).length;
  return met === 0 ? false : met === known.among.length ? true : null;
}

function shareTruth(leaf: AnyShare, view: Facts): Truth {
  const [part, whole] = [rangeOf(leaf.share, view), rangeOf(leaf.of, view)];
  if (whole.least === null && whole.most === null) return null;
  const limitOf = (amount: FactValue) => multiplyAmounts(amount as Amount, rateOf(leaf));
  const within = (a: FactValue, b: FactValue) => compareAmounts(a as Amount, limitOf(b)) <= 0;
  if (part.most !== null && within(part.most, whole.least ?? 0)) return true;
  return part.least !== null && whole.most !== null && !within(part.least, whole.most) ? false : null;
}
