// @ts-check
import { assessCluster, en, kurKhusus, wordOf } from "../built/library.js";
import { asOf, cluster, members } from "./clusterExample.js";

/**
 * List the members of the guide's cluster: what each asks for, how it came out, and what decides that.
 *
 * @typedef {object} ClusterRow
 * @property {string} name
 * @property {number} plafon whole rupiah
 * @property {import("umkm").EligibilityStatus} status
 * @property {string} why the criteria that do not hold, or not yet; empty where all do
 *
 * @returns {ClusterRow[]}
 */
export function clusterRows() {
  const outcome = assessCluster(kurKhusus, { cluster, members: Object.values(members) }, { asOf });
  if (outcome.status === "no-rule") return [];
  return Object.entries(members).map(([name, { plafon }], at) => {
    const { status = "unknown", reasons = [] } = outcome.members[at] ?? {};
    const open = reasons.filter(({ truth }) => truth === false || (status === "unknown" && truth === null));
    return { name, plafon, status, why: open.map(({ id }) => wordOf(en.financing.criteria, id)).join("; ") };
  });
}
