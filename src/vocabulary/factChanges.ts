import { deepFreeze } from "../core/plain/deepFreeze";
import type { ApplicantFacts } from "./applicantFacts";
import type { ClusterFactKinds } from "./clusterFacts";
import type { PmiFacts } from "./pmiFacts";
import type { ProgrammeFacts } from "./programmeFacts";

/**
 * What applicants can do about a fact.
 *
 * - `"ask"`: they ask for it or decide it, such as the plafon, or a running credit that can be paid off.
 * - `"obtain"`: a paper, a registration or a partner that they can get. The fact can become "yes" or an option, never
 *   "no".
 * - `"wait"`: a past day; the time since then grows by itself.
 * - `"fixed"`: they cannot change it, such as past accesses or an occupation.
 */
export type FactChange = "ask" | "obtain" | "wait" | "fixed";

/** What an applicant, a member or a group can do about each fact of the vocabulary; see {@link FactChange}. */
export const factChanges: Readonly<
  Record<keyof (ApplicantFacts & ClusterFactKinds & PmiFacts & ProgrammeFacts), FactChange>
> = /* @__PURE__ */ deepFreeze({
  plafon: "ask",
  businessStartedOn: "wait",
  size: "fixed",
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
  disasterProvince: "fixed",
  affectedByDisaster: "fixed",
  extended: "fixed",
  sugarCaneFarmer: "fixed",
  offtakerIsAvalis: "obtain",
  mentored: "obtain",
  trained: "obtain",
  inKelompokUsaha: "obtain",
  familyInBusiness: "fixed",
  hadKur: "fixed",
  kurMikroCount: "fixed",
  kurMikroOutstanding: "ask",
  kurMikroThisCycle: "fixed",
  kurMikroAccumulated: "fixed",
  lastKurMikroRate: "fixed",
  kurKecilCount: "fixed",
  kurKecilAccumulated: "fixed",
  kurAtOtherLender: "ask",
  hadCommercialCredit: "fixed",
  hadOtherCommercialCredit: "fixed",
  ultraMikroPlafon: "fixed",
  productiveConsumptionPlafon: "fixed",
  productiveUseProven: "obtain",
  programmeCredit: "ask",
  creditRunning: "ask",
  otherCreditRunning: "ask",
  runningCreditCurrent: "ask",
  novice: "fixed",
  recommendedByChair: "obtain",
  registeredInSikp: "obtain",
  managedTogether: "ask",
  hasMitraUsaha: "obtain",
  commodity: "fixed",
  borrowsAsGroup: "ask",
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
  pmiStatus: "fixed",
  hasPlacementAgreement: "obtain",
  hasWorkContract: "obtain",
  contractMonths: "fixed",
  registeredInSiskoP2mi: "obtain",
  legalForm: "fixed",
  tenagaKerja: "fixed",
  receivesKur: "fixed",
  programmeCreditInSikp: "fixed",
  sex: "fixed",
  monthlyIncomePerHead: "fixed",
  joinsWeeklyMeetings: "ask",
  joinsTanggungRenteng: "ask",
  labourIntensiveIndustry: "fixed",
  forInvestment: "ask",
  kppRecipient: "fixed",
  kppUse: "ask",
  kppCount: "fixed",
  kppOutstanding: "ask",
  kppAccumulated: "fixed",
  otherProgrammeCreditRunning: "ask",
  ssrgRecipient: "fixed",
  warehouseReceiptValue: "fixed",
  ssrgPlafonThisYear: "fixed",
  bumnOrBumdStaff: "fixed",
  receivedBpumThisYear: "fixed",
  proposedForBpum: "obtain",
});
