import type { CalendarDate } from "../../core/day/calendarDate";
import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Evidence } from "../../law/evidence";
import type { UnusedObservation } from "../progress/progress";

/** The models that `fitForecast` fits. */
export const forecastModels = /* @__PURE__ */ deepFreeze(["linear", "exponential", "logistic", "gompertz"] as const);

/** One of {@link forecastModels}. */
export type ForecastModel = (typeof forecastModels)[number];

/** The smallest parameter above 0: below it a number loses digits. */
export const leastFactor = 2.2250738585072014e-308;

/** A model to fit, with the capacity that a growth curve needs. */
export type ModelChoice =
  | { readonly model: "linear" | "exponential"; readonly capacity?: never }
  | {
      readonly model: "logistic" | "gompertz";
      /** The value that the curve never reaches, a whole number from 1 on. */
      readonly capacity: number;
    };

/** The options that choose the observations of a series. */
export interface SeriesOptions {
  /** The body to believe; required once several have counted. Figures of two bodies are never one series. */
  readonly use?: { readonly body: string };
  /**
   * The day to answer for, as `YYYY-MM-DD`: figures not yet known on it are left out. If not given, all figures count.
   */
  readonly asOf?: string;
}

/** A curve over time, as plain data: it survives JSON. Parameters are per time unit, counted from the origin. */
export type ForecastCurve =
  /** y = a + b t */
  | CurveOf<"linear", { readonly a: number; readonly b: number }>
  /** y = a b^t */
  | CurveOf<"exponential", { readonly a: number; readonly b: number }>
  /** y = capacity / (1 + exp(-(a + r t))) */
  | CurveOf<"logistic", { readonly capacity: number; readonly a: number; readonly r: number }>
  /** y = capacity exp(-exp(-(a + b t))) */
  | CurveOf<"gompertz", { readonly capacity: number; readonly a: number; readonly b: number }>
  /** y = m (1 - e^(-(p+q) t)) / (1 + (q/p) e^(-(p+q) t)), 0 before the origin */
  | CurveOf<"bass", { readonly p: number; readonly q: number; readonly m: number }>;

/** A curve of one model. */
export interface CurveOf<Model extends string, Parameters> {
  readonly model: Model;
  readonly parameters: Parameters;
  /** The day on which t is 0. */
  readonly origin: CalendarDate;
  /** What t counts. */
  readonly timeUnit: TimeUnit;
}

/** Years of the Gregorian calendar's mean length. */
export interface TimeUnit {
  readonly name: "year";
  readonly days: 365.2425;
}

/** How far a day lies beyond the figures that a curve was fitted to. */
export interface Beyond {
  /** Days after the last figure; 0 on its day and before it. */
  readonly days: number;
  /** These days over those from the first figure to the last: above 1, the curve goes further than its data are long. */
  readonly ofSpan: number;
}

/** A curve fitted to the figures of one body. */
export type ForecastFit = Extract<ForecastCurve, { readonly model: ForecastModel }> & {
  readonly kind: "forecast";
  readonly body: string;
  /**
   * One less the squared errors over those of the mean, on the original scale; negative where the mean fits better,
   * `null` if all figures are the same.
   */
  readonly r2: number | null;
  /** The number of days fitted. */
  readonly days: number;
  /** The last of these days. */
  readonly last: CalendarDate;
  /** The day for which the fit was asked; `null` if every figure counts. */
  readonly asOf: CalendarDate | null;
  /**
   * Why a value of the curve has no interval: later counts of a body stand on the earlier ones, and least squares gives an
   * interval for independent errors only.
   */
  readonly noInterval: "counts-not-independent";
  /** The weakest grade of the figures. */
  readonly evidence: Evidence;
  readonly unused: readonly UnusedObservation[];
};
