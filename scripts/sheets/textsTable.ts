import type { Gap, Period } from "../../src/law/timeline";
import { id } from "../../src/messages/id/id";
import { wordOf } from "../../src/messages/phrases/wordOf";
import { table } from "./markdown";
import { dayText, evidenceText, sourceLines, textName } from "./words";

/** The texts of a sheet, and the days between them on which none rules: how sure each day is, and where they stand. */
export function textsTable(periods: readonly Period<unknown>[], gaps: readonly Gap[]): string {
  const heads = ["teks", "hari pertama", "hari terakhir", "dasar", "diperiksa", "catatan"];
  const rows = [...periods.map(textRow), ...gaps.map(gapRow)].sort((one, other) => (one.from < other.from ? -1 : 1));
  return table(
    heads,
    rows.map(({ cells }) => cells),
  );
}

function textRow({ from, fromEvidence, until, untilEvidence, cite, evidence, checkedOn, note }: Period<unknown>) {
  const cells = [
    textName(from),
    [dayText(from), evidenceText(fromEvidence ?? evidence)],
    until === undefined ? "" : [dayText(until), evidenceText(untilEvidence ?? evidence)],
    sourceLines({ cite, evidence }),
    dayText(checkedOn),
    note ?? "",
  ];
  return { from, cells };
}

function gapRow({ id: gap, from, fromEvidence, until, untilEvidence, cite, evidence, checkedOn, note }: Gap) {
  const why = [`tanpa teks: ${wordOf(id.law.gaps, gap)}`, `\`${gap}\``];
  return {
    from,
    cells: [
      why,
      [dayText(from), evidenceText(fromEvidence ?? evidence)],
      [dayText(until), evidenceText(untilEvidence ?? evidence)],
      sourceLines({ cite, evidence }),
      dayText(checkedOn ?? ""),
      note ?? "",
    ],
  };
}
