/**
 * Financing programmes: eligibility of a business or a cluster, terms, instalments, remedies.
 *
 * @module umkm/financing
 */

export type { RoundingMode } from "../core/amount/roundQuotient";
export { roundingModes } from "../core/amount/roundQuotient";
export { type ApplicantFacts, applicantFacts, kurMikroRates } from "../vocabulary/applicantFacts";
export { type ClusterFactKinds, clusterFacts } from "../vocabulary/clusterFacts";
export { type FactChange, factChanges } from "../vocabulary/factChanges";
export { type Implication, implications, type Statement } from "../vocabulary/implications";
export { type PmiFacts, pmiFacts } from "../vocabulary/pmiFacts";
export {
  badDebtKinds,
  cooperativeActivities,
  fisheryGroups,
  fishingUses,
  housingRecipients,
  housingUses,
  labourIntensiveIndustries,
  type ProgrammeFacts,
  programmeFacts,
  receiptRecipients,
  stateClaimKinds,
  stateDebtorKinds,
} from "../vocabulary/programmeFacts";
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
export type { PresumedOption } from "./eligibility/settlingOf";
export { financingFactsOf } from "./financingFactsOf";
export { flatRateEquivalent } from "./flatRateEquivalent";
export { instalments } from "./instalments";
export { type NextFact, nextFacts } from "./nextFacts";
export { bpum, bpumTerms } from "./programmes/bpum";
export { hapusTagih, hapusTagihNegara } from "./programmes/closed/hapusTagih";
export { kopdesMerahPutih, kopdesMerahPutihTerms } from "./programmes/closed/kopdesMerahPutih";
export type { KipkFacts } from "./programmes/kipk";
export { kipk, kipkFacts, kipkTerms } from "./programmes/kipk";
export {
  type KlasterProvision,
  klaster,
  klasterFacts,
  klasterMemberFacts,
  klasterProvisions,
} from "./programmes/klaster";
export { kurKecil, kurKecilTerms } from "./programmes/kur/kecil";
export { kurKhusus, kurKhususTerms } from "./programmes/kur/khusus";
export { kurMikro, kurMikroTerms } from "./programmes/kur/mikro";
export { kurPerikanan } from "./programmes/kur/perikanan";
export { kurPmi, kurPmiTerms } from "./programmes/kur/pmi";
export { kurSuperMikro, kurSuperMikroTerms } from "./programmes/kur/superMikro";
export { pembiayaanKi, pembiayaanKiTerms } from "./programmes/pembiayaanKi";
export type { KppPenyediaanFacts, KppPermintaanFacts } from "./programmes/perumahan";
export {
  kppPenyediaan,
  kppPenyediaanFacts,
  kppPenyediaanTerms,
  kppPermintaan,
  kppPermintaanFacts,
  kppPermintaanTerms,
} from "./programmes/perumahan";
export { pnmMekaar, pnmMekaarTerms } from "./programmes/pnmMekaar";
export { programmes } from "./programmes/programmes";
export { programmeTerms } from "./programmes/programmeTerms";
export { ssrg, ssrgTerms } from "./programmes/ssrg";
export { umi, umiTerms } from "./programmes/umi";
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
  LargestPart,
  MemberOutcome,
  NoProgrammeRule,
  OpenRule,
  PartOutcome,
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
