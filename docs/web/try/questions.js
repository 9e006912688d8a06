// @ts-check

import { factsReadBy, programmes, programmeTerms, questionsFor, sizeFacts, valueAt } from "../built/library.js";

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
 * The terms of a programme, where the library knows them.
 *
 * @param {string} id
 * @returns {import("umkm").TermsSource<{}> | undefined}
 */
export function termsSourceOf(id) {
  return programmeTerms.find((one) => one.id === id);
}

/**
 * The questions that a programme's rules of that day read, in the order of the programme: of the applicant or the group, of
 * each member, and those that only the terms read, of the applicant or of each member. A fact of the same name may be
 * asked of the group and of its members.
 *
 * @param {import("umkm").AnyProgramme} programme
 * @param {string} asOf
 * @param {import("umkm").Messages} messages
 * @returns {{ own: Question[], ofMember: Question[], ofTerms: Question[] }}
 */
export function programmeQuestions({ facts, memberFacts, ...programme }, asOf, messages) {
  const found = valueAt(programme, asOf);
  if (!found.found) return { own: [], ofMember: [], ofTerms: [] };
  const { criteria, memberCriteria = [] } = found.period.value;
  const questions = (/** @type {typeof facts} */ declared, /** @type {ReadonlySet<string>} */ read) => {
    const asked = questionsFor([{ ...programme, facts: declared, memberFacts: null }], messages);
    return asked.filter(({ fact }) => read.has(fact));
  };
  const [own, ofMember] = [readBy(criteria), readBy(memberCriteria)];
  const known = memberFacts ? ofMember : own;
  const ofTerms = [...readBy(termRowsOf(programme.id, asOf))].filter((fact) => !known.has(fact));
  return {
    own: questions(facts, own),
    ofMember: questions(memberFacts ?? {}, ofMember),
    ofTerms: questions(memberFacts ?? facts, new Set(ofTerms)),
  };
}

/** @param {readonly { readonly when?: import("umkm").AnyCondition }[]} rows */
function readBy(rows) {
  return new Set(rows.flatMap(({ when }) => (when ? factsReadBy(when) : [])));
}

/**
 * The rows of the terms and the documents of that day.
 *
 * @param {string} id
 * @param {string} asOf
 */
function termRowsOf(id, asOf) {
  const source = termsSourceOf(id);
  const found = source && valueAt(source, asOf);
  if (!found?.found) return [];
  const { terms = {}, documents = [] } = found.period.value;
  return [...Object.values(terms).flat(), ...documents];
}
