import type { CalendarDate } from "../core/calendarDate";
import type { Known, MissingWhy } from "../core/known";
import type { Truth } from "../core/truth";
import type { AnyQuantifier } from "./anyCondition";

/** What a walk through a condition sees: the facts of the applicant or of one member, and how to ask the members. */
export interface View {
  readonly read: (name: string) => Known;
  readonly asOf: CalendarDate;
  /** The position of the member whose facts these are. */
  readonly member?: number;
  readonly quantify: (quantifier: AnyQuantifier, undecided: Read[]) => Truth;
}

/** A fact that an undecided leaf reads and that is not exactly known. */
export interface Read {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
}
