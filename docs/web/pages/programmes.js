// @ts-check
// One page of Markdown for each financing programme, from the law data and the English wording of the built package.
import { citeText, conditionText, en, evidenceGrades, programmes, programmeTerms, wordOf } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";

/**
 * @typedef {import("umkm").AnyProgramme} AnyProgramme
 * @typedef {AnyProgramme["periods"][number]} ProgrammePeriod
 * @typedef {ProgrammePeriod["value"]["criteria"][number]} AnyCriterion
 * @typedef {import("umkm").TermRules<AnyCriterion["when"]>} AnyTermRules
 * @typedef {NonNullable<AnyTermRules["documents"]>[number]} AnyDocumentRow
 * @typedef {import("umkm").TermRow<AnyCriterion["when"], unknown>} AnyTermRow
 */

/**
 * Write the pages of the programmes, in the order of the library.
 *
 * @returns {{ name: string, title: string, markdown: string }[]} the id of each, what it is called, and its page.
 */
export function programmePages() {
  return programmes.map((programme) => {
    const title = wordOf(en.financing.programmes, programme.id);
    return { name: programme.id, title, markdown: pageOf(programme, title) };
  });
}

/**
 * @param {AnyProgramme} programme
 * @param {string} title
 */
function pageOf({ id, periods, gaps }, title) {
  const terms = programmeTerms.find((one) => one.id === id)?.periods ?? [];
  const rulesOf = (/** @type {ProgrammePeriod} */ { from }) => terms.find((one) => one.from === from)?.value;
  const parts = [
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title}`,
    `Id \`${id}\`. Written from the law data. ${en.financing.screening}`,
    `![What ${title} asks in its newest period, as a tree. The table of that period below says the same.](${id}.svg)`,
    ...periods.map((period) => periodOf(period, rulesOf(period))),
    ...gaps.map((gap) => `## ${span(gap)}\n\nNo rule: ${cell(wordOf(en.law.gaps, gap.id))}.`),
    gradesOf([...periods, ...terms]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * @param {ProgrammePeriod} period
 * @param {AnyTermRules | undefined} stated terms that are a constant of their own
 */
function periodOf(period, stated) {
  const { cite, checkedOn, note, value } = period;
  const { criteria, memberCriteria = [], unread = [], memberUnread = [], notAsked = [], notCovered } = value;
  const terms = { ...value.terms, ...stated?.terms };
  const rows = Object.entries(terms).flatMap(([name, list]) => list.map((row) => termRow(name, row)));
  const documents = [...(value.documents ?? []), ...(stated?.documents ?? [])];
  const checked = checkedOn ? ` Last checked ${en.formats.day(checkedOn)}, unless a note names another day.` : "";
  return [
    `## ${span(period)}`,
    `${cell(citeText(cite, en))}. ${graded(period)}${checked}${note ? ` ${cell(note)}` : ""}`,
    criteriaTable(criteria),
    ...unreadOf(unread),
    ...(memberCriteria.length > 0 ? ["### Of every member", criteriaTable(memberCriteria)] : []),
    ...unreadOf(memberUnread),
    ...(notAsked.length > 0 ? ["### Read not to be asked", namedTable(notAsked)] : []),
    ...(rows.length > 0 ? ["### Terms", table(["term", "value", "when", ...source], rows)] : []),
    ...(documents.length > 0
      ? ["### Documents", table(["document", "owed", ...source], documents.map(documentRow))]
      : []),
    "### Not covered",
    listOf(notCovered) || "Nothing is known to be left out.",
    ...(stated && stated.notCovered.length > 0 ? ["Of terms and documents:", listOf(stated.notCovered)] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const source = ["article", "evidence", "note"];

/** @param {readonly string[]} ids */
function listOf(ids) {
  return ids.map((one) => `- ${wordOf(en.law.notCovered, one)} (\`${one}\`)`).join("\n");
}

/** @param {readonly import("umkm").NamedRule[]} unread */
function unreadOf(unread) {
  if (unread.length === 0) return [];
  const names = unread.map((one) => `- ${wordOf(en.financing.criteria, one.id)} (\`${one.id}\`)`);
  return [`Asked, and not read in any text: the answer is at best not settled.\n\n${names.join("\n")}`];
}

/** @param {readonly import("umkm").NamedRule[]} rules */
function namedTable(rules) {
  const rows = rules.map((one) => [wordOf(en.financing.criteria, one.id), `\`${one.id}\``, ...sourceOf(one)]);
  return table(["criterion", "id", ...source], rows);
}

/** @param {AnyCriterion} criterion */
function standingOf({ standing = "cited", liftable }) {
  const { standings } = en.financing;
  if (standing === "cited") return "read";
  return standing === "liftable" && liftable
    ? standings.liftable(citeText(liftable.cite, en))
    : String(standings[standing]);
}

/** @param {readonly AnyCriterion[]} criteria */
function criteriaTable(criteria) {
  if (criteria.length === 0) return "";
  return table(
    ["criterion", "id", "condition", "how it stands", ...source],
    criteria.map((one) => [
      wordOf(en.financing.criteria, one.id),
      `\`${one.id}\``,
      conditionText(one.when, en),
      standingOf(one),
      ...sourceOf(one),
    ]),
  );
}

/**
 * @param {string} name
 * @param {AnyTermRow} row
 */
function termRow(name, row) {
  const { when, from, until, then } = row;
  const akad = [from ? `from ${en.formats.day(from)}` : "", until ? `to ${en.formats.day(until)}` : ""];
  const days = from || until ? `; akad ${akad.filter(Boolean).join(" ")}` : "";
  const condition = when ? conditionText(when, en) : "otherwise, or always";
  return [wordOf(en.financing.terms, name), termValue(name, then), `${condition}${days}`, ...sourceOf(row)];
}

/**
 * @param {string} name
 * @param {unknown} then
 */
function termValue(name, then) {
  if (then === null) return "no such credit";
  if (typeof then === "object" && "unstated" in then) {
    return en.financing.unstated(wordOf(en.law.notCovered, String(then.unstated)));
  }
  if (typeof then === "number") {
    if (name === "grant") return en.formats.money(then);
    if (name === "tenorWeeks") return en.financing.weeks(en.formats.count(then));
    return name.endsWith("Months") ? en.financing.months(en.formats.count(then)) : en.formats.percent(then);
  }
  if (!Array.isArray(then)) return wordOf(en.financing.termValues, String(then));
  const parts = /** @type {readonly (string | import("umkm").RateStep)[]} */ (then);
  const steps = parts.map((part) =>
    typeof part === "string"
      ? wordOf(en.financing.termValues, part)
      : en.financing.rateFrom(en.formats.percent(part.rate), en.formats.day(part.from)),
  );
  return parts.every((part) => typeof part === "string") ? en.formats.or(steps) : steps.join(", ");
}

/** @param {AnyDocumentRow} row */
function documentRow(row) {
  const owed = row.when ? conditionText(row.when, en) : "always";
  return [wordOf(en.financing.documents, row.document), owed, ...sourceOf(row)];
}

/** @param {Pick<AnyCriterion, "cite" | "evidence" | "checkedOn" | "note">} graded */
function sourceOf({ cite, evidence, checkedOn, note }) {
  const checked = checkedOn ? `Checked ${en.formats.day(checkedOn)}.` : "";
  return [citeText(cite, en), evidence, [note, checked].filter(Boolean).join(" ")];
}

/**
 * Days as a heading: both ends in force.
 *
 * @param {Pick<import("umkm").Period<unknown>, "from" | "until">} days
 */
function span({ from, until }) {
  return `From ${en.formats.day(from)}${until ? ` to ${en.formats.day(until)}` : " on"}`;
}

/** @param {ProgrammePeriod} period */
function graded({ evidence, fromEvidence = evidence, untilEvidence = evidence, until }) {
  const last = until ? `, last day: ${untilEvidence}` : "";
  return `Evidence of the text: ${evidence}; first day: ${fromEvidence}${last}.`;
}

/**
 * Only the grades that the page uses.
 *
 * @param {readonly unknown[]} periods
 */
function gradesOf(periods) {
  const text = JSON.stringify(periods);
  const used = evidenceGrades.filter((grade) => text.includes(`"${grade}"`));
  return ["## Evidence", used.map((grade) => `- ${grade}: ${wordOf(en.law.evidence, grade)}`).join("\n")].join("\n\n");
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  return markdownTable(
    heads,
    rows.map((cells) => cells.map(cell)),
  ).trimEnd();
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll("<", "&lt;").replaceAll("\n", " ");
}
