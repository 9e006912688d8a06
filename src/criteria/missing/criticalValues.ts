import { dayBeside } from "../../core/day/dayBeside";
import { latestStart } from "../../core/day/latestStart";
import type { FactValue } from "../../core/fact/fact";
import type { AnyLeaf } from "../anyCondition";
import type { View } from "../evaluate/view";
import { criticalAmounts } from "./criticalAmounts";

/**
 * List values of a fact that between them give its leaves every truth that a value within its range can give them.
 *
 * Those are its options; or the limits of the leaves, one unit beside each, and the ends of its range.
 */
export function criticalValues(name: string, leaves: readonly AnyLeaf[], view: View): readonly FactValue[] {
  const known = view.read(name);
  if (known.among) return known.among;
  const days = leaves.flatMap((leaf) => ("fact" in leaf ? daysOf(leaf, view) : []));
  if (days.length === 0) return criticalAmounts(name, known, leaves, view);
  const first = String(known.least ?? "1000-01-01");
  const last = String(known.most ?? "9999-12-31");
  const beside = days.flatMap((day) => [dayBeside(day, -1), day, dayBeside(day, 1)]);
  return [...new Set([first, last, ...beside])].filter((day) => first <= day && day <= last);
}

function daysOf(leaf: Extract<AnyLeaf, { fact: string }>, { asOf }: View): string[] {
  const { onOrBefore, onOrAfter, monthsBeforeAsOf } = leaf;
  const latest = monthsBeforeAsOf === undefined ? undefined : latestStart(asOf, monthsBeforeAsOf);
  return [onOrBefore, onOrAfter, latest].filter((day) => day !== undefined);
}
