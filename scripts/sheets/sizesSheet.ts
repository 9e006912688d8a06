import type { AnyCondition } from "../../src/criteria/anyCondition";
import type { Timeline } from "../../src/law/timeline";
import { id } from "../../src/messages/id/id";
import { conditionText } from "../../src/messages/phrases/conditionText";
import { factWordingOf } from "../../src/messages/phrases/factWordingOf";
import { valueText } from "../../src/messages/phrases/valueText";
import { wordOf } from "../../src/messages/phrases/wordOf";
import type { AnySizeRegime, AnySizeTimeline, SizeCombination, SizePurpose } from "../../src/size/types/regime";
import { cellsOf } from "./cellsOf";
import { headOf } from "./headOf";
import { section, table } from "./markdown";
import { notCoveredTable } from "./notCoveredTable";
import { sideBySide } from "./sideBySide";
import { sourcesOf } from "./sourcesOf";
import { textsTable } from "./textsTable";
import { daysText, dayText, evidenceText, sourceLines, textName } from "./words";

type Texts = AnySizeTimeline["periods"];
type Factors = Timeline<readonly string[]>;
type Limits = AnySizeRegime["limits"][number];
type Use = AnySizeRegime["uses"][number];
type Exclusion = AnySizeRegime["exclusions"][number];

const purposes: Readonly<Record<SizePurpose, string>> = {
  registration: "pendirian atau pendaftaran usaha",
  facilities: "kemudahan, pelindungan, dan pemberdayaan",
};

/** Write the law sheet of the size classes: those of the statutes, then those of BPS. */
export function sizesSheet(statute: AnySizeTimeline, bps: AnySizeTimeline, factors: Factors): string {
  const parts = [
    ...headOf("Kelas usaha", `Batas kelas menurut undang-undang, \`${statute.id}\`, dan menurut BPS, \`${bps.id}\`.`),
    ...timelineOf(statute, "menurut undang-undang"),
    ...section("Faktor yang disebut undang-undang, tanpa angka", [factorsTable(factors)]),
    ...timelineOf(bps, "menurut BPS"),
    ...sourcesOf([statute, factors, bps]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function timelineOf({ periods, gaps }: AnySizeTimeline, by: string): string[] {
  const heads = periods.map((period) => `${textName(period.from)}<br>${daysText(period)}`);
  const notCovered = periods.map(({ value }) => value.notCovered);
  return [
    ...section(`Teks ${by}`, [textsTable(periods, gaps)]),
    ...section(`Batas ${by}`, [table(["ukuran", ...heads], limitRows(periods))]),
    ...section(`Ukuran yang dipakai ${by}`, [table(["tujuan", "berdiri", ...heads], useRows(periods))]),
    ...section(`Yang dikecualikan ${by}`, [exclusionsTable(periods, heads)]),
    ...section(`Yang tidak diputuskan ${by}`, [notCoveredTable(notCovered, periods)]),
  ];
}

function limitRows(texts: Texts): (string | string[])[][] {
  const lists = texts.map(({ value }) => value.limits);
  const rows = sideBySide(lists, ({ measure }) => measure).map((row) => {
    const cells = cellsOf(row, texts);
    return [
      labelOf(row.find((one) => one)?.measure ?? ""),
      ...row.map((one, n) => [...bands(one), ...(cells[n] ?? [])]),
    ];
  });
  const largest = cellsOf(
    texts.map(({ value }) => value.largest),
    texts,
  );
  return [...rows, [["besar", "di atas semua batas itu"], ...largest]];
}

function bands(limits: Limits | undefined): string[] {
  if (!limits) return [];
  const { measure, atMost, below = {}, evidenceOf = {} } = limits;
  const write = atMost ? id.size.atMost : id.size.below;
  return Object.entries(atMost ?? below).map(
    ([size, limit]) =>
      `${wordOf(id.size.sizes, size)}: ${write(valueText(measure, limit, id))}${gradeText(evidenceOf[size])}`,
  );
}

function gradeText(grade: string | undefined): string {
  return grade === undefined ? "" : ` (${evidenceText(grade)})`;
}

function useRows(texts: Texts): (string | string[])[][] {
  const lists = texts.map(({ value }) => value.uses);
  const nameOf = ({ purpose, establishedBefore, establishedSince }: Use) =>
    JSON.stringify({ purpose, establishedBefore, establishedSince });
  return sideBySide(lists, nameOf).map((row) => {
    const use = row.find((one) => one !== undefined) as Use;
    const cells = cellsOf(row, texts);
    const purpose = use.purpose ? wordOf(purposes, use.purpose) : "semua";
    return [purpose, ageText(use), ...row.map((one, n) => [...measuresOf(one), ...(cells[n] ?? [])])];
  });
}

function ageText({ establishedBefore, establishedSince }: Use): string {
  if (establishedBefore) return `sebelum ${dayText(establishedBefore)}`;
  return establishedSince ? `pada ${dayText(establishedSince)} atau sesudahnya` : "kapan saja";
}

function measuresOf(use: Use | undefined): string[] {
  if (!use) return [];
  const listed = id.formats.and(use.measures.map(combined));
  if (use.measures.length < 2) return [listed];
  return [listed, use.eitherByLaw ? "salah satu cukup menurut aturannya" : "cara menggabungkannya tidak diatur"];
}

function combined(measure: SizeCombination<string>): string {
  if (typeof measure === "string") return labelOf(measure);
  return measure.any ? id.conditions.any(measure.any.map(combined)) : id.conditions.all(measure.all.map(combined));
}

function factorsTable({ periods }: Factors): string {
  const rows = periods.map((period) => [
    daysText(period),
    [...period.value],
    [...sourceLines(period), `diperiksa ${dayText(period.checkedOn)}`],
  ]);
  return table(["berlaku", "faktor", "dasar"], rows);
}

function exclusionsTable(texts: Texts, heads: readonly string[]): string {
  const lists = texts.map(({ value }) => value.exclusions);
  const rows = sideBySide(lists, ({ id: name, from }) => `${name} ${from}`).map((row) => {
    const one = row.find((found) => found !== undefined) as Exclusion;
    return [[`\`${one.id}\``, ...scopeOf(one)], barText(one), ...cellsOf(row, texts, exclusionWords)];
  });
  return rows.length > 0 ? table(["pengecualian", "bila", ...heads], rows) : "";
}

function exclusionWords(exclusion: Exclusion): string[] {
  return [barText(exclusion), scopeOf(exclusion).join(", ")];
}

function scopeOf({ size, countsAs, purpose, from, until, fromEvidence, untilEvidence }: Exclusion): string[] {
  return [
    size === undefined
      ? "dari setiap kelas"
      : `dari kelas ${id.formats.or([size].flat().map((one) => wordOf(id.size.sizes, one)))}`,
    ...(countsAs === undefined ? [] : [`terhitung sebagai usaha ${wordOf(id.size.sizes, countsAs)}`]),
    ...(purpose ? [`untuk ${wordOf(purposes, purpose)}`] : []),
    ...(from === undefined ? [] : [daysText({ from, until })]),
    ...(fromEvidence === undefined ? [] : [`hari pertamanya: ${evidenceText(fromEvidence)}`]),
    ...(untilEvidence === undefined ? [] : [`hari terakhirnya: ${evidenceText(untilEvidence)}`]),
  ];
}

function barText({ bars }: Exclusion): string {
  return conditionText(bars as AnyCondition, id);
}

function labelOf(measure: string): string {
  return `${factWordingOf(measure, id).label} \`${measure}\``;
}
