import type { CalendarDate, DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";
import type { DatedValue } from "./digitalTarget";

/** The figure to use if several bodies have counted; see `assessProgress`. */
export type ProgressUse = { readonly body: string } | "latest" | "lowest" | "highest";

/** How fast the rest must come from `asOf` to the due day. */
export interface RequiredPace {
  readonly perDay: number;
  readonly perMonth: number;
  /** Twelve times the monthly pace. */
  readonly perYear: number;
  /**
   * The monthly rate of growth, as a share of the month before; `null` if the figure is 0, or the rate is beyond any
   * number.
   */
  readonly compoundMonthly: number | null;
}

/** A peculiarity of the observations behind an answer. */
export type ProgressReason =
  /** Nothing was known on the day. */
  | { readonly id: "no-observation" }
  /** A figure of the chosen body is not known on the day; these are the last figures of the other bodies. */
  | { readonly id: "body-not-counted"; readonly figures: readonly BodyFigure[] }
  /** The bodies' last figures, which differ. */
  | { readonly id: "conflicting-bodies"; readonly figures: readonly BodyFigure[] }
  /** Several bodies share the latest day, and the lowest figure was taken. */
  | { readonly id: "several-bodies-on-one-day"; readonly figures: readonly BodyFigure[] }
  /** The body has several figures for the day, and the lowest figure was taken. */
  | { readonly id: "several-on-one-day"; readonly on: DateText; readonly values: readonly number[] }
  /** The body's own figures fall between two consecutive days of counting. */
  | { readonly id: "not-monotone"; readonly from: DatedValue; readonly to: DatedValue }
  /** The figure is of a day before the path begins, so a figure was not expected yet. */
  | { readonly id: "before-baseline" }
  /** The due day has passed, and the chosen body has not counted on or after it; this is the last that is known of it. */
  | { readonly id: "not-counted-since-due"; readonly last: BodyFigure }
  /** The figure is the baseline itself: it lies on the path by definition, and nothing is known since. */
  | { readonly id: "only-baseline-known" }
  /** The body of the target has said, by this day, that the target will not be reached. */
  | { readonly id: "conceded"; readonly on: DateText; readonly body: string; readonly evidence: Evidence }
  /** A count after the due day met the goal; whether the goal was met in time is not known. */
  | { readonly id: "met-after-due" }
  /** The goal was met in time, and the latest figure lies below it again. */
  | { readonly id: "below-goal-again" };

/** The last figure of a body. */
export interface BodyFigure extends DatedValue {
  readonly body: string;
}

/** An observation that the answer does not use, and why. */
export interface UnusedObservation {
  /** Its position in the input, counted from 0. */
  readonly position: number;
  readonly on: DateText;
  readonly body: string;
  /** `earlier` and `same-day`: of the same body, replaced by a later or a lower figure. */
  readonly why: "after-asOf" | "published-after-asOf" | "other-body" | "earlier" | "same-day";
}

/** How far a target is reached, on a day. */
export type Progress = ProgressOfTarget & (ProgressFigure | NoFigure);

/** The part that every answer about a target has. */
export interface ProgressOfTarget {
  readonly kind: "progress";
  readonly asOf: CalendarDate;
  /** The id of the target. */
  readonly target: string;
  readonly unit: string;
  /** What the figures are shares of, for a target of shares; `null` for counts. */
  readonly of: string | null;
  readonly goal: number;
  readonly due: DateText;
  /** The share of the time from baseline to due day that has passed on `asOf`, from 0 to 1. */
  readonly elapsedShare: number;
  /** The base of each share. */
  readonly basis: {
    readonly share: { readonly of: "goal"; readonly value: number };
    readonly elapsedShare: { readonly of: "days-from-baseline-to-due"; readonly value: number };
    readonly compoundMonthly: { readonly of: "month-before" };
  };
  /** The weakest grade of the target and the figure. */
  readonly evidence: Evidence;
  readonly reasons: readonly ProgressReason[];
  readonly unused: readonly UnusedObservation[];
}

/** The part of an answer that is based on a figure. */
export interface ProgressFigure {
  readonly status: "achieved" | "on-track" | "behind" | "missed" | "unknown";
  /** The figure that the answer uses. */
  readonly achieved: number;
  /** The day that the figure is for. */
  readonly achievedOn: DateText;
  readonly body: string;
  /** The figure as a share of the goal. */
  readonly share: number;
  /** The goal less the figure; 0 once the goal is met. */
  readonly remaining: number;
  /** The value of the path on `achievedOn`: linear by day; the goal after the due day, `null` before the baseline. */
  readonly expected: number | null;
  /** The figure less `expected`; `null` before the baseline. */
  readonly variance: number | null;
  /** `null` on and after the due day; zeros once the goal is met. */
  readonly requiredPace: RequiredPace | null;
  /** Why there is no pace. */
  readonly noPace: "due" | null;
}

/** The part of an answer without a figure: a figure, or a figure of the chosen body, was not known on the day. */
export interface NoFigure {
  readonly status: "unknown";
  readonly achieved: null;
  readonly achievedOn: null;
  readonly body: null;
  readonly share: null;
  readonly remaining: null;
  readonly expected: null;
  readonly variance: null;
  readonly requiredPace: null;
  readonly noPace: "no-figure";
}
