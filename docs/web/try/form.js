// @ts-check
import { factWordingOf, programmes, sizeMeasures, wordOf } from "../built/library.js";
import { memberKey } from "./ask.js";
import { element } from "./element.js";
import { list } from "./field.js";
import { fieldGroup } from "./fieldGroup.js";
import { programmeOf, programmeQuestions, sizeQuestions } from "./questions.js";

/**
 * @typedef {import("./fragment.js").State} State
 * @typedef {import("umkm").Messages} Messages
 * @typedef {import("./words.js").Words} Words
 *
 * @typedef {object} Change
 * @property {() => void} entered something was entered; the form stays as it is
 * @property {(part: Partial<State>) => void} asked the day is another, and the questions may be
 * @property {(part: Partial<State>, focus: string) => void} redraw the form has other fields now; which one has the focus
 */

/**
 * Draw what is chosen first: what to know, on which day, and by what.
 *
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 * @param {Change} change
 * @returns {Node[]}
 */
export function choices(state, messages, words, change) {
  /**
   * @param {"ask" | "purpose" | "policy" | "programme"} name
   * @param {readonly { value: string, label: string }[]} options
   */
  const choice = (name, options) =>
    labelled(
      name,
      words[name],
      list(name, options, state[name], (value) => change.redraw({ [name]: value }, name)),
    );
  const own = (/** @type {"size" | "financing" | "facilities" | "registration" | "either" | "both"} */ value) => ({
    value,
    label: words[value],
  });
  const day = element("input", { id: "asOf", type: "date", value: state.asOf, "aria-describedby": "asOf-problem" });
  day.addEventListener("input", () => change.asked({ asOf: day.value }));
  const always = [choice("ask", [own("size"), own("financing")]), labelled("asOf", words.asOf, day)];
  if (state.ask === "financing") {
    const named = programmes.map(({ id }) => ({ value: id, label: wordOf(messages.financing.programmes, id) }));
    return [...always, choice("programme", named)];
  }
  const measures = sizeMeasures.filter((one) => one !== "tenagaKerja");
  const alone = measures.map((value) => ({ value, label: words.alone(factWordingOf(value, messages).label) }));
  return [
    ...always,
    choice("purpose", [own("facilities"), own("registration")]),
    choice("policy", [own("either"), own("both"), ...alone]),
  ];
}

/**
 * Draw the questions, in groups.
 *
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 * @param {Change} change
 * @returns {Node[]}
 */
export function questions(state, messages, words, change) {
  if (state.ask === "financing") return programmeGroups(state, messages, words, change);
  const page = { messages, words, entered: change.entered };
  return [fieldGroup(words.facts, sizeQuestions(messages), "", state.facts, page)];
}

/**
 * @param {State} state
 * @param {Messages} messages
 * @param {Words} words
 * @param {Change} change
 */
function programmeGroups(state, messages, words, change) {
  const programme = programmeOf(state.programme);
  if (!state.asOf) return [];
  const { own, ofMember, ofTerms } = programmeQuestions(programme, state.asOf, messages);
  if (own.length + ofMember.length + ofTerms.length === 0) return [element("p", {}, words.noQuestions)];
  const page = { messages, words, entered: change.entered };
  const groupOf = (/** @type {string} */ title, /** @type {typeof own} */ asked) =>
    asked.length > 0 ? [fieldGroup(title, asked, "", state.facts, page)] : [];
  if (!programme.memberFacts) return [...groupOf(words.applicant, own), ...groupOf(words.forTerms, ofTerms)];
  const { members } = state;
  const drawn = members.map((facts, at) => {
    const without = members.filter((_, other) => other !== at);
    const focus = without.length > 0 ? `remove-${Math.min(at, without.length - 1)}` : "add-member";
    const remove = element(
      "button",
      { type: "button", id: `remove-${at}`, onclick: () => change.redraw({ members: without }, focus) },
      words.removeMember(at + 1),
    );
    const key = memberKey(at);
    const more = ofTerms.length > 0 ? [fieldGroup(words.forTerms, ofTerms, key, facts, page)] : [];
    return fieldGroup(words.member(at + 1), ofMember, key, facts, page, ...more, remove);
  });
  const focus = memberKey(members.length) + (ofMember[0]?.fact ?? "");
  const add = element(
    "button",
    { type: "button", id: "add-member", onclick: () => change.redraw({ members: [...members, {}] }, focus) },
    words.addMember,
  );
  return [...groupOf(words.group, own), ...drawn, add];
}

/**
 * @param {string} id
 * @param {string} label
 * @param {Node} control
 */
function labelled(id, label, control) {
  const problem = element("p", { class: "problem", id: `${id}-problem` });
  return element("div", { class: "field" }, element("label", { for: id }, label), control, problem);
}
