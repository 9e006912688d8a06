// @ts-check
import { explain, factWordingOf, nextFacts, sizeHistory, sizeMeasures, sizes, wordOf } from "../built/library.js";
import { sizeOptions } from "./ask.js";
import { clusterMembers } from "./clusterMembers.js";
import { codeOf } from "./codeOf.js";
import { element } from "./element.js";
import { lines } from "./lines.js";
import { notAsked } from "./notAsked.js";
import { questionList } from "./questionList.js";
import { sqlPane } from "./sqlPane.js";
import { termsPane } from "./termsPane.js";

/**
 * @typedef {import("./fragment.js").State} State
 * @typedef {import("umkm").Messages} Messages
 * @typedef {import("./words.js").Words} Words
 */

/**
 * Draw an answer below its headline: the classes that are left, what would settle it and
 * what could be done, the terms or the years, why and how sure, the code.
 *
 * @param {import("./ask.js").Asked} asked
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 * @param {(dialect: string) => void} chooseDialect
 * @returns {Node[]}
 */
export function answer(asked, state, messages, words, chooseDialect) {
  const { outcome, facts, healed } = asked;
  if (!outcome) return [];
  const said = explain(outcome, messages, { width: Number.POSITIVE_INFINITY }).slice(1);
  const single = outcome.kind !== "cluster";
  const size = outcome.kind === "size";
  return [
    ...badges(outcome, messages, words),
    ...(size ? classes(outcome) : []),
    ...(outcome.kind === "cluster" ? clusterMembers(outcome, messages, words) : []),
    ...next(outcome, messages, words),
    ...ways(healed, messages, words),
    ...termsPane(asked, state, messages, words),
    ...(size ? years(facts, state, messages, words) : []),
    element("h3", {}, words.detail),
    ...lines(single ? said.filter(notAsked(messages)) : said),
    element("h3", {}, words.code),
    element("pre", { tabindex: 0, id: "code" }, element("code", {}, codeOf(asked, state))),
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
 * What to ask next.
 *
 * @param {Outcome} outcome
 * @param {Messages} messages
 * @param {Words} words
 */
function next(outcome, messages, words) {
  const open = nextFacts([outcome]).slice(0, 8);
  if (open.length === 0) return [];
  const asked = open.map(({ settles, ...one }) => ({ ...one, decisive: settles > 0 }));
  const list = questionList(asked, messages, words, outcome.kind === "size" ? "size" : undefined);
  return [element("h3", {}, words.next), list];
}

/**
 * What could be done where something fails.
 *
 * @param {import("umkm").RemediesOutcome | null} healed
 * @param {Messages} messages
 * @param {Words} words
 */
function ways(healed, messages, words) {
  if (!healed || healed.status === "no-rule" || healed.remedies.length === 0) return [];
  const said = explain(healed, messages, { width: Number.POSITIVE_INFINITY }).slice(1);
  // That it is a screening stands below, with the reasons.
  const steps = said.filter((line) => line !== messages.financing.screening);
  return [element("div", { id: "ways" }, element("h3", {}, words.healed), ...lines(steps))];
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
