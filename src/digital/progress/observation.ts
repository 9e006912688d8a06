import type { DateText } from "../../core/day/calendarDate";
import type { Evidence } from "../../law/evidence";

/** A published count, or a share for a target that is a share. */
export interface Observation {
  /** The day that the count is for. */
  readonly on: DateText;
  /** The day of publication; left out if it equals `on` or is not known. */
  readonly publishedOn?: DateText;
  /** A whole number from 0 on, in the unit of the target; for a target of shares, a share of 1. */
  readonly value: number;
  /** The body that counted. Different bodies count different things. */
  readonly body: string;
  readonly evidence: Evidence;
  readonly note?: string;
  /** Where it was read. */
  readonly source?: string;
}

/** The properties of an observation. */
export const observationNames: readonly string[] = ["on", "publishedOn", "value", "body", "evidence", "note", "source"];
