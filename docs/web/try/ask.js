// @ts-check
import {
  assess,
  assessCluster,
  classifySize,
  clusterRemedies,
  remedies,
  sizeMeasures,
  termsOf,
} from "../built/library.js";
import { factFrom } from "./entry.js";
import { programmeOf, programmeQuestions, sizeQuestions, termsSourceOf } from "./questions.js";

/**
 * @typedef {import("umkm").Question} Question
 * @typedef {Readonly<Record<string, unknown>>} Facts
 *
 * @typedef {object} Asked
 * @property {string[]} problems keys of the fields that hold no value
 * @property {Facts} facts
 * @property {Facts[]} members
 * @property {import("umkm").SizeOutcome | import("umkm").EligibilityOutcome | import("umkm").ClusterOutcome | null} outcome
 * @property {import("umkm").RemediesOutcome | null} healed what could be done about it
 * @property {readonly import("umkm").TermsOutcome[]} terms of the applicant, or of each member; of one of whom nothing is known, where there are none
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
  const { own, ofMember, ofTerms } =
    state.ask === "size"
      ? { own: sizeQuestions(messages), ofMember: [], ofTerms: [] }
      : programmeQuestions(programme, asOf, messages);
  /** @type {string[]} */
  const problems = [];
  const isCluster = state.ask === "financing" && programme.memberFacts !== null;
  const facts = factsOf(state.facts, isCluster ? own : [...own, ...ofTerms], "", problems);
  const members = isCluster
    ? state.members.map((one, at) => factsOf(one, [...ofMember, ...ofTerms], memberKey(at), problems))
    : [];
  const asked = { problems, facts, members, outcome: null, healed: null, terms: [] };
  if (problems.length > 0) return asked;
  try {
    if (state.ask === "size") return { ...asked, outcome: classifySize(facts, sizeOptions(state)) };
    const source = termsSourceOf(programme.id);
    const whose = isCluster ? (members.length > 0 ? members : [{}]) : [facts];
    const terms = source ? whose.map((one) => termsOf(source, one, { asOf })) : [];
    if (!programme.memberFacts) {
      const single = /** @type {import("umkm").Programme<{}>} */ (programme);
      return { ...asked, terms, outcome: assess(single, facts, { asOf }), healed: remedies(single, facts, { asOf }) };
    }
    const cluster = /** @type {import("umkm").ClusterFacts<{}, {}>} */ ({
      cluster: facts,
      members: members.length > 0 ? members : null,
    });
    const healed = clusterRemedies(programme, cluster, { asOf });
    return { ...asked, terms, outcome: assessCluster(programme, cluster, { asOf }), healed };
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
