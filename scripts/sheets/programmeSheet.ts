import type { AnyCondition, AnyCriterion } from "../../src/criteria/anyCondition";
import type { AnyProgramme, AnyProgrammeRules } from "../../src/financing/types/programme";
import type { TermRules } from "../../src/financing/types/terms";
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
import { daysText, textName } from "./words";

type Texts = AnyProgramme["periods"];

/** Rules whose id does not begin with the id under which a text that was not read so far lists them. */
const listedAs: Readonly<Record<string, string>> = { "bukan-asn-tni-polri": "pegawai-negeri" };

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
  const parts = [
    ...headOf(wordOf(id.financing.programmes, programme.id), `${what}, \`${programme.id}\`.`),
    ...section("Teks", [textsTable(periods, gaps)]),
    ...section(memberFacts ? "Syarat kelompok" : "Syarat", [
      rulesTable(periods, heads, ({ criteria }) => criteria),
      unreadLines(periods, "criteria", memberFacts ? id.financing.groupUnread : id.financing.unread),
    ]),
    ...section("Syarat tiap anggota", [
      rulesTable(periods, heads, ({ memberCriteria = [] }) => memberCriteria),
      unreadLines(periods, "memberCriteria", id.financing.membersUnread),
    ]),
    ...section("Ketentuan", [termsTable(stated, periods, heads)]),
    ...section("Dokumen", [documentsTable(stated, periods, heads)]),
    ...section("Yang tidak diperiksa dari syarat", [notCoveredTable(own, periods)]),
    ...section("Yang tidak diperiksa dari ketentuan dan dokumen", [notCoveredTable(ofTerms, periods)]),
    ...sourcesOf([programme, terms]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rulesTable(
  texts: Texts,
  heads: readonly string[],
  rulesIn: (rules: AnyProgrammeRules) => readonly AnyCriterion[],
): string {
  const lists = texts.map(({ value }) => rulesIn(value));
  const rows = sideBySide(lists, (rule) => rule.id).map((row) => {
    const rule = row.find((one) => one !== undefined) as AnyCriterion;
    const words = ({ when }: AnyCriterion) => [conditionText(when, id)];
    const unreadIn = (text: number) => texts[text]?.value.notCovered.find((one) => isOf(rule.id, one));
    const name = [wordOf(id.financing.criteria, rule.id), `\`${rule.id}\``];
    return [name, words(rule), ...cellsOf(row, texts, words, unreadIn)];
  });
  return rows.length > 0 ? table(["syarat", "bunyi", ...heads], rows) : "";
}

/** Tells whether what a text lists as not covered is a rule of another text. */
function isOf(rule: string, notCovered: string): boolean {
  return rule === notCovered || rule.startsWith(`${notCovered}-`) || listedAs[rule] === notCovered;
}

function unreadLines(texts: Texts, list: "criteria" | "memberCriteria", sentence: string): string {
  const unread = texts.filter(({ value }) => value.unread?.includes(list));
  return unread.map(({ from }) => `- ${textName(from)}: ${sentence}`).join("\n");
}
