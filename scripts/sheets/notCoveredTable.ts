import { id } from "../../src/messages/id/id";
import { wordOf } from "../../src/messages/phrases/wordOf";
import type { SizeNotCovered } from "../../src/size/types/regime";
import type { SheetText } from "./cellsOf";
import { table } from "./markdown";
import { sideBySide } from "./sideBySide";
import { dayText, textName } from "./words";

/** What the texts ask and the library does not check: a row for each, and in which texts. */
export function notCoveredTable(lists: readonly (readonly SizeNotCovered[])[], texts: readonly SheetText[]): string {
  const rows = sideBySide(lists, idOf).map((row) => {
    const one = idOf(row.find((found) => found !== undefined) ?? "");
    return [`${wordOf(id.law.notCovered, one)} \`${one}\``, ...row.map((found) => (found ? cellOf(found) : ""))];
  });
  return rows.length > 0 ? table(["yang tidak diperiksa", ...texts.map(({ from }) => textName(from))], rows) : "";
}

function idOf(one: SizeNotCovered): string {
  return typeof one === "string" ? one : one.id;
}

function cellOf(one: SizeNotCovered): string[] {
  const { from, until } = typeof one === "string" ? {} : one;
  return [
    "tidak diperiksa",
    ...(from === undefined ? [] : [`sejak ${dayText(from)}`]),
    ...(until === undefined ? [] : [`sampai ${dayText(until)}`]),
  ];
}
