import type { CalendarDate } from "../../core/day/calendarDate";
import { latestStart } from "../../core/day/latestStart";
import type { AnyFactLeaf } from "../anyCondition";
import { type Limit, limitOf } from "./limitOf";

/** Return the limit that a leaf sets to a day, or `undefined` for a leaf without one. The day itself always meets it. */
export function dayLimitOf(leaf: AnyFactLeaf, asOf: CalendarDate): Limit<string> | undefined {
  const { onOrBefore, onOrAfter, monthsBeforeAsOf } = leaf;
  const atMost = monthsBeforeAsOf === undefined ? onOrBefore : latestStart(asOf, monthsBeforeAsOf);
  return limitOf({ atMost, atLeast: onOrAfter });
}
