/**
 * Go-digital targets, counts, pace, forecasts; who is onboarded by whose definition.
 *
 * @module umkm/digital
 */

export { type ChannelFacts, channelFacts } from "../vocabulary/channelFacts";
export { type AchievedPace, achievedPace } from "./achievedPace";
export { type Adoption, assessAdoption } from "./assessAdoption";
export { assessProgress, type ProgressOptions } from "./assessProgress";
export { type BacktestOptions, backtest } from "./backtest";
export { type BassCurve, type BassOptions, type BassPeak, bassCurve } from "./bassCurve";
export { channelFactsOf } from "./channelFactsOf";
export { type AdoptionTally, countOnboarded, type OnboardingCount } from "./countOnboarded";
export { defineOnboarding } from "./defineOnboarding";
export { type DigitalIntensity, digitalIntensity, type IntensityBand, intensityBands } from "./digitalIntensity";
export { type ForecastOptions, fitForecast } from "./fitForecast";
export {
  type Beyond,
  type CurveOf,
  type ForecastCurve,
  type ForecastFit,
  type ForecastModel,
  forecastModels,
  type ModelChoice,
  type SeriesOptions,
  type TimeUnit,
} from "./forecast/forecast";
export type {
  Backtest,
  BacktestErrors,
  BacktestOfModel,
  BacktestRefusal,
  PredictionError,
} from "./forecast/prediction";
export { forecastAt } from "./forecastAt";
export { type ForecastValue, forecastOn } from "./forecastOn";
export { forecastReaches } from "./forecastReaches";
export { isOnboarded } from "./isOnboarded";
export { latestByBody } from "./latestByBody";
export { gernasBbi2023 } from "./national/gernasBbi2023";
export { gernasBbi2024 } from "./national/gernasBbi2024";
export { goDigital2024 } from "./national/goDigital2024";
export { goDigitalAsides } from "./national/goDigitalAsides";
export { goDigitalObservations } from "./national/goDigitalObservations";
export { rpjmnEntrepreneurship2029 } from "./national/rpjmnEntrepreneurship2029";
export { entrepreneurshipShares, smallMediumShares } from "./national/rpjmnShares";
export { rpjmnSmallMedium2029 } from "./national/rpjmnSmallMedium2029";
export { rpjmnSmallMediumCount2029 } from "./national/rpjmnSmallMediumCount2029";
export type {
  ChannelFactKinds,
  OnboardingData,
  OnboardingDefinition,
  OnboardingRules,
} from "./onboarding/onboardingDefinition";
export { onboardingDefinitions } from "./onboarding/onboardingDefinitions";
export { biQris, bpsECommerce, kemenkopukmIdea, lkppEKatalog } from "./onboarding/onboardingPractices";
export type { AsideFigure } from "./progress/asideFigure";
export type { Concession, DatedValue, DigitalTarget } from "./progress/digitalTarget";
export type { Observation } from "./progress/observation";
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
} from "./progress/progress";
export {
  type Additions,
  type PartyPart,
  type SplitOptions,
  splitAdditions,
  type YearAddition,
} from "./splitAdditions";
export { type Trajectory, type TrajectoryOptions, type TrajectoryPoint, trajectory } from "./trajectory";
export { yearsAtPace } from "./yearsAtPace";
