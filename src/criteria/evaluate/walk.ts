import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition } from "../anyCondition";
import { namesIn } from "../tree/namesIn";
import { shapeOf } from "../tree/shapeOf";
import { leafTruth } from "./leafTruth";
import type { Read, View } from "./viewOf";

/**
 * Evaluate a condition and note what its undecided branches read.
 *
 * @param undecided - if anybody asks, receives, in order, every fact that is not exactly known under branches that are all undecided.
 */
export function walk(condition: AnyCondition, view: View, undecided: Read[] = []): Truth {
  const before = undecided.length;
  const truth = truthOf(condition, view, undecided);
  // What a decided branch read cannot matter any more.
  if (truth !== null) undecided.length = before;
  return truth;
}

/** Return the truth of a condition, and add to `undecided` every fact that it reads and that is not exactly known. */
function truthOf(condition: AnyCondition, view: View, undecided: Read[]): Truth {
  const shaped = shapeOf(condition);
  if (shaped.leaf) {
    for (const fact of namesIn(shaped.leaf)) {
      const { why } = view.read(fact);
      if (why) undecided.push({ fact, ...(view.member === undefined ? {} : { member: view.member }), why });
    }
    return leafTruth(shaped.leaf, view);
  }
  if (shaped.quantifier) return view.quantify(shaped, undecided);
  const truths: Truth[] = [];
  for (const part of shaped.parts) truths.push(walk(part, view, undecided));
  return countTruths(truths, shaped.least, shaped.most);
}
