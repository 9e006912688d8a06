// @ts-check
import { statuteSizes } from "../../dist/index.js";
import { citeText } from "../../dist/messages/citeText.js";
import { factWordingOf } from "../../dist/messages/factWordingOf.js";
import { id } from "../../dist/messages/id/index.js";
import { wordOf } from "../../dist/messages/wordOf.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List every limit of the statutory size classes in Indonesian, and below them what each rests on.
 *
 * @returns {string} Markdown
 */
export function sizeLimitsInIndonesian() {
  const limits = statuteSizes.periods.flatMap(({ from, until, value }) =>
    value.limits.map((limit) => ({
      ...limit,
      label: factWordingOf(limit.measure, id).label,
      days: until ? `${id.formats.day(from)} sampai ${id.formats.day(until)}` : `sejak ${id.formats.day(from)}`,
    })),
  );
  const rows = limits.map(({ days, label, atMost }) => [
    days,
    label,
    ...Object.values(atMost ?? {}).map((most) => id.formats.count(most)),
  ]);
  // In a column of its own this would make every row tall.
  const basis = limits.map(
    ({ days, label, cite, evidence }) =>
      `- ${label}, ${days}: ${citeText(cite, id)} (${wordOf(id.law.evidence, evidence)})\n`,
  );
  return `${markdownTable(["berlaku", "ukuran", "mikro", "kecil", "menengah"], rows)}\nDasarnya:\n\n${basis.join("")}`;
}
