import type { FactTables } from "../wording/factWording";

/** The facts about a group, in English. */
export const clusterFacts: FactTables["cluster"] = {
  members: { label: "members", question: "Who are the members, and what does each ask for?" },
  managedTogether: {
    label: "joint management",
    question: "Is the group managed together as a klaster (cluster)?",
    yes: "managed together as a klaster",
    no: "not managed together as a klaster",
  },
  hasMitraUsaha: {
    label: "mitra usaha",
    question: "Does the group have a mitra usaha (offtaker)?",
    yes: "the group has a mitra usaha",
    no: "the group has no mitra usaha",
  },
  commodity: { label: "commodity", question: "What is the commodity of the group?" },
  cooperationAgreement: {
    label: "cooperation agreement",
    question: "Is there a cooperation agreement with the mitra usaha (offtaker)?",
    yes: "there is a cooperation agreement with the mitra usaha",
    no: "there is no cooperation agreement with the mitra usaha",
  },
  developsMembers: {
    label: "purpose of developing the members",
    question: "Is the purpose of the group to develop the members' businesses?",
    yes: "the purpose is to develop the members' businesses",
    no: "the purpose is not to develop the members' businesses",
  },
  certificate: { label: "certificate of the group", question: "Which certificate does the group have?" },
  appliesThroughChair: {
    label: "application through the chair",
    question: "Does the group apply through its chair?",
    yes: "the group applies through its chair",
    no: "the group does not apply through its chair",
  },
  borrowsAsGroup: {
    label: "the group as borrower",
    question: "Does the group itself borrow, rather than each member?",
    yes: "the group itself borrows",
    no: "each member borrows for itself",
  },
  signedByChairAndMember: {
    label: "signatures of the chair and a member",
    question: "Do the chair and at least one member or officer sign the agreement?",
    yes: "signed by the chair and at least one member or officer",
    no: "not signed by the chair and a member or officer",
  },
  collateralRequired: {
    label: "collateral",
    question: "Does the lender ask for collateral?",
    yes: "collateral is asked for",
    no: "no collateral is asked for",
  },
  tanggungRenteng: {
    label: "tanggung renteng",
    question: "Is the collateral collective by tanggung renteng (joint liability)?",
    yes: "collective collateral by tanggung renteng",
    no: "no tanggung renteng",
  },
  offtakerLegalEntity: {
    label: "legal form of the mitra usaha",
    question: "Is the mitra usaha (offtaker) a legal entity?",
    yes: "the mitra usaha is a legal entity",
    no: "the mitra usaha is no legal entity",
  },
  offtakerLicensed: {
    label: "licence of the mitra usaha",
    question: "Does the mitra usaha (offtaker) hold a valid licence?",
    yes: "the mitra usaha is licensed",
    no: "the mitra usaha is not licensed",
  },
  offtakerRelevantBusiness: {
    label: "line of the mitra usaha",
    question: "Does the line of the mitra usaha (offtaker) fit that of the group?",
    yes: "the line of the mitra usaha fits",
    no: "the line of the mitra usaha does not fit",
  },
  offtakerClosedLoop: {
    label: "closed loop with the lender",
    question: "Is the system of the mitra usaha (offtaker) joined closed-loop with the lender's?",
    yes: "the system of the mitra usaha is joined closed-loop with the lender's",
    no: "the system of the mitra usaha is not joined closed-loop with the lender's",
  },
  offtakerJoinedWithSikp: {
    label: "system joined with SIKP",
    question: "Is the system of the mitra usaha (offtaker) joined with SIKP?",
    yes: "the system of the mitra usaha is joined with SIKP",
    no: "the system of the mitra usaha is not joined with SIKP",
  },
};
