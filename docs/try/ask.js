// @ts-check
import { assess, assessCluster, classifySize, sizeMeasures } from "../../dist/index.js";
import { factFrom } from "./entry.js";
import { programmeOf, programmeQuestions, sizeQuestions } from "./questions.js";

/**
 * @typedef {import("umkm").Question} Question
 * @typedef {Readonly<Record<string, unknown>>} Facts
 *
 * @typedef {object} Asked
 * @property {string[]} problems keys of the fields that hold no value
 * @property {Facts} facts
 * @property {Facts[]} members
 * @property {import("umkm").SizeOutcome | import("umkm").EligibilityOutcome | import("umkm").ClusterOutcome | null} outcome
 */

/**
 * Put what was entered to the library.
 *
 * @param {import("./fragment.js").State} state
 * @param {import("umkm").Messages} messages
 * @returns {Asked}
 */
export function ask(state, messages) {
  const { asOf } = state;
  const programme = programmeOf(state.programme);
  const { own, ofMember } =
    state.ask === "size"
      ? { own: sizeQuestions(messages), ofMember: [] }
      : programmeQuestions(programme, asOf, messages);
  /** @type {string[]} */
  const problems = [];
  const facts = factsOf(state.facts, own, "", problems);
  const members = programme.memberFacts
    ? state.members.map((one, at) => factsOf(one, ofMember, memberKey(at), problems))
    : [];
  const asked = { problems, facts, members, outcome: null };
  if (problems.length > 0) return asked;
  try {
    if (state.ask === "size") return { ...asked, outcome: classifySize(facts, sizeOptions(state)) };
    if (!programme.memberFacts)
      return { ...asked, outcome: assess(/** @type {import("umkm").Programme<{}>} */ (programme), facts, { asOf }) };
    const cluster = /** @type {import("umkm").ClusterFacts<{}, {}>} */ ({
      cluster: facts,
      members: members.length > 0 ? members : null,
    });
    return { ...asked, outcome: assessCluster(programme, cluster, { asOf }) };
  } catch (error) {
    // The library refuses what cannot be, and says where: an amount of nothing, a range upside down.
    return { ...asked, problems: [keyOf(/** @type {import("umkm").UmkmError} */ (error).path ?? [])] };
  }
}

/**
 * The options of `classifySize` by what was chosen; what is the default is left out.
 *
 * @param {import("./fragment.js").State} state
 * @returns {import("umkm").SizeOptions}
 */
export function sizeOptions({ asOf, purpose, policy }) {
  const by = sizeMeasures.find((measure) => measure === policy);
  return {
    asOf,
    ...(purpose === "registration" && { purpose }),
    ...(policy === "both" && { policy }),
    ...(by && { policy: { by } }),
  };
}

/** @param {number} at */
export function memberKey(at) {
  return `m${at + 1}-`;
}

/**
 * @param {Readonly<Record<string, string>>} entries
 * @param {readonly Question[]} questions
 * @param {string} before
 * @param {string[]} problems
 */
function factsOf(entries, questions, before, problems) {
  /** @type {Record<string, unknown>} */
  const facts = {};
  for (const { fact, kind } of questions) {
    try {
      const value = factFrom(entries[fact] ?? "", kind);
      if (value !== undefined) facts[fact] = value;
    } catch {
      problems.push(before + fact);
    }
  }
  return facts;
}

/** @param {import("umkm").ErrorPath} path */
function keyOf(path) {
  const member = path.find((part) => typeof part === "number");
  const names = path.filter((part) => typeof part === "string" && !["cluster", "members", "facts"].includes(part));
  return (typeof member === "number" ? memberKey(member) : "") + (names[0] ?? "");
}
