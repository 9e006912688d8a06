import type { Amount } from "../../core/amount/amount";
import type { TableReconciliation } from "../../population/printedTable";
import type { Messages } from "../messages";

/** Explain whether the printed totals of a table are their sums, and which number is wrong where that is known. */
export function explainTable(
  { status, checked, failed, fault }: TableReconciliation,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  const { regional: words, formats } = messages;
  if (status === "no-total") return [words.noTotals];
  if (status === "reconciled") return [words.allReconciled(formats.count(checked))];
  return [
    words.failed(formats.count(failed.length), formats.count(checked)),
    ...failed.map(({ at, printed, sum }) => `- ${words.total(placeText(at, messages), write(printed), write(sum))}`),
    fault ? words.fault(placeText(fault.at, messages), write(fault.printed), write(fault.corrected)) : words.noFault,
  ];
}

function placeText(at: readonly string[], { regional: words }: Messages): string {
  const [part, ...names] = at;
  if (part === "rows") return names.join(" / ");
  if (part === "rowTotals") return words.rowTotal(names.join(" / "));
  if (part === "columnTotals") return words.columnTotal(names.join(" / "));
  // Names stand at every other place: levels, a name, levels, a name, and total at the end of a total.
  const path = at.filter((_, position) => position % 2 === 1).join(" / ");
  return at.length % 2 === 1 ? words.levelTotal(path || null) : path;
}
