export { assessProgress, type ProgressOptions } from "./assessProgress";
export type { DatedValue, DigitalTarget } from "./digitalTarget";
export { goDigital2024 } from "./goDigital2024";
export { goDigitalObservations } from "./goDigitalObservations";
export { latestByBody } from "./latestByBody";
export type { Observation } from "./observation";
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
