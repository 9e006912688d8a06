import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";

/** A published count. */
export interface Observation {
  /** The day that the count is for. */
  readonly on: DateText;
  /** The day on which it became known; left out where that is the day it is for, or not known. */
  readonly publishedOn?: DateText;
  /** A whole number from 0 on, in the unit of the target. */
  readonly value: number;
  /** Who counted. Bodies that count, count different things. */
  readonly body: string;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** The properties of an observation. */
export const observationNames: readonly string[] = ["on", "publishedOn", "value", "body", "evidence", "note"];
