// @ts-check
import { en } from "../built/library.js";
import { ageOf } from "./ageOf.js";
import { markdownTable } from "./markdownTable.js";
import { sureCounts } from "./sureCounts.js";

/**
 * Count the values by grade and by the day of their last check.
 *
 * @returns {string} Markdown
 */
export function sureSummaryTable() {
  const { days, grades } = sureCounts();
  const heads = days.map((day) => (day ? `checked ${day}, ${ageOf(day)} days old` : "check not recorded"));
  return markdownTable(
    ["grade", "meaning", "values", ...heads],
    grades.map(({ grade, total, byDay }) => [
      `\`${grade}\``,
      en.law.evidence[grade],
      String(total),
      ...byDay.map((count) => (count > 0 ? String(count) : "")),
    ]),
  );
}
