import type { ForecastModel } from "../../digital/forecast/forecast";
import type { TrajectoryOptions } from "../../digital/trajectory";
import type { Words } from "./words";

/** The wording of paths, additions and forecasts. */
export interface ForecastWording {
  readonly models: Words<ForecastModel>;
  readonly shapes: Words<TrajectoryOptions["shape"]>;
  readonly every: Words<TrajectoryOptions["every"]>;
  /** Stands before the points of a path. */
  readonly trajectory: (target: string, shape: string, every: string) => string;
  /** One point. */
  readonly point: (day: string, value: string) => string;
  /** Stands before the years: what has to be added, and after which figure of which day. */
  readonly additions: (target: string, total: string, unit: string, value: string, day: string) => string;
  /** What has to be added in a year or by the due day, and by whom. */
  readonly addition: (period: string, addition: string, parts: string) => string;
  /** A party and its part. */
  readonly part: (party: string, value: string) => string;
  /** The model and the figures that it was fitted to. */
  readonly forecast: (model: string, body: string, days: string, first: string, last: string) => string;
  /** A line: where it begins and how it changes; `change` is not negative. */
  readonly line: (begins: string, change: string, rises: boolean) => string;
  /** An exponential curve; `rate` is not negative. */
  readonly rate: (begins: string, rate: string, rises: boolean) => string;
  /** A line or an exponential curve that neither rises nor falls. */
  readonly level: (height: string) => string;
  /** A curve below its capacity; `direction` is above 0 where it rises, below 0 where it falls, 0 where it stays. */
  readonly capacity: (capacity: string, direction: number) => string;
  /** R squared; `null` where it is not defined. */
  readonly r2: (r2: string | null) => string;
  /** How many figures became known only after the day of the answer. */
  readonly later: (count: string, day: string) => string;
  /** What a forecast is not. */
  readonly caveat: string;
  /** What a curve gives for a day. */
  readonly value: (model: string, body: string, day: string, value: string) => string;
  /** How many days a day lies beyond the last figure, and their share of the time that the figures span. */
  readonly beyond: (days: string, ofSpan: string) => string;
  /** Why there is no interval. */
  readonly noInterval: string;
  /** Stands before the errors of the models. */
  readonly backtest: (body: string, days: string) => string;
  /** The mean error of a model, and its mean share of the figure where there is one. */
  readonly tested: (model: string, error: string, share: string | null) => string;
  /** A model that cannot take the figures. */
  readonly refused: (model: string) => string;
  /** A Bass curve. */
  readonly bass: (origin: string, m: string, p: string, q: string) => string;
  /** The peak of a Bass curve; `day` is `null` after the last day of the calendar. */
  readonly peak: (day: string | null, adopted: string, perYear: string) => string;
  readonly noPeak: string;
}
