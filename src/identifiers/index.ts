/**
 * Regions, and the structure of NIB, NIK, NPWP and KBLI.
 *
 * @module umkm/identifiers
 */
export { type KbliEdition, kbliEditions, type Sex } from "../vocabulary/options";
export { convertRegionCode } from "./convertRegionCode";
export { findRegion } from "./findRegion";
export {
  type IdentifierKind,
  type IdentifierProblem,
  type InvalidIdentifier,
  identifierProblems,
  type ValidIdentifier,
} from "./identifier";
export type { KbliCategory } from "./kbliCategories";
export { kbliCategory } from "./kbliCategory";
export { lampungRegencies } from "./lampungRegencies";
export type { KemendagriCode, NikBirth, NikRegion } from "./nik";
export { type NpwpAssumption, type NpwpForm, npwpForms, type ValidNpwp } from "./npwp";
export { type ParsedKbli, parseKbli, type ValidKbli } from "./parseKbli";
export { type ParsedNib, parseNib } from "./parseNib";
export { type ParsedNik, parseNik, type ValidNik } from "./parseNik";
export { type ParsedNpwp, parseNpwp } from "./parseNpwp";
export { type ParsedRegionCode, parseRegionCode } from "./parseRegionCode";
export { provinces } from "./provinces";
export {
  type Region,
  type RegionCode,
  type RegionLevel,
  type RegionList,
  type RegionScheme,
  type RegionUnit,
  regionLevels,
  regionSchemes,
  type ValidRegionCode,
} from "./region";
