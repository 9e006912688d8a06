import { errorAt } from "../core/error/errorAt";
import { UmkmError } from "../core/error/UmkmError";
import { isPlain } from "../core/plain/isPlain";
import type { Cluster, ClusterMember } from "../entities/cluster";
import type { ApplicantFacts } from "../vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../vocabulary/clusterFacts";
import { financingFactsOf } from "./financingFactsOf";
import type { ClusterFacts } from "./types/programme";

/**
 * Take from a cluster record the facts of the group and of each member.
 *
 * If the record holds a mitra usaha, the group has one; whether it stands surety (`avalis`) is a fact of each member.
 * Facts that the record leaves out stay left out.
 *
 * @throws UmkmError `invalid-fact` as `financingFactsOf`, and for a partner that is not a record. The schema of the
 *   record checks the rest.
 *
 * @example
 * ```ts
 * import { assessCluster, clusterFactsOf, kurKhusus } from "umkm";
 *
 * // Does this group have the partner that KUR khusus asks for?
 * const cluster = { id: "c-1", members: [{ business: { id: "b-1" } }], mitraUsaha: { name: "PT Contoh" } };
 * const outcome = assessCluster(kurKhusus, clusterFactsOf(cluster), { asOf: "2024-03-05" });
 * outcome.status === "unknown" && outcome.cluster.reasons.find(({ id }) => id === "mitra-usaha")?.truth; // => true
 * ```
 */
export function clusterFactsOf(cluster: Cluster): ClusterFacts<ClusterFactKinds, ApplicantFacts> {
  const isRecord = isPlain(cluster) && Array.isArray(cluster.members);
  if (!isRecord || cluster.members.some((member) => !isPlain(member))) {
    throw new UmkmError("invalid-fact", ["cluster"], "a record with its members");
  }
  const { mitraUsaha, members } = cluster;
  if ((mitraUsaha ?? null) !== null && !isPlain(mitraUsaha)) {
    throw new UmkmError("invalid-fact", ["cluster", "mitraUsaha"], "a record, or null");
  }
  return {
    cluster: {
      managedTogether: cluster.managedTogether,
      hasMitraUsaha: mitraUsaha ? true : cluster.hasMitraUsaha,
      commodity: cluster.commodity,
      cooperationAgreement: cluster.cooperationAgreement,
      developsMembers: cluster.developsMembers,
      certificate: cluster.certificate,
      registeredInSikp: cluster.registeredInSikp,
      appliesThroughChair: cluster.appliesThroughChair,
      borrowsAsGroup: cluster.borrowsAsGroup,
      signedByChairAndMember: cluster.signedByChairAndMember,
      collateralRequired: cluster.collateralRequired,
      tanggungRenteng: cluster.tanggungRenteng,
      offtakerLegalEntity: mitraUsaha?.legalEntity,
      offtakerLicensed: mitraUsaha?.licensed,
      offtakerRelevantBusiness: mitraUsaha?.relevantBusiness,
      offtakerClosedLoop: mitraUsaha?.closedLoopWithLender,
      offtakerJoinedWithSikp: mitraUsaha?.joinedWithSikp,
    },
    members: members.map((member, n) => ({ ...memberFactsOf(member, n), offtakerIsAvalis: mitraUsaha?.avalis })),
  };
}

function memberFactsOf({ business, owner, ...asked }: ClusterMember, position: number) {
  const { plafon, novice, recommendedByChair, registeredInSikp } = asked;
  try {
    return { ...financingFactsOf(business, owner), plafon, novice, recommendedByChair, registeredInSikp };
  } catch (error) {
    throw errorAt(["cluster", "members", position], error);
  }
}
