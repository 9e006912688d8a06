export { assess } from "./assess";
export { assessCluster, type ClusterFacts } from "./assessCluster";
export { clusterFactsOf } from "./clusterFactsOf";
export { defineProgramme } from "./defineProgramme";
export { financingFactsOf } from "./financingFactsOf";
export { type ApplicantFacts, applicantFacts, commercialCreditKinds, runningCreditKinds } from "./kur/applicantFacts";
export { type ClusterFactKinds, clusterFacts } from "./kur/clusterFacts";
export { kurKhusus } from "./kurKhusus";
export { kurMikro } from "./kurMikro";
export type {
  ClusterEligibility,
  ClusterOutcome,
  Eligibility,
  EligibilityOutcome,
  EligibilityStatus,
  MemberOutcome,
  NoProgrammeRule,
  PartOutcome,
} from "./outcome";
export type {
  AnyProgramme,
  AnyProgrammeRules,
  Programme,
  ProgrammeData,
  ProgrammeRules,
  TermName,
  TermRow,
  Terms,
  TermValues,
} from "./programme";
export { programmes } from "./programmes";
export { type Term, type TermsOutcome, termsOf } from "./termsOf";
