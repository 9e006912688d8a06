import type { Amount } from "../../core/amount/amount";
import { compareAmounts } from "../../core/amount/compareAmounts";
import { multiplyAmounts } from "../../core/amount/multiplyAmounts";
import { UmkmError } from "../../core/error/UmkmError";
import { compareValues } from "../../core/fact/compareValues";
import type { FactValue } from "../../core/fact/fact";
import type { Choice } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { AnyFactLeaf, AnyLeaf, AnyShare } from "../anyCondition";
import { acceptedBy } from "../tree/acceptedBy";
import { dayLimitOf } from "../tree/dayLimitOf";
import { type Limit, limitOf } from "../tree/limitOf";
import { rangeOf } from "./rangeOf";
import { rateOf } from "./rateOf";
import { sumOf } from "./sumOf";
import type { Facts } from "./viewOf";

/** Evaluate a leaf: known only where every value that its facts may still have gives the same answer. */
export function leafTruth(leaf: AnyLeaf, view: Facts): Truth {
  if ("sum" in leaf) return limitTruth(limitOf(leaf), sumOf(leaf.sum, view));
  if ("share" in leaf) return shareTruth(leaf, view);
  const known = view.read(leaf.fact);
  return known.among ? choiceTruth(leaf, known) : limitTruth(dayLimitOf(leaf, view.asOf) ?? limitOf(leaf), known);
}

/** The values left: bounds inclusive, `null` where there is none. */
interface Span {
  readonly least: FactValue | null;
  readonly most: FactValue | null;
}

/** Return whether every value left meets a limit: the end that is furthest from it says true, the nearest says false. */
function limitTruth(limit: Limit<number | string> | undefined, { least, most }: Span): Truth {
  if (!limit) throw new UmkmError("invalid-rule", [], "a comparator that fits the kind of the fact");
  const { value, inclusive, upper } = limit;
  const meets = (end: FactValue) => {
    const difference = compareValues(end, value);
    return difference === 0 ? inclusive : difference < 0 === upper;
  };
  const [furthest, nearest] = upper ? [most, least] : [least, most];
  if (furthest !== null && meets(furthest)) return true;
  return nearest !== null && !meets(nearest) ? false : null;
}

/** Return whether every option left, or none, meets a leaf. */
function choiceTruth(leaf: AnyFactLeaf, known: Choice): Truth {
  const accepted = acceptedBy(leaf);
  if (!accepted) throw new UmkmError("invalid-rule", [leaf.fact], "a comparator that fits the kind of the fact");
  // Even where every option would do: not known is not an answer.
  if (known.why && known.why !== "range") return null;
  const met = known.among.filter((value) => accepted.includes(value as string | boolean)).length;
  return met === 0 ? false : met === known.among.length ? true : null;
}

/** Return whether every part left is within its share of every whole left. */
function shareTruth(leaf: AnyShare, view: Facts): Truth {
  const [part, whole] = [rangeOf(leaf.share, view), rangeOf(leaf.of, view)];
  if (whole.least === null && whole.most === null) return null;
  const within = (some: FactValue, all: FactValue) =>
    compareAmounts(some as Amount, multiplyAmounts(all as Amount, rateOf(leaf))) <= 0;
  if (part.most !== null && within(part.most, whole.least ?? 0)) return true;
  return part.least !== null && whole.most !== null && !within(part.least, whole.most) ? false : null;
}
