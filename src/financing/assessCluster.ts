import type { FactDeclarations } from "../core/fact/fact";
import type { Truth } from "../core/truth/truth";
import { evaluate } from "../criteria/evaluate/evaluate";
import { reasonOf } from "../criteria/evaluate/reasonOf";
import { missingFrom } from "../criteria/missing/missingFrom";
import type { Reason } from "../criteria/reason";
import type { AsOf } from "../law/basis";
import { allowedPlafon } from "./cluster/allowedPlafon";
import { largestEligible } from "./cluster/largestEligible";
import { readClusterFacts } from "./cluster/readClusterFacts";
import { totalPlafon } from "./cluster/totalPlafon";
import { decisiveReasons } from "./eligibility/decisiveReasons";
import { ignoredIn } from "./eligibility/ignoredIn";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import { statusOf } from "./eligibility/statusOf";
import type { ClusterOutcome, EligibilityStatus, MemberOutcome } from "./types/outcome";
import type { ClusterFacts, ForClusters, Programme } from "./types/programme";

/**
 * Screen a cluster (klaster) and each of its members against the written criteria of a programme for clusters.
 *
 * The cluster is eligible if the criteria of the group and of every member hold. Without members, "every member" is not
 * known, so the answer is at best unknown. It is a screening, not a credit decision.
 *
 * @param facts - the facts of the group and, by position, of its members, as the programme declares them.
 * @param options - `asOf` is required.
 * @returns the status; the group's and each member's reasons; the missing facts, with the member's position; the
 *   members and criteria that block the cluster; totals in rupiah. Also the largest set of eligible members with whom
 *   the group's criteria hold, reassessed as a cluster; without such a set, all eligible members.
 * @throws UmkmError as {@link assess}; `invalid-rule` for anything that is not a programme, or for a programme that is
 *   not for clusters.
 *
 * @example
 * ```ts
 * import { assessCluster, kurKhusus } from "umkm";
 *
 * // May a group without a mitra usaha have KUR khusus, and may each member ask for 500 million rupiah?
 * const members = [{ plafon: 500_000_000 }, { plafon: 500_000_001 }];
 * const outcome = assessCluster(kurKhusus, { cluster: { hasMitraUsaha: false }, members }, { asOf: "2024-03-05" });
 * outcome.status === "ineligible" && outcome.blockedBy; // => { criteria: ["mitra-usaha"], members: [1] }
 * ```
 */
export function assessCluster<D extends FactDeclarations, M extends FactDeclarations>(
  programme: Programme<D, M> & ForClusters<M>,
  facts: ClusterFacts<D, M>,
  options: AsOf,
): ClusterOutcome {
  refuseProgramme(programme, true);
  const { found, none } = rulesAt("cluster", programme, options);
  const { own, members } = readClusterFacts(programme, facts);
  if (none) return none;
  const { asOf, rules } = found;
  const { criteria, memberCriteria = [], unread = [] } = rules;
  const [groupUnread, membersUnread] = [unread.includes("criteria"), unread.includes("memberCriteria")];
  const group = { facts: own, members, asOf };
  const reasons = criteria.map((criterion) => reasonOf(criterion, group));
  const all = members ?? [];
  const membersAt = (positions: readonly number[]) =>
    positions.map((position) => all[position] as (typeof all)[number]);
  const outcomes = all.map((member, position): MemberOutcome => {
    const scope = { facts: member, members: null, asOf };
    const ofMember = memberCriteria.map((criterion) => reasonOf(criterion, scope));
    const missing = missingFrom(memberCriteria, scope, membersUnread).map((one) => ({ ...one, member: position }));
    return { member: position, status: statusOf(truthsIn(ofMember), membersUnread), reasons: ofMember, missing };
  });
  const positions = (status: EligibilityStatus) =>
    outcomes.filter((outcome) => outcome.status === status).map(({ member }) => member);
  const [eligible, ineligible] = [positions("eligible"), positions("ineligible")];
  const largest = largestEligible(criteria, group, eligible) ?? eligible;
  const ofLargest = { ...group, members: membersAt(largest) };
  const inLargest = criteria.map(({ when }) => evaluate(when, ofLargest));
  const given = [...reasons, ...outcomes.flatMap((outcome) => outcome.reasons)];
  // Without members, their criteria are not known.
  const ofMembers = outcomes.length > 0 ? truthsIn(outcomes.flatMap((outcome) => outcome.reasons)) : [null];
  // Even without criteria for members, there must be members.
  const asked = memberCriteria.length > 0 ? memberCriteria : [{ when: { all: [] } }];
  const every = asked.map(({ when }) => ({ when: { every: when } }));
  const ignoredOfMembers = ignoredIn(programme.memberFacts as M, facts.members ?? [], [
    ...reasons,
    ...(outcomes[0]?.reasons ?? []),
  ]);
  return {
    kind: "cluster",
    status: statusOf([...truthsIn(reasons), ...ofMembers], unread.length > 0),
    programme: programme.id,
    cluster: {
      status: statusOf(truthsIn(reasons), groupUnread),
      reasons,
      missing: missingFrom(criteria, group, groupUnread),
    },
    members: outcomes,
    missing: missingFrom([...criteria, ...every], group, unread.length > 0),
    unread,
    blockedBy: { criteria: reasons.filter(({ truth }) => truth === false).map(({ id }) => id), members: ineligible },
    counts: { eligible: eligible.length, ineligible: ineligible.length, unknown: positions("unknown").length },
    totals: {
      asked: members && totalPlafon(members),
      eligible: members && totalPlafon(membersAt(eligible)),
      allowed: members && allowedPlafon(memberCriteria, members.length),
    },
    largestEligible: largest.length > 0 ? { members: largest, status: statusOf(inLargest, groupUnread) } : null,
    assumed: [],
    ignored: [...new Set([...ignoredIn(programme.facts, [facts.cluster], reasons), ...ignoredOfMembers])],
    basis: found.basis(decisiveReasons(given)),
  };
}

function truthsIn(reasons: readonly Reason[]): Truth[] {
  return reasons.map(({ truth }) => truth);
}
