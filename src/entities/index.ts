/**
 * Schemas for records from outside.
 *
 * @module umkm/entities
 */

export type { RegionCode, RegionScheme } from "../identifiers/region";
export {
  type BusinessSector,
  businessSectors,
  type ClusterCertificate,
  type ClusterCommodity,
  clusterCertificates,
  clusterCommodities,
  type KbliEdition,
  kbliEditions,
  type LegalForm,
  legalForms,
  type Occupation,
  occupations,
  type ParentSize,
  parentSizes,
  type Sex,
  type SupportActivityKind,
  sexes,
  supportActivityKinds,
} from "../vocabulary/options";
export { type Business, businessSchema, type Kbli } from "./business";
export { type BusinessChannels, businessChannelsSchema } from "./businessChannels";
export { type Cluster, type ClusterMember, clusterSchema, type MitraUsaha } from "./cluster";
export { countFactSchema } from "./countFactSchema";
export { dateFactSchema } from "./dateFactSchema";
export { factSchema, type StoredFactOf } from "./factSchema";
export { type Owner, ownerSchema } from "./owner";
export { type PopulationTable, populationTableSchema } from "./populationTable";
export { regionCodeSchema } from "./regionCodeSchema";
export { rupiahFactSchema } from "./rupiahFactSchema";
export type { Maybe, StoredRupiah, StoredRupiahFact } from "./schema/storedFact";
export { type SupportActivity, supportActivitySchema } from "./supportActivity";
export { yesNoFactSchema } from "./yesNoFactSchema";
