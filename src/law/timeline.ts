import type { DateText } from "../core/day/calendarDate";
import type { Evidence } from "./evidence";
import type { Graded } from "./graded";
import type { RegulationId } from "./regulations/regulations";

/** A value of law and the days on which it is in force. */
export interface Period<T, R extends string = RegulationId> extends Graded<R> {
  /** The first day in force, inclusive. */
  readonly from: DateText;
  /** The grade of the first day, if it is weaker than that of the text. */
  readonly fromEvidence?: Evidence;
  /** The last day in force, inclusive; left out while the period is open. */
  readonly until?: DateText;
  /** The grade of the last day, if it is weaker than that of the text. */
  readonly untilEvidence?: Evidence;
  /** When the period was last checked, as a whole. */
  readonly checkedOn: DateText;
  readonly value: T;
}

/** Days without a value in force, between days with one; both ends inclusive. */
export interface Gap<R extends string = RegulationId> extends Graded<R> {
  readonly id: string;
  readonly from: DateText;
  /** The grade of the first day, if it is weaker than that of the text. */
  readonly fromEvidence?: Evidence;
  readonly until: DateText;
  /** The grade of the last day, if it is weaker than that of the text. */
  readonly untilEvidence?: Evidence;
}

/** A value of law through time: periods in order, without overlap, with every gap declared. */
export interface Timeline<T> {
  readonly id: string;
  readonly periods: readonly Period<T>[];
  readonly gaps: readonly Gap[];
}

/** Why a value is not in force on a day. */
export type NotInForce = "before-first" | "gap" | "repealed";

/** What `valueAt` finds. */
export type ValueAt<T> =
  | { readonly found: true; readonly period: Period<T> }
  | { readonly found: false; readonly why: NotInForce; readonly gap?: Gap };
