import { clusterCertificates, clusterCommodities } from "./options";

/** The facts about a group that asks for KUR khusus, as a whole. */
export const clusterFacts = {
  managedTogether: "yes-no",
  hasMitraUsaha: "yes-no",
  commodity: clusterCommodities,
  cooperationAgreement: "yes-no",
  developsMembers: "yes-no",
  certificate: clusterCertificates,
  registeredInSikp: "yes-no",
  appliesThroughChair: "yes-no",
  borrowsAsGroup: "yes-no",
  signedByChairAndMember: "yes-no",
  collateralRequired: "yes-no",
  tanggungRenteng: "yes-no",
  offtakerLegalEntity: "yes-no",
  offtakerLicensed: "yes-no",
  offtakerRelevantBusiness: "yes-no",
  offtakerClosedLoop: "yes-no",
  offtakerJoinedWithSikp: "yes-no",
} as const;

/** The facts of {@link clusterFacts}, as conditions read them. */
export type ClusterFactKinds = typeof clusterFacts;
