// @ts-check
import { en } from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List the targets with every point of their paths.
 *
 * @returns {string} Markdown
 */
export function targetsTable() {
  const rows = story.targets.map(({ id, body, baseline, milestones, evidence }) => {
    const points = [baseline, ...milestones].map(({ on, value }) => `${on}: ${en.formats.count(value)}`);
    return [`\`${id}\``, body, points.join("; "), evidence];
  });
  return markdownTable(["target", "set by", "path, from baseline to goal", "evidence"], rows);
}
