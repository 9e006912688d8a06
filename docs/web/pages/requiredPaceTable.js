// @ts-check
import { en } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";
import { requiredPaceRows } from "./requiredPaceRows.js";

/**
 * List what had still to be added to reach the ministry's target, at the end of each quarter.
 *
 * @returns {string} Markdown
 */
export function requiredPaceTable() {
  const whole = (/** @type {number} */ value) => en.formats.count(Math.round(value));
  const rows = requiredPaceRows().map(({ asOf, achieved, achievedOn, status, remaining, pace }) => [
    asOf,
    en.formats.count(achieved ?? 0),
    achievedOn ?? "",
    status,
    en.formats.count(remaining ?? 0),
    whole(pace.perDay),
    whole(pace.perMonth),
    whole(pace.perYear),
    en.formats.percent(pace.compoundMonthly ?? 0, 2),
  ]);
  return markdownTable(
    ["asked for", "figure", "of the day", "status", "remaining", "a day", "a month", "a year", "compound, a month"],
    rows,
  );
}
