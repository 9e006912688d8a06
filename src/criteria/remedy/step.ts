import type { CalendarDate } from "../../core/day/calendarDate";
import type { FactValue } from "../../core/fact/fact";
import type { Places, Scope } from "../evaluate/cell";

/** What could be done about a fact so that a condition holds. */
export interface Step {
  readonly fact: string;
  /** Whether the fact can be brought there; otherwise it can only turn out to be so. */
  readonly doable: boolean;
  /** Whether the step rests on what is not exactly known. */
  readonly open: boolean;
  /** The values that the fact must have; left out where several must change together, or where time does it. */
  readonly target?: Target;
  /** The first day on which time has done it. */
  readonly from?: CalendarDate;
}

/** Values left to a fact: bounds, both inclusive, or a list. */
export type Target =
  | { readonly least?: FactValue; readonly most?: FactValue; readonly among?: undefined }
  | { readonly among: readonly FactValue[]; readonly least?: undefined; readonly most?: undefined };

/** Steps that must all be done; several of these are alternatives. */
export type Steps = readonly Step[];

/** The facts of an applicant, and what can be done about each: asked for, obtained, waited for, or nothing. */
export interface Changeable {
  /** The facts now; no step changes those of members. */
  readonly scope: Scope;
  readonly places: Places;
  readonly changeOf: (fact: string) => "ask" | "obtain" | "wait" | "fixed";
}
