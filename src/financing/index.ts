export { assess } from "./assess";
export { assessCluster, type ClusterFacts } from "./assessCluster";
export { bpum } from "./bpum";
export { checkProgramme } from "./checkProgramme";
export { clusterFactsOf } from "./clusterFactsOf";
export { defineProgramme } from "./defineProgramme";
export type { FactChange } from "./factChange";
export { financingFactsOf } from "./financingFactsOf";
export { kipk } from "./kipk";
export { type KppFacts, kppFacts } from "./kpp/facts";
export { kppPenyediaan } from "./kppPenyediaan";
export { kppPermintaan } from "./kppPermintaan";
export { effectiveRateOf } from "./effectiveRateOf";
export { financingFactsOf } from "./financingFactsOf";
export { flatRateEquivalent } from "./flatRateEquivalent";
export {
  type Instalment,
  type InstalmentMethod,
  type InstalmentOptions,
  type Instalments,
  instalmentMethods,
  type RoundingMode,
  roundingModes,
} from "./instalment";
export { instalments } from "./instalments";
export { type ApplicantFacts, applicantFacts, commercialCreditKinds, runningCreditKinds } from "./kur/applicantFacts";
export { type ClusterFactKinds, clusterFacts } from "./kur/clusterFacts";
export { factChanges } from "./kur/factChanges";
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
export { pnmMekaar } from "./pnmMekaar";
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
export { labourIntensiveIndustries, type ProgrammeFacts, programmeFacts } from "./programmeFacts";
export { programmes } from "./programmes";
export { ssrg } from "./ssrg";
export { type Term, type TermsOutcome, termsOf } from "./termsOf";
export { umi } from "./umi";
