import type { Amount } from "../amount/amount";
import { compareAmounts } from "../amount/compareAmounts";
import type { FactValue } from "./fact";

/** Compare two values of one ordered kind: days as text, amounts and counts exactly. */
export function compareValues(a: FactValue, b: FactValue): number {
  // Of the ordered kinds a day alone is written with a hyphen.
  return typeof a === "string" && a.includes("-")
    ? a < b
      ? -1
      : Number(a > b)
    : compareAmounts(a as Amount, b as Amount);
}
