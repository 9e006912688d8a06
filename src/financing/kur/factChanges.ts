import { deepFreeze } from "../../core/deepFreeze";
import type { FactChange } from "../factChange";
import type { ApplicantFacts } from "./applicantFacts";
import type { ClusterFactKinds } from "./clusterFacts";

/** What an applicant, a member or a group can do about each fact of the vocabulary; see {@link FactChange}. */
export const factChanges: Readonly<Record<keyof ApplicantFacts | keyof ClusterFactKinds, FactChange>> =
  /* @__PURE__ */ deepFreeze({
    plafon: "ask",
    businessStartedOn: "wait",
    sector: "fixed",
    provenExport: "fixed",
    productiveAndFeasible: "fixed",
    hasilPenjualanTahunan: "fixed",
    occupation: "fixed",
    hasNik: "obtain",
    hasNpwp: "obtain",
    hasNib: "obtain",
    hasBusinessLetter: "obtain",
    hasBpjsKetenagakerjaan: "obtain",
    kurMikroCount: "fixed",
    kurMikroOutstanding: "ask",
    kurAtOtherLender: "ask",
    hadCommercialCredit: "fixed",
    commercialCreditKind: "fixed",
    commercialCreditPlafon: "fixed",
    productiveUseProven: "obtain",
    programmeCredit: "ask",
    runningCredit: "ask",
    runningCreditCurrent: "ask",
    novice: "fixed",
    recommendedByChair: "obtain",
    registeredInSikp: "obtain",
    managedTogether: "ask",
    hasMitraUsaha: "obtain",
    commodity: "fixed",
    cooperationAgreement: "obtain",
    developsMembers: "ask",
    certificate: "obtain",
    appliesThroughChair: "ask",
    signedByChairAndMember: "ask",
    collateralRequired: "fixed",
    tanggungRenteng: "ask",
    offtakerLegalEntity: "fixed",
    offtakerLicensed: "fixed",
    offtakerRelevantBusiness: "fixed",
    offtakerClosedLoop: "fixed",
    offtakerJoinedWithSikp: "fixed",
  });
