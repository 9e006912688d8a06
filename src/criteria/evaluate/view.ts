import type { CalendarDate } from "../../core/day/calendarDate";
import type { Known, MissingWhy } from "../../core/fact/known";
import type { Truth } from "../../core/truth/truth";
import type { AnyQuantifier } from "../anyCondition";

/** What a leaf sees: the facts of the applicant or of one member, on a day. */
export interface Facts {
  readonly read: (name: string) => Known;
  readonly asOf: CalendarDate;
}

/** What a walk through a condition sees: facts, and how to ask the members. */
export interface View extends Facts {
  /** The position of the member whose facts these are. */
  readonly member: number | undefined;
  readonly quantify: (quantifier: AnyQuantifier, undecided: Read[]) => Truth;
}

/** A fact that an undecided leaf reads and that is not exactly known. */
export interface Read {
  readonly fact: string;
  readonly member?: number;
  readonly why: MissingWhy;
}
