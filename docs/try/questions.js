// @ts-check

import { factsReadBy } from "../../dist/criteria/factsReadBy.js";
import { programmes, questionsFor, sizeFacts, valueAt } from "../../dist/index.js";

/** @typedef {import("umkm").Question} Question */

/** A programme of nothing but the facts of size classes: so they are asked for like all others. */
const size = { id: "size", facts: sizeFacts, memberFacts: null, periods: [], gaps: [] };

/**
 * The questions of size classes.
 *
 * @param {import("umkm").Messages} messages
 * @returns {Question[]}
 */
export function sizeQuestions(messages) {
  return questionsFor([size], messages).filter(({ fact }) => fact !== "tenagaKerja");
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
 * The questions that a programme's rules of that day read, in the order of the programme.
 *
 * @param {import("umkm").AnyProgramme} programme
 * @param {string} asOf
 * @param {import("umkm").Messages} messages
 * @returns {Question[]}
 */
export function programmeQuestions(programme, asOf, messages) {
  const found = valueAt(programme, asOf);
  if (!found.found) return [];
  const { criteria, memberCriteria = [] } = found.period.value;
  const read = new Set([...criteria, ...memberCriteria].flatMap(({ when }) => factsReadBy(when)));
  return questionsFor([programme], messages).filter(({ fact }) => read.has(fact));
}
