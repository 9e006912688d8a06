/**
 * Size classes by law, day and purpose; their history, limits and counts.
 *
 * @module umkm/size
 */
export { dayNumber } from "../core/day/dayNumber";
export { type SizeAnswer, sizeAnswers } from "./answer/answerOf";
export { checkSizeRegime } from "./checkSizeRegime";
export { classifySize } from "./classifySize";
export { classifySizes } from "./classifySizes";
export { compileSize } from "./compileSize";
export { compileSizeColumns } from "./compileSizeColumns";
export { defineSizeRegime } from "./defineSizeRegime";
export {
  type CodedColumn,
  type ColumnOf,
  type DateColumn,
  type DecimalColumn,
  factsFromRow,
  type SizeRowMapping,
} from "./factsFromRow";
export { type HeadroomOf, headroom, type SizeHeadroom } from "./headroom";
export { bpsWorkers } from "./law/bpsWorkers";
export { type SizeFactor, sizeFactors } from "./law/sizeFactors";
export { statuteSizes } from "./law/statute";
export { type CapitalFacts, capitalFacts, modalUsahaFrom } from "./modalUsahaFrom";
export { sizeFactsOf } from "./sizeFactsOf";
export { type SizeHistoryOptions, type SizeSegment, sizeHistory } from "./sizeHistory";
export { type SizeTally, tallySizes } from "./tallySizes";
export { type SizeTransitions, type TransitionOptions, transitions } from "./transitions";
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
} from "./types/outcome";
export type { LimitedOf, SizeRegimeData } from "./types/ownRegime";
export type {
  AnySizeRegime,
  AnySizeTimeline,
  LimitedSize,
  MeasureOf,
  SizeBands,
  SizeBar,
  SizeBarOf,
  SizeCombination,
  SizeExclusion,
  SizeFacts,
  SizeLimits,
  SizeMeasure,
  SizeNotCovered,
  SizePurpose,
  SizeRegime,
  SizeTimeline,
  SizeUse,
} from "./types/regime";
export { sizeFacts, sizeMeasures } from "./types/regime";
export {
  conflictCodes,
  type SizeColumnOf,
  type SizeColumns,
  sizeCodes,
  unknownCode,
  unknownDay,
} from "./types/sizeColumns";
