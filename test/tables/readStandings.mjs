import { listOf, tablesOf } from "./programmeTables.mjs";

const lists = ["not covered", "terms not covered"];
const single = ["until", "checked on", "text", "days"];

/**
 * How every part of a programme stands in each text, from the section "Standings" of its file: by the first day of the text,
 * each part as `law-text · permenko-1-2023 Pasal 24 ayat (1)`, or as one of the standings before the grade.
 */
export function readStandings(programme) {
  const texts = {};
  for (const { columns, rows } of tablesOf(programme, "Standings")) {
    for (const from of columns.slice(1)) texts[from] ??= { parts: {} };
    for (const row of rows) {
      for (const from of columns.slice(1)) {
        const cell = resolved(row, from);
        if (single.includes(row.part)) texts[from][row.part] = cell;
        else if (lists.includes(row.part)) texts[from][row.part] = listOf(row[from]).sort();
        else if (cell !== "" && Object.hasOwn(texts[from].parts, row.part)) throw new Error(`twice: ${row.part}`);
        else if (cell !== "") texts[from].parts[row.part] = cell;
      }
    }
  }
  return texts;
}

/** A cell in which what it says of another text is put in its place. */
function resolved(row, from) {
  const cell = row[from];
  if (cell === undefined) throw new Error(`not a text: ${from}`);
  const isRule = /^(criteria|members) /.test(row.part);
  const [, as, lift] = /^as (\d{4}-\d\d-\d\d)(?:; liftable by (.+))?$/.exec(cell) ?? [];
  const [, before] = /^presumed from (\d{4}-\d\d-\d\d)$/.exec(cell) ?? [];
  if (before) return `presumed ${plain(resolved(row, before))}`;
  if (as) return lift ? `liftable ${graded(plain(resolved(row, as)), isRule)}; by ${lift}` : resolved(row, as);
  const [, standing, rest] = /^(liftable|in part) (.+)$/.exec(cell) ?? [];
  return standing ? `${standing} ${graded(rest, isRule)}` : cell;
}

/** What a cell says without its standing: grade and articles. */
function plain(cell) {
  return cell.replace(/^(presumed|liftable|in part) /, "").replace(/; by .+$/, "");
}

/** A figure of a term that is liftable or in part is unverified, whatever its grade. */
function graded(cell, isRule) {
  return isRule ? cell : cell.replace(/^[a-z-]+/, "unverified");
}
