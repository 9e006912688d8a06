import { addMonths } from "../../../src/core/day/addMonths";
import { partsIn } from "./partsIn";

/** List the values last checked over twelve months before the newest check of all, with that day, the oldest first. */
export function longUnchecked(data: unknown): string[] {
  const checks = partsIn(data, "").flatMap(({ path, object: { checkedOn } }) =>
    typeof checkedOn === "string" ? [{ path, checkedOn }] : [],
  );
  const newest = checks
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1);
  if (!newest) return [];
  const limit = addMonths(newest, -12);
  return checks
    .filter(({ checkedOn }) => checkedOn < limit)
    .map(({ path, checkedOn }) => `${checkedOn} ${path.slice(1)}`)
    .sort();
}
