export { classifySize } from "./classifySize";
export type {
  SizeExcluded,
  SizeKnown,
  SizeMissing,
  SizeNoRule,
  SizeOptions,
  SizeOutcome,
  SizePolicy,
  SizeReading,
  SizeUnknown,
} from "./outcome";
export type {
  SizeExclusion,
  SizeFacts,
  SizeLimits,
  SizeMeasure,
  SizePurpose,
  SizeRegime,
  SizeTimeline,
  SizeUse,
} from "./regime";
export { sizeFacts, sizeMeasures } from "./regime";
export { bpsWorkers } from "./regimes/bpsWorkers";
export { statuteSizes } from "./regimes/statuteSizes";
export { sizeFactsOf } from "./sizeFactsOf";
