// @ts-check
import { en } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";
import { sharesByBase } from "./sharesByBase.js";

/**
 * List one count as a share of each base that statements use.
 *
 * @returns {string} Markdown
 */
export function sharesByBaseTable() {
  const { count, rows } = sharesByBase();
  return markdownTable(
    ["count", "base", "UMKM in the base", "share"],
    rows.map(({ base, of, percent }) => [count, base, en.formats.count(of), percent]),
  );
}
