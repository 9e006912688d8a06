import { type Evidence, evidenceGrades } from "../../src/law/evidence";
import type { Regulation } from "../../src/law/regulations/regulation";
import { regulations } from "../../src/law/regulations/regulations";
import { section, table } from "./markdown";
import { daysText, dayText, evidenceText } from "./words";

/** The regulations that a sheet cites, with a link where there is an official page, and what the grades mean. */
export function sourcesOf(law: unknown): string[] {
  const cited = new Set([...JSON.stringify(law).matchAll(/"regulation":"([^"]*)"/g)].map(([, name]) => name));
  const rows = (regulations as readonly Regulation[]).filter(({ id }) => cited.has(id)).map(regulationRow);
  return [
    ...section("Peraturan", [table(["peraturan", "id", "berlaku", "diperiksa", "catatan"], rows)]),
    ...section("Bukti, dari yang terkuat", [evidenceGrades.map(gradeLine).join("\n")]),
  ];
}

function regulationRow({ id, title, url, from, until, evidence, checkedOn, note }: Regulation) {
  const name = url === undefined ? title : `[${title}](${url})`;
  return [name, `\`${id}\``, [daysText({ from, until }), evidenceText(evidence)], dayText(checkedOn), note ?? ""];
}

function gradeLine(grade: Evidence): string {
  return `- ${evidenceText(grade)} (\`${grade}\`)`;
}
