// @ts-check

import { citeText, en } from "../built/library.js";
import { ageDay, ageOf } from "./ageOf.js";
import { gradedValues } from "./gradedValues.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List every value of a grade, those that were checked longest ago first.
 *
 * @param {import("umkm").Evidence} grade
 * @returns {string} Markdown
 */
export function sureTable(grade) {
  const rows = gradedValues()
    .filter(({ evidence }) => evidence === grade)
    .sort((a, b) => (a.checkedOn ?? "").localeCompare(b.checkedOn ?? ""))
    .map(({ of, what, from, cite, checkedOn }) => [
      of,
      what,
      from,
      cite.length > 0 ? citeText(cite, en) : "",
      checkedOn ?? "not recorded",
      checkedOn ? String(ageOf(checkedOn)) : "",
    ]);
  return markdownTable(["of", "value", "period from", "article", "last checked", `days before ${ageDay}`], rows);
}
