// @ts-check
// The page to try the library. Everything is computed here, from the fragment of the address and what is entered.
import { calendarDateIn, en, explain, id } from "../built/library.js";
import { answer } from "./answer.js";
import { ask } from "./ask.js";
import { element } from "./element.js";
import { examples } from "./examples.js";
import { choices, questions } from "./form.js";
import { blank, decodeState, encodeState } from "./fragment.js";
import { words } from "./words.js";

const messages = { en, id };
const languages = { en: "English", id: "Bahasa Indonesia" };
const place = (/** @type {string} */ name) => /** @type {HTMLElement} */ (document.getElementById(name));

/** A first visit asks for today where the law is, in the language of the browser; only a page may look at a clock. */
const start = {
  ...blank,
  lang: /** @type {"id" | "en"} */ (navigator.language.startsWith("id") ? "id" : "en"),
  asOf: /** @type {string} */ (calendarDateIn(new Date(), "Asia/Jakarta")),
};
let state = decodeState(location.hash, start);
/** @type {import("./form.js").Change} */
const change = {
  entered: () => update({}),
  asked: (part) => {
    update(part);
    drawQuestions();
    drawAnswer();
  },
  redraw,
};

drawAll();
window.addEventListener("hashchange", () => {
  if (location.hash.slice(1) === encodeState(state)) return;
  state = decodeState(location.hash, start);
  drawAll();
});

/** Draw the page anew, in the language of the state; then the focus is where it was asked to be. */
function drawAll(focus = "") {
  const own = words[state.lang];
  document.documentElement.lang = state.lang;
  document.title = `${own.title} · umkm`;
  for (const name of /** @type {const} */ (["title", "lead", "private", "back"])) place(name).textContent = own[name];
  place("languages").replaceChildren(...Object.keys(languages).map(languageButton));
  place("examples").setAttribute("aria-label", own.examples);
  place("examples").replaceChildren(
    button(own.bakery, () => go(examples.bakery), "example-bakery"),
    button(own.cluster, () => go(examples.cluster), "example-cluster"),
    button(own.clear, () => go(""), "clear"),
  );
  place("choices").replaceChildren(...choices(state, messages[state.lang], own, change));
  drawQuestions();
  place("answer-title").textContent = own.answer;
  place("copy").replaceChildren(button(own.copy, copy, "copy-link"));
  place("copied").textContent = "";
  drawAnswer();
  if (focus) place(focus)?.focus();
}

function drawQuestions() {
  place("questions").replaceChildren(...questions(state, messages[state.lang], words[state.lang], change));
}

/** Draw the answer. Only its headline is spoken, and only when it changes. */
function drawAnswer() {
  const own = words[state.lang];
  const asked = state.asOf ? ask(state, messages[state.lang]) : null;
  const problems = asked ? asked.problems : ["asOf"];
  for (const marked of document.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
  for (const told of document.querySelectorAll(".problem")) told.textContent = "";
  for (const key of problems) {
    document.getElementById(key)?.setAttribute("aria-invalid", "true");
    const told = document.getElementById(`${key}-problem`);
    if (told) told.textContent = key === "asOf" ? own.noDay : own.unreadable;
  }
  const headline = asked?.outcome ? (explain(asked.outcome, messages[state.lang], { width: 1000 })[0] ?? "") : own.fix;
  if (place("headline").textContent !== headline) place("headline").textContent = headline;
  const drawn = asked
    ? answer(asked, state, messages[state.lang], own, (dialect) => redraw({ dialect }, "dialect"))
    : [];
  place("detail").replaceChildren(...drawn);
}

/** @param {Partial<import("./fragment.js").State>} part */
function update(part) {
  state = { ...state, ...part };
  history.replaceState(null, "", `#${encodeState(state)}`);
  drawAnswer();
}

/**
 * @param {Partial<import("./fragment.js").State>} part
 * @param {string} focus
 */
function redraw(part, focus) {
  update(part);
  drawAll(focus);
}

/** @param {string} fragment */
function go(fragment) {
  const { lang } = state;
  state = { ...decodeState(fragment, start), lang };
  history.pushState(null, "", `#${encodeState(state)}`);
  drawAll("headline");
}

async function copy() {
  const own = words[state.lang];
  history.replaceState(null, "", `#${encodeState(state)}`);
  try {
    await navigator.clipboard.writeText(location.href);
    place("copied").textContent = own.copied;
  } catch {
    // No clipboard without a secure address, or without leave.
    place("copied").textContent = own.notCopied;
  }
}

/**
 * @param {string} text
 * @param {() => void} onclick
 * @param {string} name
 */
function button(text, onclick, name) {
  return element("button", { type: "button", onclick, id: name }, text);
}

/** @param {string} lang */
function languageButton(lang) {
  const made = button(
    languages[/** @type {"en"} */ (lang)],
    () => redraw({ lang: /** @type {"en"} */ (lang) }, `lang-${lang}`),
    `lang-${lang}`,
  );
  made.lang = lang;
  made.setAttribute("aria-pressed", String(state.lang === lang));
  return made;
}
