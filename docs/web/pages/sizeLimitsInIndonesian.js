// @ts-check
import { citeText, factWordingOf, id, statuteSizes, wordOf } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List every limit of the statutory size classes in Indonesian.
 *
 * @returns {string} Markdown
 */
export function sizeLimitsInIndonesian() {
  const rows = statuteSizes.periods.flatMap(({ from, until, value }) =>
    value.limits.map(({ measure, atMost, cite, evidence }) => [
      until ? `${id.formats.day(from)} sampai ${id.formats.day(until)}` : `sejak ${id.formats.day(from)}`,
      // What it rests on stands below the measure: a column of its own would make every row tall.
      `${factWordingOf(measure, id).label}<br>${citeText(cite, id)} (${wordOf(id.law.evidence, evidence)})`,
      ...Object.values(atMost ?? {}).map((most) => id.formats.count(most)),
    ]),
  );
  return markdownTable(["berlaku", "ukuran dan dasarnya", "mikro", "kecil", "menengah"], rows);
}
