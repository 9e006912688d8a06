import type { AnyCondition, AnyCriterion } from "../../src/criteria/anyCondition";
import type { AnyProgramme } from "../../src/financing/types/programme";
import type { TermRules } from "../../src/financing/types/terms";
import type { NamedRule } from "../../src/law/standing";
import type { Timeline } from "../../src/law/timeline";
import { id } from "../../src/messages/id/id";
import { conditionText } from "../../src/messages/phrases/conditionText";
import { wordOf } from "../../src/messages/phrases/wordOf";
import { cellsOf } from "./cellsOf";
import { headOf } from "./headOf";
import { section, table } from "./markdown";
import { notCoveredTable } from "./notCoveredTable";
import { sideBySide } from "./sideBySide";
import { sourcesOf } from "./sourcesOf";
import { documentsTable, termsTable } from "./termsTables";
import { textsTable } from "./textsTable";
import { daysText, sourceLines, textName } from "./words";

type Texts = AnyProgramme["periods"];

/** Write the law sheet of a programme, or of the definition of a klaster: a row a rule, a column a text. */
export function programmeSheet(
  programme: AnyProgramme,
  terms: Timeline<TermRules<AnyCondition>> | undefined,
  what: string,
): string {
  const { periods, gaps, memberFacts } = programme;
  const heads = periods.map((period) => `${textName(period.from)}<br>${daysText(period)}`);
  const stated = terms?.periods.map(({ value }) => value) ?? [];
  const own = periods.map(({ value }) => value.notCovered);
  const ofTerms = stated.map(({ notCovered }) => notCovered);
  const rules = periods.map(({ value: { criteria, unread = [] } }) => ({ criteria, unread }));
  const ofMembers = periods.map(({ value: { memberCriteria: criteria = [], memberUnread: unread = [] } }) => ({
    criteria,
    unread,
  }));
  const namedOfMembers = ofMembers.flatMap(({ criteria, unread }) => [...criteria, ...unread].map(idOf));
  const notAsked = periods
    .flatMap(({ value }) => (value.notAsked ?? []).map(idOf))
    .filter((name) => !namedOfMembers.includes(name));
  const parts = [
    ...headOf(wordOf(id.financing.programmes, programme.id), `${what}, \`${programme.id}\`.`),
    ...section("Teks", [textsTable(periods, gaps)]),
    ...section(memberFacts ? "Syarat kelompok" : "Syarat", [rulesTable(periods, heads, rules, notAsked)]),
    ...section("Syarat tiap anggota", [rulesTable(periods, heads, ofMembers, [])]),
    ...section("Ketentuan", [termsTable(stated, periods, heads)]),
    ...section("Dokumen", [documentsTable(stated, periods, heads)]),
    ...section("Yang tidak diperiksa dari syarat", [notCoveredTable(own, periods)]),
    ...section("Yang tidak diperiksa dari ketentuan dan dokumen", [notCoveredTable(ofTerms, periods)]),
    ...sourcesOf([programme, terms]),
  ];
  return `${parts.join("\n\n")}\n`;
}

interface Rules {
  readonly criteria: readonly AnyCriterion[];
  readonly unread: readonly NamedRule[];
}

/** The rules side by side; those that no text says so that they could be asked stand last. */
function rulesTable(
  texts: Texts,
  heads: readonly string[],
  lists: readonly Rules[],
  notAsked: readonly string[],
): string {
  const stated = sideBySide(
    lists.map(({ criteria }) => criteria),
    idOf,
  );
  const words = ({ when }: AnyCriterion) => [conditionText(when, id)];
  const names = stated.map((row) => idOf(row.find((rule) => rule !== undefined) as AnyCriterion));
  const named = [...lists.flatMap(({ unread }) => unread.map(idOf)), ...notAsked];
  const rows = [...new Set([...names, ...named])].map((name, n) => {
    const row = stated[n] ?? texts.map(() => undefined);
    const rule = row.find((one) => one !== undefined);
    const otherwise = (text: number) => {
      if (lists[text]?.unread.some((one) => one.id === name)) return ["diminta, belum dibaca"];
      const found = texts[text]?.value.notAsked?.find((one) => one.id === name);
      const note = found?.note === undefined ? [] : [`catatan: ${found.note}`];
      return found ? ["tidak diminta", ...sourceLines(found), ...note] : [];
    };
    const label = [wordOf(id.financing.criteria, name), `\`${name}\``];
    return [label, rule ? words(rule) : "", ...cellsOf(row, texts, words, otherwise)];
  });
  return rows.length > 0 ? table(["syarat", "bunyi", ...heads], rows) : "";
}

function idOf(rule: { readonly id: string }): string {
  return rule.id;
}
