/**
 * Everything but the schemas and the wording; what belongs to no part alone: days, law, explanations.
 *
 * @module umkm
 */

export { apportion } from "./apportion/apportion";
export { apportionLevels } from "./apportion/apportionLevels";
export {
  type ApportionMethod,
  type Apportionment,
  type ApportionOptions,
  apportionMethods,
  type Tie,
  type UnitLimits,
  type WeightInput,
} from "./apportion/apportionment";
export type { ApportionedNode, ApportionNode, LevelOptions } from "./apportion/levels";
export type { Amount, DecimalLike, DigitText, RupiahInput } from "./core/amount/amount";
export { addMonths } from "./core/day/addMonths";
export { type CalendarDate, calendarDate, type DateText } from "./core/day/calendarDate";
export { calendarDateIn } from "./core/day/calendarDateIn";
export { isUmkmError } from "./core/error/isUmkmError";
export { type ErrorPath, UmkmError, type UmkmErrorCode } from "./core/error/UmkmError";
export {
  type CountFact,
  type DateFact,
  type Fact,
  type FactDeclarations,
  type FactKind,
  type FactOf,
  type FactsOf,
  type FactValue,
  type NotKnown,
  type Observed,
  type OneOf,
  type OptionFact,
  type OrderedFact,
  type Range,
  type RupiahFact,
  type Unknown,
  type UnknownReason,
  unknownReasons,
  type YesNoFact,
} from "./core/fact/fact";
export type { MissingWhy } from "./core/fact/known";
export type { Truth } from "./core/truth/truth";
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
export type { OwnRegulation } from "./law/regulations/ownRegulation";
export type { Regulation } from "./law/regulations/regulation";
export { type RegulationId, regulations } from "./law/regulations/regulations";
export { regulationsInForce } from "./law/regulationsInForce";
export type { NamedRule, Standing, Stands } from "./law/standing";
export type { Gap, NotInForce, Period, Timeline, ValueAt } from "./law/timeline";
export { valueAt } from "./law/valueAt";
export type { AdoptionAnswer } from "./messages/answers/explainAdoption";
export type { ForecastAnswer } from "./messages/answers/explainForecast";
export type { RegionalAnswer } from "./messages/answers/explainRegional";
export type { StatementAnswer } from "./messages/answers/explainStatement";
export { explain } from "./messages/explain";
export type { Explainable, ExplainOptions } from "./messages/explainable";
export type { Messages } from "./messages/messages";
export { type Question, questionsFor } from "./messages/questionsFor";
export { sayRead } from "./messages/sayRead";
export * from "./population/index";
export * from "./read/index";
export { compareRulebooks } from "./rulebook/compareRulebooks";
export type {
  ChangedThing,
  ChangeHow,
  ChangeSize,
  Json,
  RulebookChange,
  RulebookComparison,
} from "./rulebook/rulebookComparison";
export * from "./size/index";
export * from "./sql/index";
export { type Size, sizes } from "./vocabulary/options";
