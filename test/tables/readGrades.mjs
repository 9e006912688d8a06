import { tablesOf } from "./programmeTables.mjs";

const single = ["until", "checked on", "text", "days"];
const kinds = ["criterion", "term", "document", "not read", "term not read"];

/** The periods of a programme: their days, how well each part is evidenced, and what was not read. */
export function readGrades(programme) {
  return tablesOf(programme, "Grades").flatMap(({ headings, columns, rows }) =>
    columns.slice(1).map((from) => periodIn({ programme, cite: headings[2], from }, rows)),
  );
}

function periodIn(named, rows) {
  const cells = rows.map((row) => [row.part, row[named.from]]);
  for (const [part] of cells) {
    if (!single.includes(part) && !kinds.includes(part.split(": ")[0])) throw new Error(`not a part: ${part}`);
  }
  const { until, "checked on": checkedOn, text, days: periodEvidence } = Object.fromEntries(cells);
  const parts = (kind) =>
    cells
      .filter(([part, cell]) => part.startsWith(`${kind}: `) && cell !== "")
      .map(([part, cell]) => [part.slice(kind.length + 2), cell.replaceAll(", ", ",")]);
  const ids = (kind) => parts(kind).map(([id]) => id);
  return {
    ...named,
    until: until === "open" ? null : until,
    checkedOn,
    text,
    periodEvidence,
    criteria: Object.fromEntries(parts("criterion")),
    terms: Object.fromEntries(parts("term")),
    documents: Object.fromEntries(parts("document")),
    notCovered: ids("not read"),
    ...(ids("term not read").length > 0 && { termsNotCovered: ids("term not read") }),
  };
}
