import { readFileSync } from "node:fs";
import { readTables } from "./readTables.mjs";

/** Where each part of each law stands and how well it is evidenced, from test/cases/citations.md: by law, day and part. */
export function readCitations() {
  const laws = {};
  for (const { headings, rows } of readTables(
    readFileSync(new URL("../cases/citations.md", import.meta.url), "utf8"),
  )) {
    const [, law, day] = headings;
    laws[law] ??= {};
    for (const { part, "stands in": at, grade, "the facts": beside } of rows) {
      const key = `${day} ${part}`;
      if (Object.hasOwn(laws[law], key)) throw new Error(`stands twice: ${key}`);
      laws[law][key] = beside ? [at, grade, beside] : [at, grade];
    }
  }
  return laws;
}
