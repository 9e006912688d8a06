/**
 * Financing programmes: eligibility of a business or a cluster, terms, instalments, remedies.
 *
 * @module umkm/financing
 */
export { assess } from "./assess";
export { assessCluster, type ClusterFacts } from "./assessCluster";
export { bpum } from "./bpum";
export { bpumTerms } from "./bpumTerms";
export { checkProgramme } from "./checkProgramme";
export { checkTerms } from "./checkTerms";
export { clusterFactsOf } from "./clusterFactsOf";
export { clusterRemedies } from "./clusterRemedies";
export { compileAssess } from "./compileAssess";
export { defineProgramme } from "./defineProgramme";
export { defineTerms } from "./defineTerms";
export { effectiveRateOf } from "./effectiveRateOf";
export type { FactChange } from "./factChange";
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
export { kipk } from "./kipk";
export { type KipkFacts, kipkFacts } from "./kipkFacts";
export { kipkTerms } from "./kipkTerms";
export { klaster, klasterFacts, klasterMemberFacts } from "./klaster";
export { type KppFacts, kppFacts } from "./kpp/facts";
export { type KppPenyediaanFacts, kppPenyediaanFacts } from "./kpp/penyediaanFacts";
export { kppPenyediaan } from "./kppPenyediaan";
export { kppPenyediaanTerms } from "./kppPenyediaanTerms";
export { kppPermintaan } from "./kppPermintaan";
export { kppPermintaanTerms } from "./kppPermintaanTerms";
export { type ApplicantFacts, applicantFacts, kurMikroRates } from "./kur/applicantFacts";
export { type ClusterFactKinds, clusterFacts } from "./kur/clusterFacts";
export { factChanges } from "./kur/factChanges";
export { type PmiFacts, pmiFacts } from "./kur/pmiFacts";
export { kurKecil } from "./kurKecil";
export { kurKecilTerms } from "./kurKecilTerms";
export { kurKhusus } from "./kurKhusus";
export { kurKhususTerms } from "./kurKhususTerms";
export { kurMikro } from "./kurMikro";
export { kurMikroTerms } from "./kurMikroTerms";
export { kurPmi } from "./kurPmi";
export { kurPmiTerms } from "./kurPmiTerms";
export { kurSuperMikro } from "./kurSuperMikro";
export { kurSuperMikroTerms } from "./kurSuperMikroTerms";
export { type NextFact, nextFacts } from "./nextFacts";
export type {
  ClusterEligibility,
  ClusterOutcome,
  Eligibility,
  EligibilityOutcome,
  EligibilityStatus,
  MemberOutcome,
  NoProgrammeRule,
  PartOutcome,
  UnreadCriteria,
} from "./outcome";
export { pnmMekaar } from "./pnmMekaar";
export { pnmMekaarTerms } from "./pnmMekaarTerms";
export type {
  AnyProgramme,
  AnyProgrammeRules,
  ForClusters,
  Programme,
  ProgrammeData,
  ProgrammeRules,
} from "./programme";
export { labourIntensiveIndustries, type ProgrammeFacts, programmeFacts } from "./programmeFacts";
export { programmes } from "./programmes";
export { programmeTerms } from "./programmeTerms";
export { remedies } from "./remedies";
export type { Remedies, RemediesOutcome, Remedy } from "./remedy";
export { screen } from "./screen";
export type { Screened, ScreenFacts, Screening } from "./screening";
export { ssrg } from "./ssrg";
export type {
  DocumentRow,
  InterestMethod,
  OwedDocument,
  RateStep,
  Term,
  TermName,
  TermReason,
  TermRow,
  TermRules,
  Terms,
  TermsData,
  TermsSource,
  TermValues,
  Unstated,
} from "./terms";
export { type TermsOutcome, termsOf } from "./termsOf";
export { umi } from "./umi";
