// @ts-check
import { element } from "./element.js";
import { joinEntry, modes, splitEntry } from "./entry.js";
import { readAmount } from "./readAmount.js";

/**
 * @typedef {object} Field
 * @property {string} key names the field in the page: the fact, for a member with its number before it
 * @property {import("umkm").Question} question
 * @property {string} entry
 * @property {(entry: string) => void} changed
 */

/**
 * Draw the field of a question: a list for yes and no and for options, an exactness and one or two inputs for the rest.
 *
 * @param {Field} field
 * @param {import("umkm").Messages["formats"]["money"]} money how an amount is read back to who entered it
 * @param {import("./words.js").Words} words
 */
export function field({ key, question, entry, changed }, money, words) {
  const { kind, label, question: asked, options = yesNo(words) } = question;
  const name = element("label", { for: key }, asked);
  const problem = element("p", { class: "problem", id: `${key}-problem` });
  if (kind === "yes-no" || kind === "option") {
    const all = [{ value: "", label: words.silent }, ...options, { value: "?", label: words.unknown }];
    return element("div", { class: "field" }, name, list(key, all, entry, changed), problem);
  }
  const { mode, first, second } = splitEntry(entry);
  const type = kind === "date" ? "date" : "text";
  const hint = kind === "rupiah" || kind === "amount" ? element("p", { class: "hint", id: `${key}-hint` }) : null;
  const described = [hint?.id, problem.id].filter(Boolean).join(" ");
  const input = (/** @type {string} */ id, /** @type {string} */ value, /** @type {string | null} */ named) =>
    element("input", {
      id,
      type,
      value,
      autocomplete: "off",
      inputmode: kind === "count" ? "numeric" : null,
      "aria-label": named,
      "aria-describedby": described,
      oninput: tell,
    });
  const least = input(key, first, null);
  const most = input(`${key}-most`, second, `${label}, ${words.upTo}`);
  const chosen = list(
    `${key}-mode`,
    modes.map((one) => ({ value: one, label: words[one] })),
    mode,
    tell,
    `${label}: ${words.how}`,
  );
  const row = element("div", { class: "row" }, chosen, least, most);
  function tell() {
    const now = modes.find((one) => one === chosen.value) ?? "exact";
    least.hidden = now === "unknown";
    most.hidden = now !== "between";
    const amounts = [least, most].filter(({ hidden }) => !hidden).map(({ value }) => readAmount(value));
    if (hint)
      hint.textContent =
        amounts.flatMap((one) => (one ? [money(/** @type {import("umkm").DigitText} */ (one))] : [])).join("–") ||
        words.amountHint;
    return joinEntry({ mode: now, first: least.value.trim(), second: most.value.trim() });
  }
  tell();
  row.addEventListener("input", () => changed(tell()));
  return element("div", { class: "field" }, name, row, hint, problem);
}

/** @param {import("./words.js").Words} words */
function yesNo(words) {
  return [
    { value: "yes", label: words.yes },
    { value: "no", label: words.no },
  ];
}

/**
 * Draw a list to choose from.
 *
 * @param {string} id
 * @param {readonly { readonly value: string, readonly label: string }[]} options
 * @param {string} value
 * @param {(value: string) => void} changed
 * @param {string | null} [named] what it is called, where no label is drawn for it
 */
export function list(id, options, value, changed, named = null) {
  const drawn = element(
    "select",
    { id, "aria-label": named, "aria-describedby": named ? null : `${id}-problem` },
    ...options.map((one) => element("option", { value: one.value, selected: one.value === value }, one.label)),
  );
  drawn.addEventListener("input", () => changed(drawn.value));
  return drawn;
}
