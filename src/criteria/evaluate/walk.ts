import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import type { AnyCondition } from "../anyCondition";
import { namesIn } from "../tree/namesIn";
import { partsOf } from "../tree/partsOf";
import { truthBounds } from "../tree/truthBounds";
import { leafTruth } from "./leafTruth";
import type { Read, View } from "./view";

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

function truthOf(condition: AnyCondition, view: View, undecided: Read[]): Truth {
  if ("fact" in condition || "sum" in condition || "share" in condition) {
    for (const fact of namesIn(condition)) {
      const { why } = view.read(fact);
      if (why) undecided.push({ fact, ...(view.member === undefined ? {} : { member: view.member }), why });
    }
    return leafTruth(condition, view);
  }
  if ("every" in condition || "some" in condition || "count" in condition) return view.quantify(condition, undecided);
  const truths: Truth[] = [];
  for (const part of partsOf(condition)) truths.push(walk(part, view, undecided));
  return countTruths(truths, ...truthBounds(condition, truths.length));
}
