import { id } from "../../src/messages/id/id";
import { wordOf } from "../../src/messages/phrases/wordOf";
import type { SheetText } from "./cellsOf";
import { table } from "./markdown";
import { sideBySide } from "./sideBySide";
import { textName } from "./words";

/** What the texts ask and the library does not check: a row for each, and in which texts. */
export function notCoveredTable(lists: readonly (readonly string[])[], texts: readonly SheetText[]): string {
  const rows = sideBySide(lists, (one) => one).map((row) => {
    const one = row.find((found) => found !== undefined) ?? "";
    return [`${wordOf(id.law.notCovered, one)} \`${one}\``, ...row.map((found) => (found ? "tidak diperiksa" : ""))];
  });
  return rows.length > 0 ? table(["yang tidak diperiksa", ...texts.map(({ from }) => textName(from))], rows) : "";
}
