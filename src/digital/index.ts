/**
 * Go-digital targets, counts, pace, forecasts; who is onboarded by whose definition.
 *
 * @module umkm/digital
 */
export { type Adoption, assessAdoption } from "./assessAdoption";
export { assessProgress, type ProgressOptions } from "./assessProgress";
export { type BacktestOptions, backtest } from "./backtest";
export { type BassCurve, type BassOptions, type BassPeak, bassCurve } from "./bassCurve";
export { type ChannelFacts, channelFacts } from "./channelFacts";
export { channelFactsOf } from "./channelFactsOf";
export { type AdoptionTally, countOnboarded, type OnboardingCount } from "./countOnboarded";
export { defineOnboarding } from "./defineOnboarding";
export { type DigitalIntensity, digitalIntensity, type IntensityBand, intensityBands } from "./digitalIntensity";
export type { DatedValue, DigitalTarget } from "./digitalTarget";
export { type ForecastOptions, fitForecast } from "./fitForecast";
export {
  type CurveOf,
  type ForecastCurve,
  type ForecastFit,
  type ForecastModel,
  forecastModels,
  type ModelChoice,
  type SeriesOptions,
  type TimeUnit,
} from "./forecast";
export { forecastAt } from "./forecastAt";
export { forecastReaches } from "./forecastReaches";
export { gernasBbi2023 } from "./gernasBbi2023";
export { gernasBbi2024 } from "./gernasBbi2024";
export { goDigital2024 } from "./goDigital2024";
export { goDigitalObservations } from "./goDigitalObservations";
export { isOnboarded } from "./isOnboarded";
export { latestByBody } from "./latestByBody";
export type { Observation } from "./observation";
export type {
  ChannelFactKinds,
  OnboardingData,
  OnboardingDefinition,
  OnboardingRules,
} from "./onboardingDefinition";
export { onboardingDefinitions } from "./onboardingDefinitions";
export { biQris, bpsECommerce, kemenkopukmIdea, lkppEKatalog } from "./onboardingPractices";
export type {
  Backtest,
  BacktestErrors,
  BacktestOfModel,
  BacktestRefusal,
  PredictionError,
} from "./prediction";
export type {
  BodyFigure,
  NoFigure,
  Progress,
  ProgressFigure,
  ProgressOfTarget,
  ProgressReason,
  ProgressUse,
  RequiredPace,
  UnusedObservation,
} from "./progress";
export {
  type Additions,
  type PartyPart,
  type SplitOptions,
  splitAdditions,
  type YearAddition,
} from "./splitAdditions";
export { type Trajectory, type TrajectoryOptions, type TrajectoryPoint, trajectory } from "./trajectory";
