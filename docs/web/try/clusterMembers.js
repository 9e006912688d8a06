// @ts-check
import { element } from "./element.js";

/**
 * Draw the members of a cluster, each with how it came out.
 *
 * @param {import("umkm").ClusterOutcome} outcome
 * @param {import("umkm").Messages} messages
 * @param {import("./words.js").Words} words
 * @returns {Node[]}
 */
export function clusterMembers(outcome, messages, words) {
  if (outcome.status === "no-rule" || !outcome.members) return [];
  const boxes = outcome.members.map(({ status }, at) =>
    element("li", { class: status }, messages.financing.member(words.member(at + 1), status)),
  );
  return [element("ul", { class: "members", "aria-label": words.members }, ...boxes)];
}
