/**
 * Everything but the schemas and the wording; what belongs to no part alone: days, law, explanations.
 *
 * @module umkm
 */
export { addMonths } from "./core/addMonths";
export type { Amount, DecimalLike, DigitText, RupiahInput } from "./core/amount";
export { apportion } from "./core/apportion";
export { apportionLevels } from "./core/apportionLevels";
export {
  type ApportionMethod,
  type Apportionment,
  type ApportionOptions,
  apportionMethods,
  type Tie,
  type UnitLimits,
  type WeightInput,
} from "./core/apportionment";
export { type CalendarDate, calendarDate, type DateText } from "./core/calendarDate";
export { calendarDateIn } from "./core/calendarDateIn";
export type {
  CountFact,
  DateFact,
  Fact,
  FactDeclarations,
  FactKind,
  FactOf,
  FactsOf,
  FactValue,
  NotKnown,
  Observed,
  OneOf,
  OptionFact,
  OrderedFact,
  Range,
  RupiahFact,
  Unknown,
  YesNoFact,
} from "./core/fact";
export type { MissingWhy } from "./core/known";
export type { ApportionedNode, ApportionNode, LevelOptions } from "./core/levels";
export { type Size, sizes, type UnknownReason, unknownReasons } from "./core/options";
export type { Truth } from "./core/truth";
export { type ErrorPath, UmkmError, type UmkmErrorCode } from "./core/UmkmError";
export type { AnyCondition, AnyCriterion, Condition, Criterion } from "./criteria/condition";
export type { Missing } from "./criteria/missing";
export type { MemberTruths, Reason } from "./criteria/reason";
export type { RuleProblem } from "./criteria/ruleProblem";
export * from "./digital/index";
export * from "./financing/index";
export * from "./identifiers/index";
export type { AsOf, Basis } from "./law/basis";
export { edition } from "./law/edition";
export { type Evidence, evidenceGrades } from "./law/evidence";
export type { AnyRegulationId, Citation, Graded } from "./law/graded";
export type { OwnRegulation } from "./law/ownRegulation";
export { type Regulation, type RegulationId, regulations } from "./law/regulations";
export { regulationsInForce } from "./law/regulationsInForce";
export { compareRulebooks } from "./law/rulebook/compareRulebooks";
export type {
  ChangedThing,
  ChangeHow,
  ChangeSize,
  Json,
  RulebookChange,
  RulebookComparison,
} from "./law/rulebook/rulebookComparison";
export type { Gap, NotInForce, Period, Timeline } from "./law/timeline";
export { type ValueAt, valueAt } from "./law/valueAt";
export { explain } from "./messages/explain";
export type { AdoptionAnswer } from "./messages/explainAdoption";
export type { Explainable, ExplainOptions } from "./messages/explainable";
export type { RegionalAnswer } from "./messages/explainRegional";
export type { Messages } from "./messages/messages";
export { type Question, questionsFor } from "./messages/questionsFor";
export * from "./population/index";
export * from "./size/index";
export * from "./sql/index";
