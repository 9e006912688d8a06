import type { FactDeclarations } from "../core/fact/fact";
import type { Places } from "../criteria/evaluate/cell";
import type { AsOf } from "../law/basis";
import { readClusterFacts } from "./cluster/readClusterFacts";
import { judge } from "./eligibility/judge";
import { planOf } from "./eligibility/planOf";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import { changesOf } from "./remedy/changesOf";
import { remediesOf } from "./remedy/remediesOf";
import type { ClusterFacts, ForClusters, Programme } from "./types/programme";
import type { RemediesOutcome, Remedy } from "./types/remedy";

/**
 * List the smallest changes that make each failing criterion of a group and its members hold, and facts that cannot
 * change: {@link remedies} for a cluster.
 *
 * Who cannot be healed may be left out: which members may proceed together, `largestEligible` of {@link assessCluster}
 * tells. Where a criterion of the group asks its members something (`every`, `some`, `count`), what they would have to do
 * is not worked out (`not-worked-out`), and steps of members are not tried against it: {@link assessCluster} tells.
 *
 * @param facts - the facts of the group and, by position, of its members, as {@link assessCluster} takes them.
 * @param options - `asOf` is required.
 * @returns steps by criterion, member and alternative, those of the group first; an empty list if all criteria hold.
 * @throws UmkmError as {@link assessCluster}.
 *
 * @example
 * ```ts
 * import { clusterRemedies, kurKhusus } from "umkm";
 *
 * // What could a group without a mitra usaha do, whose second member asks for too much?
 * const facts = { cluster: { hasMitraUsaha: false }, members: [{}, { plafon: 600_000_000 }] };
 * const outcome = clusterRemedies(kurKhusus, facts, { asOf: "2024-03-05" });
 * const [partner, cap] = outcome.status === "ineligible" ? outcome.remedies : [];
 * [partner?.fact, partner?.kind]; // => ["hasMitraUsaha", "obtain"]
 * [cap?.member, cap?.fact, cap?.to]; // => [1, "plafon", { atMost: 500_000_000 }]
 * ```
 */
export function clusterRemedies<D extends FactDeclarations, M extends FactDeclarations>(
  programme: Programme<D, M> & ForClusters<M>,
  facts: ClusterFacts<D, M>,
  options: AsOf,
): RemediesOutcome {
  refuseProgramme(programme, true);
  const { found, none } = rulesAt("remedies", programme, options);
  const { own, members } = readClusterFacts(programme, facts);
  if (none) return none;
  const { asOf, rules } = found;
  const { unread = [], memberUnread = [] } = rules;
  const { places, members: memberPlaces, criteria, memberCriteria } = planOf(rules, programme);
  const changeOf = changesOf(programme);
  const ofGroup = remediesOf(criteria, { scope: { cells: own, members, asOf }, places, changeOf }, programme);
  const all = (members ?? []).map((cells, member) => {
    const changeable = { scope: { cells, members: null, asOf }, places: memberPlaces as Places, changeOf };
    const { judged, remedies } = remediesOf(memberCriteria, changeable, programme);
    const steps = remedies.map(({ criterion, standing, kind, fact, ...step }): Remedy => {
      return { criterion, standing, criterionOf: member, kind, fact, member, ...step };
    });
    return { judged, remedies: steps };
  });
  const healed = [ofGroup, ...all];
  const judged = healed.flatMap((part) => part.judged);
  return {
    kind: "remedies",
    status: judge(judged, [...unread, ...memberUnread], all.length > 0).status,
    programme: programme.id,
    asOf,
    remedies: healed.flatMap((part) => part.remedies),
  };
}
