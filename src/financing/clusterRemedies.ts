import type { FactDeclarations, FactKind } from "../core/fact/fact";
import type { Known } from "../core/fact/known";
import type { AnyCondition, AnyCriterion } from "../criteria/anyCondition";
import { evaluate } from "../criteria/evaluate/evaluate";
import type { Changeable } from "../criteria/remedy/step";
import { flatCondition } from "../criteria/tree/flatCondition";
import { flatName } from "../criteria/tree/flatName";
import { quantifiersIn } from "../criteria/tree/quantifiersIn";
import type { AsOf } from "../law/basis";
import { readClusterFacts } from "./cluster/readClusterFacts";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import { statusOf } from "./eligibility/statusOf";
import { changesOf } from "./remedy/changesOf";
import { remediesOf } from "./remedy/remediesOf";
import type { ClusterFacts, ForClusters, Programme } from "./types/programme";
import type { RemediesOutcome, Remedy } from "./types/remedy";

/**
 * List the smallest changes that make each failing criterion of a group and its members hold, and facts that cannot
 * change: {@link remedies} for a cluster.
 *
 * A member without a remedy may be left out: `largestEligible` of {@link assessCluster} tells which members may proceed
 * together. If the group has too few members, `members` is the fact to obtain.
 *
 * The work grows with the number of members. It grows with the square if criteria of the group are about its members,
 * because each remedy is tried against all members.
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
  const { criteria, memberCriteria = [], unread = [] } = rules;
  const all = members ?? [];
  // If criteria of the group are about its members, one change may break another: all are tried on one set of facts.
  const isShared = criteria.some(({ when }) => quantifiersIn(when).length > 0);
  const asks = (list: readonly AnyCriterion[], member?: number): Asked[] =>
    list.map(({ id, when }) => ({ id, when: isShared ? flatCondition(when, all.length, member) : when, member }));
  const ofGroup = asks(criteria);
  const ofMembers = all.map((_, member) => asks(memberCriteria, member));
  const parts = isShared ? [[...ofGroup, ...ofMembers.flat()]] : [ofGroup, ...ofMembers];
  const everybody = [undefined, ...all.keys()];
  const healed = parts.map((asked, n) => {
    const who = isShared ? everybody : [everybody[n]];
    const changeable = changeableOf(programme, own, members, who, asOf, isShared);
    const truths = asked.map(({ when }) => evaluate(when, { facts: changeable.facts, members: null, asOf }));
    const others = asked.flatMap(({ when }, at) => (truths[at] === false ? [] : [when]));
    const failing = asked.filter((_, at) => truths[at] === false);
    return { truths, remedies: failing.flatMap((one) => placed(one, remediesOf(one, others, changeable, programme))) };
  });
  const truths = [...healed.flatMap((part) => part.truths), ...(all.length > 0 ? [] : [null])];
  return {
    kind: "remedies",
    status: statusOf(truths, unread.length > 0),
    programme: programme.id,
    asOf,
    remedies: healed.flatMap((part) => part.remedies),
  };
}

interface Asked {
  readonly id: string;
  readonly when: AnyCondition;
  /** The position of the member whose criterion this is; `undefined` for the group. */
  readonly member: number | undefined;
}

/**
 * One set of facts for the criteria in `who`: if it is shared, the name of a member's fact holds the member's position.
 */
function changeableOf(
  programme: Programme<FactDeclarations, FactDeclarations>,
  own: Readonly<Record<string, Known>>,
  members: readonly Readonly<Record<string, Known>>[] | null,
  who: readonly (number | undefined)[],
  asOf: Changeable["asOf"],
  isShared: boolean,
): Changeable {
  const nameOf = isShared ? flatName : (fact: string) => fact;
  // If members are given and a remedy asks for members, they are too few.
  const some: Known = members?.length ? { among: [false], why: null } : { among: [true, false], why: "not-asked" };
  const facts: [string, Known][] = [["members", some]];
  const declared: [string, FactKind][] = [["members", "yes-no"]];
  for (const member of who) {
    const named = member === undefined ? own : (members?.[member] as typeof own);
    const kinds = member === undefined ? programme.facts : (programme.memberFacts as FactDeclarations);
    facts.push(...Object.entries(named).map(([name, known]): [string, Known] => [nameOf(name, member), known]));
    declared.push(...Object.entries(kinds).map(([name, kind]): [string, FactKind] => [nameOf(name, member), kind]));
  }
  const changeOf = changesOf(programme);
  return {
    facts: Object.fromEntries(facts),
    declared: Object.fromEntries(declared),
    asOf,
    changeOf: (name) => (name === "members" ? "obtain" : changeOf(partsOfName(name).fact)),
  };
}

/** The remedies, with the member whose criterion each is and the member whose fact each changes. */
function placed({ member: criterionOf }: Asked, found: readonly Remedy[]): Remedy[] {
  const asked = criterionOf === undefined ? {} : { criterionOf };
  return found.map(({ criterion, kind, fact, to, ...others }) => {
    const step = { criterion, ...asked, kind, ...partsOfName(fact, criterionOf), ...others };
    return to === undefined || fact === "members" ? step : { ...step, to };
  });
}

/** @param member - the member with the fact, unless the name holds a position. */
function partsOfName(name: string, member?: number): { fact: string; member?: number } {
  const at = name.indexOf(".");
  if (at < 0) return member === undefined ? { fact: name } : { fact: name, member };
  return { fact: name.slice(at + 1), member: Number(name.slice(0, at)) };
}
