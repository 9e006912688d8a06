// @ts-check
import { assessCluster, en, factChanges, id as indonesian, kurKhusus, questionsFor, wordOf } from "../built/library.js";
import { basisCell } from "./basisCell.js";
import { asOf, cluster, members } from "./clusterExample.js";
import { markdownTable } from "./markdownTable.js";

const ways = {
  ask: "ask or arrange otherwise",
  obtain: "obtain it",
  wait: "wait",
  fixed: "cannot be changed",
};

/**
 * List the criteria of KUR khusus on the day of the guide: what is asked, in Indonesian, and what can be done.
 *
 * @returns {string} Markdown
 */
export function clusterQuestionsTable() {
  const questions = new Map(questionsFor([kurKhusus], indonesian).map((one) => [one.fact, one.question]));
  const outcome = assessCluster(kurKhusus, { cluster, members: Object.values(members) }, { asOf });
  if (outcome.status === "no-rule") return "";
  const rowOf = (/** @type {string} */ of) => (/** @type {import("umkm").Reason} */ reason) => [
    of,
    wordOf(en.financing.criteria, reason.id),
    reason.facts.map((fact) => questions.get(fact) ?? fact).join("<br>"),
    reason.facts.map(wayOf).join("<br>"),
    basisCell(reason),
  ];
  const rows = [
    ...outcome.cluster.reasons.map(rowOf("group")),
    ...(outcome.members[0]?.reasons ?? []).map(rowOf("member")),
  ];
  return markdownTable(["of", "criterion", "question", "if it fails", "basis"], rows);
}

/** @param {string} fact */
function wayOf(fact) {
  const found = Object.entries(factChanges).find(([name]) => name === fact);
  return ways[found?.[1] ?? "fixed"];
}
