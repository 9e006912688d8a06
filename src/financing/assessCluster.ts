import type { FactDeclarations } from "../core/fact/fact";
import type { Cell, Places } from "../criteria/evaluate/cell";
import { reasonOf } from "../criteria/evaluate/reasonOf";
import { missingFrom } from "../criteria/missing/missingFrom";
import type { AsOf } from "../law/basis";
import { isFirm } from "../law/isFirm";
import { allowedPlafon } from "./cluster/allowedPlafon";
import { largestEligible } from "./cluster/largestEligible";
import { readClusterFacts } from "./cluster/readClusterFacts";
import { totalPlafon } from "./cluster/totalPlafon";
import { decisiveReasons } from "./eligibility/decisiveReasons";
import { ignoredIn } from "./eligibility/ignoredIn";
import { judge } from "./eligibility/judge";
import { planOf } from "./eligibility/planOf";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import type { ClusterOutcome, EligibilityStatus, LargestPart, MemberOutcome } from "./types/outcome";
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
 *   the group's criteria hold, reassessed as a cluster; without such a set, all eligible members. Members who are
 *   presumably eligible are counted, added up and chosen apart.
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
  const { unread = [], memberUnread = [] } = rules;
  const { criteria, memberCriteria, every, members: memberPlaces } = planOf(rules, programme);
  const group = { cells: own, members, asOf };
  const reasons = criteria.map((rule) => reasonOf(rule, group));
  const all = members ?? [];
  const membersAt = (positions: readonly number[]) =>
    positions.map((position) => all[position] as (typeof all)[number]);
  const outcomes = all.map((member, position): MemberOutcome => {
    const scope = { cells: member, members: null, asOf };
    const ofMember = memberCriteria.map((rule) => reasonOf(rule, scope));
    const missing = missingFrom(memberCriteria, scope, memberUnread.length > 0);
    return {
      member: position,
      ...judge(ofMember, memberUnread),
      reasons: ofMember,
      missing: missing.map((one) => ({ ...one, member: position })),
    };
  });
  const positions = (...statuses: readonly EligibilityStatus[]) =>
    outcomes.filter(({ status }) => statuses.includes(status)).map(({ member }) => member);
  const [eligible, ineligible] = [positions("eligible"), positions("ineligible")];
  const presumably = positions("presumably-eligible");
  const largestOf = (choice: readonly number[]): LargestPart | null => {
    const largest = largestEligible(criteria, group, choice) ?? choice;
    if (largest.length === 0) return null;
    const chosen = { ...group, members: membersAt(largest) };
    const ofGroup = criteria.map(({ criterion, node }) => ({ ...criterion, truth: node.truth(own, chosen) }));
    const ofMembers = largest.flatMap((position) => outcomes[position]?.reasons ?? []);
    return { members: largest, status: judge([...ofGroup, ...ofMembers], unread).status };
  };
  const plafonOf = (of: readonly (readonly Cell[])[]) => totalPlafon(of, memberPlaces as Places);
  const ofMembers = outcomes.flatMap(({ member, reasons }) => reasons.map((reason) => ({ ...reason, member })));
  const allUnread = [...unread, ...memberUnread];
  const ignoredOfMembers = ignoredIn(programme.memberFacts as M, facts.members ?? [], [
    ...reasons,
    ...(outcomes[0]?.reasons ?? []),
  ]);
  return {
    kind: "cluster",
    // Without members, their criteria are not known.
    ...judge([...reasons, ...ofMembers], allUnread, outcomes.length > 0),
    programme: programme.id,
    cluster: { ...judge(reasons, unread), reasons, missing: missingFrom(criteria, group, unread.length > 0) },
    members: outcomes,
    missing: missingFrom([...criteria, ...every], group, allUnread.length > 0),
    blockedBy: {
      criteria: reasons.filter((reason) => reason.truth === false && isFirm(reason)).map(({ id }) => id),
      members: ineligible,
    },
    counts: {
      eligible: eligible.length,
      presumablyEligible: presumably.length,
      ineligible: ineligible.length,
      unknown: positions("unknown").length,
    },
    totals: {
      asked: members && plafonOf(members),
      eligible: members && plafonOf(membersAt(eligible)),
      presumablyEligible: members && plafonOf(membersAt(presumably)),
      allowed: members && allowedPlafon(rules.memberCriteria ?? [], members.length),
    },
    largestEligible: largestOf(eligible),
    largestPresumablyEligible: largestOf(positions("eligible", "presumably-eligible")),
    assumed: [],
    ignored: [...new Set([...ignoredIn(programme.facts, [facts.cluster], reasons), ...ignoredOfMembers])],
    basis: found.basis(decisiveReasons([...reasons, ...ofMembers], allUnread)),
  };
}
