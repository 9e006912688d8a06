// @ts-check
import { bpsWorkers, en, statuteSizes } from "../built/library.js";
import { basisCell } from "./basisCell.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List every limit of every size regime, and the days on which no amounts were in force.
 *
 * @returns {string} Markdown
 */
export function sizeLimitsTable() {
  const gaps = statuteSizes.gaps.map((gap) => ({
    from: gap.from,
    cells: [gap.id, `${gap.from} to ${gap.until}`, "factors without amounts", "", "", "", basisCell(gap)],
  }));
  const limits = [...statuteSizes.periods, ...bpsWorkers.periods].flatMap(({ from, until, value }) =>
    value.limits.map((limit) => ({
      from: value.id === bpsWorkers.id ? "last" : from,
      cells: [
        value.id,
        value.id === bpsWorkers.id ? "any day" : `${from} to ${until ?? "today"}`,
        limit.measure,
        ...Object.values(limit.atMost ?? {}).map((most) => en.formats.count(most)),
        basisCell(limit),
      ],
    })),
  );
  const rows = [...limits, ...gaps].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return markdownTable(
    ["regime", "in force", "measure", "mikro, at most", "kecil, at most", "menengah, at most", "basis"],
    rows.map(({ cells }) => cells),
  );
}
