// @ts-check
import { goDigital2024 } from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";
import { progressHead } from "./progressHead.js";
import { progressOn } from "./progressOn.js";
import { progressRow } from "./progressRow.js";

/**
 * List what each choice among conflicting counts says of the ministry's target on the day of the story.
 *
 * @returns {string} Markdown
 */
export function choicesTable() {
  const bodies = story.bodies.map((body) => ({ body }));
  const choices = /** @type {import("umkm").ProgressUse[]} */ ([...bodies, "latest", "lowest", "highest"]);
  const rows = choices.map((use) => {
    const progress = progressOn(goDigital2024, story.asOf, use);
    const chosen = typeof use === "string" ? `"${use}"` : `{ body: "${use.body}" }`;
    return [`\`${chosen}\``, progress.body ?? "", ...progressRow(progress)];
  });
  return markdownTable(["`use`", "body", ...progressHead], rows);
}
