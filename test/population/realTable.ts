import { readFileSync } from "node:fs";
import { root } from "../house/sourceFiles";

/** The rows of a real table as its source prints it, each by the names of its columns; see test/cases/tables.md. */
export function realTable(name: string): Readonly<Record<string, string>>[] {
  const text = readFileSync(`${root}test/cases/tables/${name}.csv`, "utf8");
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    );
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`${name}: a row of ${row.length} cells`);
    return Object.fromEntries(head.map((column, at) => [column, row[at] ?? ""]));
  });
}

/** A printed cell: empty or n/a is not known. */
export function printed(cell: string | undefined): number | null {
  if (cell === undefined || cell === "" || cell === "n/a") return null;
  return Number(cell);
}
