import type { Amount } from "../../core/amount/amount";
import type { TableReconciliation } from "../../population/printedTable";
import type { Messages } from "../messages";

/** Explain whether the printed totals of a table are their sums, and which number is wrong where that is known. */
export function explainTable(
  { status, checked, failed, unchecked, left, fault }: TableReconciliation,
  messages: Messages,
  write: (value: Amount) => string,
): string[] {
  const { regional: words, formats } = messages;
  if (status === "no-total") return [words.noTotals];
  const open = unchecked.length === 0 ? [] : [words.unchecked(formats.count(unchecked.length))];
  const leaves = left.map(({ at, value, by }) => {
    const place = placeText(at, messages);
    const values = formats.and(by.map((one) => write(one.value)));
    return `- ${value === null ? words.leftDiffers(place, values) : words.left(place, write(value))}`;
  });
  if (status !== "off") {
    const held = checked > 0 ? [words.allReconciled(formats.count(checked))] : [];
    return [...held, ...open, ...leaves];
  }
  const totals = failed.map(({ at, printed, sum, unknown }) => {
    return `- ${words.total(placeText(at, messages), write(printed), write(sum), unknown.length > 0)}`;
  });
  // Totals that leave different values for a cell are wrong, though none of them fails alone.
  if (failed.length === 0) return [...open, ...leaves];
  return [
    words.failed(formats.count(failed.length), formats.count(checked)),
    ...totals,
    fault ? words.fault(placeText(fault.at, messages), write(fault.printed), write(fault.corrected)) : words.noFault,
    ...open,
    ...leaves,
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
