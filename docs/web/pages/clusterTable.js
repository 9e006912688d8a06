// @ts-check
import { en } from "../built/library.js";
import { clusterRows } from "./clusterRows.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List the members of the guide's cluster with their states.
 *
 * @returns {string} Markdown
 */
export function clusterTable() {
  const rows = clusterRows().map(({ name, plafon, status, why }) => [name, en.formats.money(plafon), status, why]);
  return markdownTable(["member", "plafon asked for", "state", "by"], rows);
}
