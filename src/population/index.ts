/**
 * Counts of businesses: reconciled, compared, shared out.
 *
 * @module umkm/population
 */
export { type Composition, type CompositionBase, composition } from "./composition";
export {
  type EntrepreneurCounts,
  type EntrepreneurshipRatio,
  entrepreneurshipRatio,
} from "./entrepreneurshipRatio";
export { type Growth, growth } from "./growth";
export { indonesia2016, indonesia2017, indonesia2018, indonesia2019, indonesia2021 } from "./indonesiaPopulations";
export {
  lampung20231030,
  lampung20240305,
  lampungTotal2018,
  lampungTotal20210909,
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
export type { CrossTable, FailedTotal, LevelsTable, TableReconciliation, TotalOver } from "./printedTable";
export { type PublishedRatio, publishedEntrepreneurshipRatios } from "./publishedEntrepreneurshipRatios";
export { type PartsTable, type Reconciliation, reconcile } from "./reconcile";
export { type PartShift, type ShareShift, shiftOfShares } from "./shiftOfShares";
export { type CoverageOptions, supportCoverage } from "./supportCoverage";
export type { SupportCoverage, SupportReach } from "./supportReach";
