// @ts-check
import { en, programmes, wordOf } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List the programmes, with a link to the page of each, whom it is for and its periods.
 *
 * @returns {string} Markdown
 */
export function programmesTable() {
  const rows = programmes.map(({ id, memberFacts, periods }) => [
    `[${wordOf(en.financing.programmes, id)}](programmes/${id}.md)`,
    `\`${id}\``,
    memberFacts ? "a cluster: `assessCluster`" : "one business: `assess`",
    periods.map(({ from, until }) => `${from} to ${until ?? "today"}`).join("<br>"),
  ]);
  return markdownTable(["programme", "id", "for", "periods"], rows);
}
