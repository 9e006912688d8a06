// @ts-check
import { explain, nextFacts, sizeHistory, sizeMeasures, sizes } from "../../dist/index.js";
import { factWordingOf } from "../../dist/messages/factWordingOf.js";
import { wordOf } from "../../dist/messages/wordOf.js";
import { memberKey, sizeOptions } from "./ask.js";
import { clusterMembers } from "./clusterMembers.js";
import { codeOf } from "./codeOf.js";
import { element } from "./element.js";
import { lines } from "./lines.js";
import { sqlPane } from "./sqlPane.js";

/**
 * @typedef {import("./fragment.js").State} State
 * @typedef {import("umkm").Messages} Messages
 * @typedef {import("./words.js").Words} Words
 */

/**
 * Draw an answer below its headline: the classes that are left, what would settle it, why and how sure, the years, the code.
 *
 * @param {import("./ask.js").Asked} asked
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 * @param {(dialect: string) => void} chooseDialect
 * @returns {Node[]}
 */
export function answer({ outcome, facts, members }, state, messages, words, chooseDialect) {
  if (!outcome) return [];
  const said = explain(outcome, messages, { width: Number.POSITIVE_INFINITY }).slice(1);
  const single = outcome.kind !== "cluster";
  const size = outcome.kind === "size";
  return [
    ...badges(outcome, messages, words),
    ...(size ? classes(outcome) : []),
    ...(outcome.kind === "cluster" ? clusterMembers(outcome, messages, words) : []),
    ...next(outcome, messages, words),
    ...(size ? years(facts, state, messages, words) : []),
    element("h3", {}, words.detail),
    ...lines(single ? said.filter(notAsked(messages)) : said),
    element("h3", {}, words.code),
    element("pre", { tabindex: 0 }, element("code", {}, codeOf(outcome, facts, members, state))),
    ...sqlPane(state, words, chooseDialect),
  ];
}

/** @typedef {import("./ask.js").Asked["outcome"] & {}} Outcome */

/**
 * The evidence, and a warning where the rule was last checked long ago.
 *
 * @param {Outcome} outcome
 * @param {Messages} messages
 * @param {Words} words
 */
function badges(outcome, messages, words) {
  if (outcome.status === "no-rule") return [];
  const { evidence, stale } = outcome.basis;
  return [
    element(
      "p",
      { class: "badges" },
      element("span", { class: `badge ${evidence}` }, `${words.grade}: ${wordOf(messages.law.evidence, evidence)}`),
      stale && element("span", { class: "badge stale" }, words.stale),
    ),
  ];
}

/**
 * The four classes, those that are left marked: a picture of the headline, which says the same.
 *
 * @param {import("umkm").SizeOutcome} outcome
 */
function classes(outcome) {
  /** @type {readonly string[]} */
  const left = outcome.status === "known" ? [outcome.size] : outcome.status === "unknown" ? outcome.candidates : [];
  const boxes = sizes.map((size) => element("span", { class: left.includes(size) ? "left" : "" }, size));
  return [element("p", { class: "classes", "aria-hidden": "true" }, ...boxes)];
}

/**
 * What to ask next, each leading to its field.
 *
 * @param {Outcome} outcome
 * @param {Messages} messages
 * @param {Words} words
 */
function next(outcome, messages, words) {
  const open = nextFacts([outcome]).slice(0, 8);
  if (open.length === 0) return [];
  const items = open.map(({ fact, member, settles }) => {
    const key = fact === "members" ? "add-member" : (member === undefined ? "" : memberKey(member)) + fact;
    const whose = member === undefined ? "" : `${words.member(member + 1)}: `;
    const text = whose + factWordingOf(fact, messages, outcome.kind === "size" ? "size" : undefined).question;
    const go = element(
      "button",
      { type: "button", class: "go", onclick: () => document.getElementById(key)?.focus() },
      text,
    );
    return element("li", {}, go, settles > 0 && element("span", { class: "hint" }, ` ${words.decisive}`));
  });
  return [element("h3", {}, words.next), element("ul", {}, ...items)];
}

/**
 * Through the years: by all that was entered, and by each measure that was.
 *
 * @param {Readonly<Record<string, unknown>>} facts
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 */
function years(facts, state, messages, words) {
  const { asOf, ...options } = sizeOptions(state);
  const told = (/** @type {string} */ title, /** @type {import("umkm").SizeHistoryOptions} */ by) => [
    element("h4", {}, title),
    ...lines(explain(sizeHistory(facts, by), messages, { width: Number.POSITIVE_INFINITY })),
  ];
  const measures =
    typeof options.policy === "object" ? [] : sizeMeasures.filter((measure) => facts[measure] !== undefined);
  return [
    element("h3", {}, words.years),
    ...measures.flatMap((by) => told(words.by(factWordingOf(by, messages).label), { ...options, policy: { by } })),
    ...told(words.all, options),
  ];
}

/**
 * Leaves out the questions, which are drawn as a list of their own.
 *
 * @param {Messages} messages
 */
function notAsked({ facts }) {
  let asking = false;
  return (/** @type {string} */ line) => {
    asking = line === facts.ask || line === facts.askOpen || (asking && /^[*-] /.test(line));
    return !asking;
  };
}
