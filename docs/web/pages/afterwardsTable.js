// @ts-check
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";
import { progressHead } from "./progressHead.js";
import { progressOn } from "./progressOn.js";
import { progressRow } from "./progressRow.js";

const days = [story.asOf, "2024-08-03", "2024-12-31", "2025-01-01"];

/**
 * List how far each target was by the ministry's count, on the day of the story and after.
 *
 * @returns {string} Markdown
 */
export function afterwardsTable() {
  const rows = days.flatMap((day) =>
    story.targets.map((target) => [day, `\`${target.id}\``, ...progressRow(progressOn(target, day))]),
  );
  return markdownTable(["asked for", "target", ...progressHead], rows);
}
