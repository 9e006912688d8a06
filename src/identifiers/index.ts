export { findRegion } from "./findRegion";
export { lampungRegencies } from "./lampungRegencies";
export { provinces } from "./provinces";
export { type Region, type RegionCode, type RegionList, type RegionScheme, regionSchemes } from "./region";
