import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";

/** A number on a day. */
export interface DatedValue {
  readonly on: DateText;
  /** A whole number from 0 on. */
  readonly value: number;
}

/** A number to reach by a day, and the path to it. */
export interface DigitalTarget {
  readonly id: string;
  /** What is counted. */
  readonly unit: string;
  /** Who set the target. */
  readonly body: string;
  /** Where the path begins. */
  readonly baseline: DatedValue;
  /** In the order of their days, each day once. The last is the goal, above 0, due on its day. */
  readonly milestones: readonly [DatedValue, ...DatedValue[]];
  readonly evidence: Evidence;
  readonly source: string;
  readonly note?: string;
}
