// @ts-check
import { en } from "../built/library.js";
import { additionsRows } from "./additionsRows.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List what regions and ministries had to add in 2023 and 2024: as announced, and as 60/40 gives it.
 *
 * @returns {string} Markdown
 */
export function additionsTable() {
  const rows = additionsRows().map(({ year, by, parts, sum, printed }) => [
    String(year),
    by,
    ...parts.map((part) => en.formats.count(part)),
    en.formats.count(sum),
    printed === null ? "" : en.formats.count(printed),
  ]);
  return markdownTable(["year", "by", ...story.parties.map(({ id }) => id), "sum", "printed sum"], rows);
}
