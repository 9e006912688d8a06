import { readFileSync } from "node:fs";
import { readFacts } from "./readFacts.mjs";
import { readTables } from "./readTables.mjs";

const read = (name) => readTables(readFileSync(new URL(`../cases/${name}.md`, import.meta.url), "utf8"));
const sections = ["The base", "Eligibility", "Terms", "Standings"];

/** The tables of a programme by section, from the file of its name in test/cases. */
export function tablesOf(programme, section) {
  const tables = read(programme);
  for (const { headings } of tables) {
    if (headings[0] !== programme || !sections.includes(headings[1])) throw new Error(`not a section: ${headings}`);
  }
  return tables.filter(({ headings }) => headings[1] === section);
}

/** The facts that cases of this programme differ from: its own, or those of several by name. */
export function readBase(name, declared, programme) {
  const tables =
    name === "the base" ? tablesOf(programme, "The base") : read("kur-bases").filter((one) => one.headings[1] === name);
  if (tables.length !== 1) throw new Error(`not a base: ${name}`);
  return readFacts(tables[0].rows.map(({ fact, value }) => `${fact} ${value}`).join(" · "), declared);
}

/** The cases of a section of a programme, one a day of each row, and what `readerOf` the columns reads of the row. */
export function casesIn(programme, section, readerOf) {
  return tablesOf(programme, section).flatMap(({ headings, columns, rows }) => {
    const read = readerOf(columns);
    const shown = columns.find((column) => /^facts|^differs/.test(column));
    return rows.flatMap((row) =>
      row.day.split(", ").map((asOf) => {
        const name = `${asOf}: ${row.note || row[shown]}`;
        return { programme, name, cite: headings[2], asOf, ...read(row) };
      }),
    );
  });
}

/** The ids in a cell. */
export function listOf(cell) {
  return cell && cell !== "–" ? cell.split(", ") : [];
}
