import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";

/** A number on a day. */
export interface DatedValue {
  readonly on: DateText;
  /** A whole number from 0 on; for a target of shares, a share of 1. */
  readonly value: number;
}

/** A number to reach by a day, and the path to it. */
export interface DigitalTarget {
  readonly id: string;
  /** What is counted; `"share"` if every value of the target, and of its observations, is a share of 1. */
  readonly unit: string;
  /** What the shares are shares of; required for the unit `"share"`, and refused for any other. */
  readonly of?: string;
  /** Who set the target. */
  readonly body: string;
  /** Where the path begins. */
  readonly baseline: DatedValue;
  /** In the order of their days, each day once. The last is the goal, above 0, due on its day. */
  readonly milestones: readonly [DatedValue, ...DatedValue[]];
  readonly evidence: Evidence;
  readonly source: string;
  readonly note?: string;
  /** That the body said, on a day, that the target will not be reached. It is a statement, and not a count. */
  readonly conceded?: Concession;
}

/** A body's statement that its target will not be reached. */
export interface Concession {
  readonly on: DateText;
  readonly body: string;
  readonly evidence: Evidence;
  readonly source: string;
  readonly note?: string;
}
