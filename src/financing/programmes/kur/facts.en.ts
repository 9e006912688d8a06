import type { SameWords } from "../../types/programmeWords";
import type { clusterFactsIndonesian, creditFactsIndonesian } from "./facts.id";

/** The facts about credits, in English. */
export const creditFactsEnglish = {
  hadKur: {
    label: "earlier KUR",
    question: "Has any kind of KUR been received before?",
    yes: "a KUR was received before",
    no: "no KUR was received before",
  },
  kurMikroCount: { label: "number of KUR mikro before", question: "How many KUR mikro were there before this one?" },
  kurMikroOutstanding: {
    label: "outstanding KUR mikro",
    question: "How much KUR mikro is outstanding, in rupiah?",
  },
  kurMikroThisCycle: {
    label: "KUR mikro in this season or cycle",
    question: "How much KUR mikro (plafon) was received in this planting season or production cycle, in rupiah?",
  },
  kurMikroAccumulated: {
    label: "accumulated KUR mikro",
    question: "What do all KUR mikro before this one add up to (plafon), paid off or not, in rupiah?",
  },
  lastKurMikroRate: {
    label: "rate of the last KUR mikro",
    question: "What was the effective rate a year of the last KUR mikro?",
  },
  kurKecilCount: {
    label: "number of KUR kecil before",
    question: "How many KUR kecil were there before this one?",
  },
  kurKecilAccumulated: {
    label: "accumulated KUR kecil",
    question: "What do all KUR kecil before this one add up to (plafon), paid off or not, in rupiah?",
  },
  kurAtOtherLender: {
    label: "KUR at another lender",
    question: "Does a KUR run at another lender?",
    yes: "a KUR runs at another lender",
    no: "no KUR runs at another lender",
  },
  hadCommercialCredit: {
    label: "prior commercial credit",
    question: "Has there been a commercial credit before?",
    yes: "there was a commercial credit",
    no: "there was no commercial credit",
  },
  hadOtherCommercialCredit: {
    label: "commercial credit of another kind",
    question:
      "Was there a commercial credit other than household consumption, ultra-micro, digital loans, and consumption credit that the credit register lists as productive?",
    yes: "there was a commercial credit of another kind",
    no: "commercial credit was only household consumption, ultra-micro, digital loans, or consumption listed as productive",
  },
  ultraMikroPlafon: {
    label: "plafon of ultra-micro credit",
    question: "What was the largest plafon (credit limit) of an ultra-micro credit, in rupiah (0 if there was none)?",
  },
  productiveConsumptionPlafon: {
    label: "plafon of consumption credit listed as productive",
    question:
      "What was the largest plafon (credit limit) of a consumption credit that the credit register lists as productive, in rupiah (0 if there was none)?",
  },
  productiveUseProven: {
    label: "proof of productive use",
    question: "Does the agreement of that consumption credit prove productive use?",
    yes: "productive use is proven",
    no: "productive use is not proven",
  },
  programmeCredit: {
    label: "credit of a government programme other than KUR",
    question: "Is there a credit of a government programme other than KUR, and is it paid off?",
  },
  creditRunning: {
    label: "running credit",
    question: "Is any credit running?",
    yes: "a credit is running",
    no: "no credit is running",
  },
  otherCreditRunning: {
    label: "running credit of another kind",
    question:
      "Is a credit running other than KUR, housing (KPR), a two-wheeler for the business, credit on a pension, a credit card, a warehouse receipt and household consumption?",
    yes: "a credit of another kind is running",
    no: "only KUR, KPR, a two-wheeler for the business, credit on a pension, a credit card, a warehouse receipt or household consumption is running",
  },
  runningCreditCurrent: {
    label: "payment of the running credits",
    question: "Are all running credits current?",
    yes: "all running credits are current",
    no: "a running credit is not current",
  },
} satisfies SameWords<typeof creditFactsIndonesian>;

/** The facts about a group, in English. */
export const clusterFactsEnglish = {
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
} satisfies SameWords<typeof clusterFactsIndonesian>;
