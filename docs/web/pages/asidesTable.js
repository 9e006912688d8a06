// @ts-check
import { en, goDigitalAsides } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List the published figures that are no counts, and why each is none.
 *
 * @returns {string} Markdown
 */
export function asidesTable() {
  const rows = goDigitalAsides.map(({ on, body, figure, why, evidence, note }) => [
    on,
    body,
    en.formats.count(figure),
    why,
    evidence,
    note,
  ]);
  return markdownTable(["for", "body", "UMKM", "why it is no count", "evidence", "note"], rows);
}
