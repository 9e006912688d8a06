import type { CalendarDate, DateText } from "../core/day/calendarDate";
import type { Evidence } from "./evidence";
import type { AnyRegulationId, Citation } from "./graded";

/** What an answer rests on. */
export interface Basis {
  /** The day that the answer is for. */
  readonly asOf: CalendarDate;
  /** The id of the regime or programme that answered. */
  readonly rule: string;
  /** The edition of the library's rule data. */
  readonly edition: string;
  /** The first day of the period that answered, inclusive. */
  readonly from: DateText;
  /** The last day of the period that answered, inclusive; `null` while it is open. */
  readonly until: DateText | null;
  /** The weakest grade of first and last days: of the period, and of rules in it that bar the business. */
  readonly periodEvidence: Evidence;
  /** Every article that the answer used, once. */
  readonly cite: readonly Citation<AnyRegulationId>[];
  /** The weakest grade among the values that the answer used; `periodEvidence` grades the days. */
  readonly evidence: Evidence;
  /** The oldest check among the values used. */
  readonly checkedOn: DateText;
  /** True when the period is open and `asOf` lies more than `maxAgeDays` days after `checkedOn`. */
  readonly stale: boolean;
  /** The ids of requirements of the law that the library could not read or does not decide. */
  readonly notCovered: readonly string[];
}

/** Options of every function that answers from law. */
export interface AsOf {
  /** The day to answer for, as `YYYY-MM-DD`. Required: the library never reads a clock. */
  readonly asOf: string;
  /** How many days after its last check an open rule counts as stale. A whole number from 0 on; default 180. */
  readonly maxAgeDays?: number;
}
