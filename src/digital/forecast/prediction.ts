import type { CalendarDate } from "../../core/day/calendarDate";
import type { ErrorPath, UmkmErrorCode } from "../../core/error/UmkmError";
import type { UnusedObservation } from "../progress/progress";
import type { ModelChoice } from "./forecast";

/** How well models would have predicted the last figures of a body. */
export interface Backtest {
  readonly kind: "backtest";
  readonly body: string;
  /** The days of the series. */
  readonly days: number;
  /** The day for which the test was asked; `null` if every figure counts. */
  readonly asOf: CalendarDate | null;
  /** In the order in which they were given. */
  readonly models: readonly BacktestOfModel[];
  readonly unused: readonly UnusedObservation[];
}

/** The result of one model. */
export type BacktestOfModel = ModelChoice & (BacktestErrors | BacktestRefusal);

/** The errors of a model. */
export interface BacktestErrors {
  readonly status: "tested";
  readonly errors: readonly PredictionError[];
  /** The mean of the errors without their signs, in units. */
  readonly mae: number;
  /**
   * The mean of the errors without their signs, each as a share of its actual figure; `null` if an actual figure is 0.
   */
  readonly mape: number | null;
}

/** A model that cannot take the figures, with the code and the path of the error that `fitForecast` would throw. */
export interface BacktestRefusal {
  readonly status: "refused";
  readonly code: UmkmErrorCode;
  readonly path: ErrorPath;
}

/** One figure that was left out, and the prediction of the model for it. */
export interface PredictionError {
  readonly on: CalendarDate;
  /** The last day of the figures that the model knew. */
  readonly fittedTo: CalendarDate;
  readonly actual: number;
  readonly forecast: number;
  /** The forecast less the actual figure. */
  readonly error: number;
  /** The error as a share of the actual figure; `null` if the actual figure is 0. */
  readonly share: number | null;
}
