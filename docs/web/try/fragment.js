// @ts-check

/**
 * What the page knows, all of it text: it is kept in the fragment of the address, which no browser sends anywhere.
 *
 * @typedef {object} State
 * @property {"id" | "en"} lang
 * @property {"size" | "financing"} ask
 * @property {string} asOf
 * @property {string} purpose
 * @property {string} policy
 * @property {string} programme
 * @property {string} dialect
 * @property {Record<string, string>} facts what was entered, by fact; see `entry.js`
 * @property {Record<string, string>[]} members the same for each member of a cluster
 */

/** @type {State} */
export const blank = {
  lang: "en",
  ask: "size",
  asOf: "",
  purpose: "facilities",
  policy: "either",
  programme: "kur-mikro",
  dialect: "",
  facts: {},
  members: [],
};

const choices = /** @type {const} */ (["lang", "ask", "asOf", "purpose", "policy", "programme", "dialect"]);

/** The most members that a link makes: a longer list is no link that this page wrote. */
const mostMembers = 200;

/**
 * Write a state as a fragment, without its `#`; empty entries are left out.
 *
 * @param {State} state
 * @returns {string}
 */
export function encodeState(state) {
  const pairs = new URLSearchParams(choices.flatMap((name) => (state[name] ? [[name, state[name]]] : [])));
  for (const [fact, entry] of Object.entries(state.facts)) if (entry) pairs.append(`f.${fact}`, entry);
  if (state.members.length > 0) pairs.append("members", String(state.members.length));
  state.members.forEach((facts, at) => {
    for (const [fact, entry] of Object.entries(facts)) if (entry) pairs.append(`m${at + 1}.${fact}`, entry);
  });
  return pairs.toString();
}

/**
 * Read a fragment, with or without its `#`. What it does not say is as in `start`; what nobody wrote is passed over.
 *
 * @param {string} fragment
 * @param {State} [start]
 * @returns {State}
 */
export function decodeState(fragment, start = blank) {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ""));
  const count = Math.min(Number(/^\d+$/.exec(pairs.get("members") ?? "")?.[0] ?? 0), mostMembers);
  /** @type {State} */
  const state = { ...start, facts: {}, members: Array.from({ length: count }, () => ({})) };
  for (const [name, value] of pairs) {
    const [, member, fact] = /^(?:f|m(\d+))\.(\w+)$/.exec(name) ?? [];
    const facts = member ? state.members[Number(member) - 1] : state.facts;
    if (fact) Object.assign(facts ?? {}, { [fact]: value });
  }
  for (const name of choices) {
    const value = pairs.get(name);
    if (value !== null) Object.assign(state, { [name]: value });
  }
  return { ...state, lang: state.lang === "id" ? "id" : "en", ask: state.ask === "financing" ? "financing" : "size" };
}
