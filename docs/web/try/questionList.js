// @ts-check
import { factWordingOf } from "../built/library.js";
import { memberKey } from "./ask.js";
import { element } from "./element.js";

/**
 * @typedef {object} Asked
 * @property {string} fact
 * @property {number} [member]
 * @property {boolean} decisive whether its answer alone may settle the matter
 */

/**
 * List what to ask next, each leading to its field; of a member who is not there yet, to the button that adds one.
 *
 * @param {readonly Asked[]} asked
 * @param {import("umkm").Messages} messages
 * @param {import("./words.js").Words} words
 * @param {"size"} [topic] what is asked for, where the question turns on it
 */
export function questionList(asked, messages, words, topic) {
  const items = asked.map(({ fact, member, decisive }) => {
    const key = (member === undefined ? "" : memberKey(member)) + fact;
    const whose = member === undefined ? "" : `${words.member(member + 1)}: `;
    const text = whose + factWordingOf(fact, messages, topic).question;
    const go = element("button", { type: "button", class: "go", onclick: () => fieldOf(key)?.focus() }, text);
    return element("li", {}, go, decisive && element("span", { class: "hint" }, ` ${words.decisive}`));
  });
  return element("ul", {}, ...items);
}

/** @param {string} key */
function fieldOf(key) {
  return document.getElementById(key) ?? document.getElementById("add-member");
}
