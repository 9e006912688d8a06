// One page of Markdown for each financing programme, from the law data and the English wording of the built package.
import { evidenceGrades, programmes } from "../../dist/index.js";
import { citeText } from "../../dist/messages/citeText.js";
import { conditionText } from "../../dist/messages/conditionText.js";
import { en } from "../../dist/messages/en/index.js";
import { wordOf } from "../../dist/messages/wordOf.js";

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

function pageOf({ id, periods, gaps }, title) {
  const parts = [
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n# ${title}`,
    `Id \`${id}\`. Written from the law data. ${en.financing.screening}`,
    ...periods.map(periodOf),
    ...gaps.map((gap) => `## ${span(gap)}\n\nNo rule: ${cell(wordOf(en.law.gaps, gap.id))}.`),
    gradesOf(periods),
  ];
  return `${parts.join("\n\n")}\n`;
}

function periodOf(period) {
  const { cite, checkedOn, note, value } = period;
  const { criteria, memberCriteria = [], terms = {}, notCovered } = value;
  const rows = Object.entries(terms).flatMap(([name, list]) => list.map((row) => termRow(name, row)));
  const checked = `Last checked ${en.formats.day(checkedOn)}, unless a note names another day.`;
  return [
    `## ${span(period)}`,
    `${cell(citeText(cite, en))}. ${graded(period)} ${checked}${note ? ` ${cell(note)}` : ""}`,
    criteria.length > 0 ? criteriaTable(criteria) : "No criterion was read.",
    ...(memberCriteria.length > 0 ? ["### Of every member", criteriaTable(memberCriteria)] : []),
    ...(rows.length > 0 ? ["### Terms", table(["term", "value", "when", "article", "evidence", "note"], rows)] : []),
    "### Not covered",
    notCovered.length > 0
      ? notCovered.map((one) => `- ${wordOf(en.law.notCovered, one)} (\`${one}\`)`).join("\n")
      : "Nothing is known to be left out.",
  ].join("\n\n");
}

function criteriaTable(criteria) {
  return table(
    ["criterion", "id", "condition", "article", "evidence", "note"],
    criteria.map(({ id, when, ...rest }) => [
      wordOf(en.financing.criteria, id),
      `\`${id}\``,
      conditionText(when, en),
      ...sourceOf(rest),
    ]),
  );
}

function termRow(name, { when, then, ...rest }) {
  return [
    wordOf(en.financing.terms, name),
    termValue(name, then),
    when ? conditionText(when, en) : "otherwise, or always",
    ...sourceOf(rest),
  ];
}

function termValue(name, then) {
  if (typeof then !== "number") return String(then);
  return name.endsWith("Months") ? en.financing.months(en.formats.count(then)) : en.formats.percent(then);
}

function sourceOf({ cite, evidence, checkedOn, note }) {
  const checked = checkedOn ? `Checked ${en.formats.day(checkedOn)}.` : "";
  return [citeText(cite, en), evidence, [note, checked].filter(Boolean).join(" ")];
}

/** Days as a heading: both ends in force. */
function span({ from, until }) {
  return `From ${en.formats.day(from)}${until ? ` to ${en.formats.day(until)}` : " on"}`;
}

function graded({ evidence, fromEvidence = evidence, untilEvidence, until }) {
  const last = until ? `, last day: ${untilEvidence ?? evidence}` : "";
  return `Evidence of the text: ${evidence}; first day: ${fromEvidence}${last}.`;
}

/** Only the grades that the page uses. */
function gradesOf(periods) {
  const text = JSON.stringify(periods);
  const used = evidenceGrades.filter((grade) => text.includes(`"${grade}"`));
  return ["## Evidence", used.map((grade) => `- ${grade}: ${wordOf(en.law.evidence, grade)}`).join("\n")].join("\n\n");
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
}
