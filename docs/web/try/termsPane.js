// @ts-check
import { conditionText, explain, gradedText, valueAt, wordOf } from "../built/library.js";
import { element } from "./element.js";
import { lines } from "./lines.js";
import { notAsked } from "./notAsked.js";
import { questionList } from "./questionList.js";
import { programmeOf } from "./questions.js";

/**
 * @typedef {import("umkm").Messages} Messages
 * @typedef {import("./words.js").Words} Words
 * @typedef {import("umkm").TermsOutcome} TermsOutcome
 */

/**
 * Draw what the credit costs and asks for: the limits of the plafon, then rate, tenors, collateral and documents; of a
 * cluster what holds for each member, then what differs.
 *
 * @param {import("./ask.js").Asked} asked
 * @param {import("./fragment.js").State} state
 * @param {Messages} messages
 * @param {Words} words
 * @returns {Node[]}
 */
export function termsPane({ terms, outcome }, { programme, asOf }, messages, words) {
  if (!outcome || outcome.kind === "size" || outcome.status === "no-rule") return [];
  const isCluster = outcome.kind === "cluster";
  const said = terms.map((one) =>
    explain(one, messages, { width: Number.POSITIVE_INFINITY }).slice(1).filter(notAsked(messages)),
  );
  const [first = [messages.financing.noTerms]] = said;
  const common = first.filter((line) => said.every((one) => one.includes(line)));
  const groups = sameTexts(said.map((one) => one.filter((line) => !common.includes(line)).join("\n")));
  const differing = groups.flatMap(([text, members]) => [
    groups.length > 1 && element("h4", {}, messages.formats.and(members.map((at) => words.member(at + 1)))),
    ...lines(text ? text.split("\n") : []),
    ...asks(terms[members[0] ?? 0], isCluster ? members[0] : undefined, messages, words),
  ]);
  const section = element(
    "div",
    { id: "terms" },
    element("h3", {}, words.terms),
    element("p", { class: "hint" }, words.termsHint),
    isCluster && element("h4", {}, words.eachMember),
    ...lines([...plafonLines(programme, asOf, messages), ...common]),
    ...differing,
  );
  return [section];
}

/**
 * The texts that differ, each with the positions of those who have it.
 *
 * @param {readonly string[]} texts
 */
function sameTexts(texts) {
  /** @type {Map<string, number[]>} */
  const positions = new Map();
  texts.forEach((text, at) => {
    positions.set(text, [...(positions.get(text) ?? []), at]);
  });
  return [...positions];
}

/**
 * The criteria that ask for a plafon and nothing else.
 *
 * @param {string} id
 * @param {string} asOf
 * @param {Messages} messages
 */
function plafonLines(id, asOf, messages) {
  const { financing } = messages;
  const found = valueAt(programmeOf(id), asOf);
  if (!found.found) return [];
  const { criteria, memberCriteria = [] } = found.period.value;
  return [...criteria, ...memberCriteria].flatMap(({ id: criterion, when, ...graded }) => {
    if (!("fact" in when && when.fact === "plafon")) return [];
    const where = gradedText(graded, messages);
    return `- ${financing.reason(wordOf(financing.criteria, criterion), conditionText(when, messages), null, where)}`;
  });
}

/**
 * What would settle the terms that are open.
 *
 * @param {TermsOutcome | undefined} outcome
 * @param {number | undefined} member
 * @param {Messages} messages
 * @param {Words} words
 */
function asks(outcome, member, messages, words) {
  if (outcome?.status !== "found") return [];
  const open = [...Object.values(outcome.terms), ...outcome.documents].flatMap((one) =>
    "missing" in one ? one.missing : [],
  );
  if (open.length === 0) return [];
  const decisive = new Set(open.filter((one) => one.decisive).map(({ fact }) => fact));
  const facts = [...new Set(open.map(({ fact }) => fact))];
  const whose = member === undefined ? {} : { member };
  const asked = facts.map((fact) => ({ fact, ...whose, decisive: decisive.has(fact) }));
  return [element("p", {}, words.termsNext), questionList(asked, messages, words)];
}
