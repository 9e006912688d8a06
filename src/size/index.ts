/**
 * Size classes by law, day and purpose; their history, limits and counts.
 *
 * @module umkm/size
 */
export { dayNumber } from "../core/dayNumber";
export { type SizeAnswer, sizeAnswers } from "./answerOf";
export { checkSizeRegime } from "./checkSizeRegime";
export { classifySize } from "./classifySize";
export { classifySizes } from "./classifySizes";
export { compileSize } from "./compileSize";
export { compileSizeColumns } from "./compileSizeColumns";
export { defineSizeRegime } from "./defineSizeRegime";
export { type CodedColumn, type ColumnOf, type DateColumn, factsFromRow, type SizeRowMapping } from "./factsFromRow";
export { type HeadroomOf, headroom, type SizeHeadroom } from "./headroom";
export { type CapitalFacts, capitalFacts, modalUsahaFrom } from "./modalUsahaFrom";
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
export type { LimitedOf, SizeRegimeData } from "./ownRegime";
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
  SizePurpose,
  SizeRegime,
  SizeTimeline,
  SizeUse,
} from "./regime";
export { sizeFacts, sizeMeasures } from "./regime";
export { bpsWorkers } from "./regimes/bpsWorkers";
export { statuteSizes } from "./regimes/statuteSizes";
export { type SizeColumnOf, type SizeColumns, sizeCodes, unknownCode, unknownDay } from "./sizeColumns";
export { sizeFactsOf } from "./sizeFactsOf";
export { type SizeHistoryOptions, type SizeSegment, sizeHistory } from "./sizeHistory";
export { type SizeTally, tallySizes } from "./tallySizes";
export { type SizeTransitions, type TransitionOptions, transitions } from "./transitions";
