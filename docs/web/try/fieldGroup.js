// @ts-check
import { element } from "./element.js";
import { field } from "./field.js";

/**
 * Draw questions as a group of fields.
 *
 * @param {string} title
 * @param {readonly import("umkm").Question[]} asked
 * @param {string} before what the keys of the fields begin with
 * @param {Record<string, string>} facts what was entered; what is entered now is written into it
 * @param {{ messages: import("umkm").Messages, words: import("./words.js").Words, entered: () => void }} page
 * @param {readonly Node[]} more what stands below the fields
 */
export function fieldGroup(title, asked, before, facts, { messages, words, entered }, ...more) {
  const fields = asked.map((question) => {
    const { fact } = question;
    const changed = (/** @type {string} */ entry) => {
      facts[fact] = entry;
      entered();
    };
    return field({ key: before + fact, question, entry: facts[fact] ?? "", changed }, messages.formats.money, words);
  });
  return element("fieldset", {}, element("legend", {}, title), ...fields, ...more);
}
