/**
 * Financing programmes: eligibility of a business or a cluster, terms, instalments, remedies.
 *
 * @module umkm/financing
 */

export type { RoundingMode } from "../core/amount/roundQuotient";
export { roundingModes } from "../core/amount/roundQuotient";
export { type ApplicantFacts, applicantFacts, kurMikroRates } from "../vocabulary/applicantFacts";
export { type ClusterFactKinds, clusterFacts } from "../vocabulary/clusterFacts";
export type { FactChange } from "../vocabulary/factChange";
export { factChanges } from "../vocabulary/factChanges";
export { type PmiFacts, pmiFacts } from "../vocabulary/pmiFacts";
export { labourIntensiveIndustries, type ProgrammeFacts, programmeFacts } from "../vocabulary/programmeFacts";
export { assess } from "./assess";
export { assessCluster } from "./assessCluster";
export { checkProgramme } from "./checkProgramme";
export { checkTerms } from "./checkTerms";
export { clusterFactsOf } from "./clusterFactsOf";
export { clusterRemedies } from "./clusterRemedies";
export { compileAssess } from "./compileAssess";
export { defineProgramme } from "./defineProgramme";
export { defineTerms } from "./defineTerms";
export { effectiveRateOf } from "./effectiveRateOf";
export { financingFactsOf } from "./financingFactsOf";
export { flatRateEquivalent } from "./flatRateEquivalent";
export { instalments } from "./instalments";
export { type NextFact, nextFacts } from "./nextFacts";
export { bpum } from "./programmes/bpum";
export { bpumTerms } from "./programmes/bpumTerms";
export { type KppFacts, kppFacts } from "./programmes/facts";
export { kipk } from "./programmes/kipk";
export { type KipkFacts, kipkFacts } from "./programmes/kipkFacts";
export { kipkTerms } from "./programmes/kipkTerms";
export { klaster, klasterFacts, klasterMemberFacts } from "./programmes/klaster";
export { kppPenyediaan } from "./programmes/kppPenyediaan";
export { kppPenyediaanTerms } from "./programmes/kppPenyediaanTerms";
export { kppPermintaan } from "./programmes/kppPermintaan";
export { kppPermintaanTerms } from "./programmes/kppPermintaanTerms";
export { kurKecil } from "./programmes/kur/kurKecil";
export { kurKecilTerms } from "./programmes/kur/kurKecilTerms";
export { kurKhusus } from "./programmes/kur/kurKhusus";
export { kurKhususTerms } from "./programmes/kur/kurKhususTerms";
export { kurMikro } from "./programmes/kur/kurMikro";
export { kurMikroTerms } from "./programmes/kur/kurMikroTerms";
export { kurPmi } from "./programmes/kur/kurPmi";
export { kurPmiTerms } from "./programmes/kur/kurPmiTerms";
export { kurSuperMikro } from "./programmes/kur/kurSuperMikro";
export { kurSuperMikroTerms } from "./programmes/kur/kurSuperMikroTerms";
export { type KppPenyediaanFacts, kppPenyediaanFacts } from "./programmes/penyediaanFacts";
export { pnmMekaar } from "./programmes/pnmMekaar";
export { pnmMekaarTerms } from "./programmes/pnmMekaarTerms";
export { programmes } from "./programmes/programmes";
export { programmeTerms } from "./programmes/programmeTerms";
export { ssrg } from "./programmes/ssrg";
export { umi } from "./programmes/umi";
export { remedies } from "./remedies";
export { screen } from "./screen";
export { type TermsOutcome, termsOf } from "./termsOf";
export {
  type Instalment,
  type InstalmentMethod,
  type InstalmentOptions,
  type Instalments,
  instalmentMethods,
} from "./types/instalment";
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
} from "./types/outcome";
export type {
  AnyProgramme,
  AnyProgrammeRules,
  ClusterFacts,
  ForClusters,
  Programme,
  ProgrammeData,
  ProgrammeRules,
} from "./types/programme";
export type { Remedies, RemediesOutcome, Remedy } from "./types/remedy";
export type { Screened, ScreenFacts, Screening } from "./types/screening";
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
} from "./types/terms";
