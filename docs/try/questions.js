// @ts-check

import { factsReadBy } from "../../dist/criteria/factsReadBy.js";
import { programmes, questionsFor, sizeFacts, valueAt } from "../../dist/index.js";

/** @typedef {import("umkm").Question} Question */

/** A programme of nothing but the facts of size classes: so they are asked for like all others. */
const size = { id: "size", facts: sizeFacts, memberFacts: null, periods: [], gaps: [] };

/**
 * The questions of size classes, in their own words: financing asks for the sales of one year.
 *
 * @param {import("umkm").Messages} messages
 * @returns {Question[]}
 */
export function sizeQuestions(messages) {
  const { size: first, ...others } = messages.facts.tables;
  const worded = { ...messages, facts: { ...messages.facts, tables: { size: first, ...others } } };
  return questionsFor([size], worded).filter(({ fact }) => fact !== "tenagaKerja");
}

/**
 * The programme of an id; the first one where there is none such.
 *
 * @param {string} id
 * @returns {import("umkm").AnyProgramme}
 */
export function programmeOf(id) {
  return programmes.find((one) => one.id === id) ?? programmes[0];
}

/**
 * The questions that a programme's rules of that day read, in the order of the programme: of the applicant or the group, and
 * of each member. A fact of the same name may be asked of both.
 *
 * @param {import("umkm").AnyProgramme} programme
 * @param {string} asOf
 * @param {import("umkm").Messages} messages
 * @returns {{ own: Question[], ofMember: Question[] }}
 */
export function programmeQuestions({ facts, memberFacts, ...programme }, asOf, messages) {
  const found = valueAt(programme, asOf);
  if (!found.found) return { own: [], ofMember: [] };
  const { criteria, memberCriteria = [] } = found.period.value;
  const questions = (/** @type {typeof facts} */ declared, /** @type {typeof criteria} */ rules) => {
    const read = new Set(rules.flatMap(({ when }) => factsReadBy(when)));
    const asked = questionsFor([{ ...programme, facts: declared, memberFacts: null }], messages);
    return asked.filter(({ fact }) => read.has(fact));
  };
  return { own: questions(facts, criteria), ofMember: questions(memberFacts ?? {}, memberCriteria) };
}
