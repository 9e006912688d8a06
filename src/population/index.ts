/**
 * Counts of businesses: reconciled, compared, shared out.
 *
 * @module umkm/population
 */
export { checkStatement } from "./checkStatement";
export { type Composition, type CompositionBase, composition } from "./composition";
export type { Comparability, Incomparable } from "./counts/comparability";
export type { PartsByName } from "./counts/readParts";
export type { CountedPopulation, RegisteredCount } from "./counts/registeredCount";
export {
  type EntrepreneurCounts,
  type EntrepreneurshipRatio,
  entrepreneurshipRatio,
} from "./entrepreneurshipRatio";
export { type GrownCount, grownBy } from "./grownBy";
export { type Growth, growth } from "./growth";
export { type ImpliedBase, impliedBase } from "./impliedBase";
export { indonesia2016, indonesia2017, indonesia2018, indonesia2019, indonesia2021 } from "./indonesiaPopulations";
export {
  lampung20210908,
  lampung20231030,
  lampung20240305,
  lampungSelatanTotal2020,
  lampungSelatanTotal2021,
  lampungSelatanTotal2023,
  lampungTotal2018,
  lampungTotal20220218,
  lampungTotal20250917,
} from "./lampungPopulations";
export {
  type LocationQuotient,
  type LocationQuotients,
  locationQuotients,
  type SectorCounts,
  type SectorTable,
} from "./locationQuotients";
export {
  type Population,
  type PopulationCounts,
  type PopulationFigure,
  type PopulationTotal,
  type UmkmSize,
  umkmSizes,
  type YearText,
} from "./population";
export { populations } from "./populations";
export type {
  CrossTable,
  FailedTotal,
  LeftCell,
  LevelsTable,
  SummedTotal,
  TableReconciliation,
  TotalOver,
} from "./printedTable";
export { type PublishedRatio, publishedEntrepreneurshipRatios } from "./publishedEntrepreneurshipRatios";
export { type PublishedGrowth, publishedGrowths } from "./publishedGrowths";
export { type KnownCounts, type PartsTable, type Reconciliation, reconcile } from "./reconcile";
export { type Share, shareOf } from "./shareOf";
export { type PartShift, type RegisteredParts, type ShareShift, shiftOfShares } from "./shiftOfShares";
export type { InUnit, PrintedStatement, StatementCheck } from "./statements/statement";
export { type CoverageOptions, supportCoverage } from "./supportCoverage";
export type { SupportCoverage, SupportReach } from "./supportReach";
