// @ts-check
import { gradedValues } from "./gradedValues.js";

/** The day that ages are reckoned from: the newest check of any value. So no page depends on the day it is built. */
export const ageDay = gradedValues()
  .map(({ checkedOn }) => checkedOn ?? "")
  .sort()
  .at(-1);

/**
 * Whole days from a check to `ageDay`.
 *
 * @param {string} checkedOn
 */
export function ageOf(checkedOn) {
  return (Date.parse(ageDay ?? "") - Date.parse(checkedOn)) / 86_400_000;
}
